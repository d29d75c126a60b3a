export { poissonLimits95 } from './interval.js';
export type { CountLimits } from './interval.js';
export { personYears, rate } from './rate.js';
export type { Rate } from './rate.js';
export { measuresOf, SUPPRESSION_RULES } from './measure.js';
export type { Measure } from './measure.js';
