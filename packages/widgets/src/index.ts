export { CrimetrendsBadge } from './badge/badge.js';
export { CrimetrendsBreakdown } from './breakdown/breakdown.js';
export { CrimetrendsCard } from './card/card.js';
export type { ErrorDetail, LoadDetail } from './events.js';
