// The elements as React components, with typed props and events. Safe to import on a server.
export { CrimetrendsBadge } from './badge.js';
export { CrimetrendsBreakdown } from './breakdown.js';
export { CrimetrendsCard } from './card.js';
export { CrimetrendsCompare } from './compare.js';
export { CrimetrendsContext } from './context.js';
export { CrimetrendsMap } from './map.js';
export { CrimetrendsProfile } from './profile.js';
export { CrimetrendsRanking } from './ranking.js';
export { CrimetrendsSearch } from './search.js';
export { CrimetrendsTrend } from './trend.js';
export type { Choice, Outcome } from './component.js';
