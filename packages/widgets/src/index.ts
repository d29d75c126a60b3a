export { CrimetrendsCard } from './card/card.js';
export type { CardErrorDetail, CardLoadDetail } from './card/card.js';
