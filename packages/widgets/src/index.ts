export { CrimetrendsBadge } from './badge/badge.js';
export { CrimetrendsBreakdown } from './breakdown/breakdown.js';
export { CrimetrendsCard } from './card/card.js';
export { CrimetrendsContext } from './context/context.js';
export { CrimetrendsMap } from './map/map.js';
export { CrimetrendsRanking } from './ranking/ranking.js';
export { CrimetrendsSearch } from './search/search.js';
export { CrimetrendsTrend } from './trend/trend.js';
export type { ErrorDetail, LoadDetail, SelectDetail } from './events.js';
