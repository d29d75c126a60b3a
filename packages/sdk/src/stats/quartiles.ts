import type { LikelyLimits } from './likely.js';
import type { Exposure } from './rate-ratio.js';

/** Lower quartile, median and upper quartile of some rates per 1,000 person-years. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/**
 * The quartiles of some areas' rates, all areas counting equally; `undefined` if there are none.
 * Between two rates they are interpolated (type 7 of Hyndman & Fan, The American Statistician 50,
 * 1996). Rounded as published: to 2 decimals below 10, to 1 from there.
 *
 * @param areas with complete figures and residents
 * @example
 * import { quartilesPer1000 } from '@crimetrends/sdk/stats';
 * quartilesPer1000([
 *   { count: 90, personYears: 1_000 },
 *   { count: 30, personYears: 1_000 },
 *   { count: 62, personYears: 1_000 },
 * ]); // { lower: 46, median: 62, upper: 76 }
 */
export function quartilesPer1000(areas: readonly Exposure[]): Quartiles | undefined {
  if (areas.length === 0) return undefined;
  const rates = new Float64Array(areas.length);
  for (let index = 0; index < areas.length; index += 1)
    rates[index] = (areas[index]!.count * 1000) / areas[index]!.personYears;
  rates.sort();
  const at = (share: number): number => {
    const place = (rates.length - 1) * share;
    const below = rates[Math.floor(place)]!;
    return rounded(below + (rates[Math.ceil(place)]! - below) * (place % 1));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;
}

/**
 * Where a rate lies beside the middle half of the areas most like its area, by its likely limits:
 * `above` or `below` it, `within` it, or, if a quartile lies between the limits,
 * `noClearDifference`.
 */
export type StandingAmongSimilar = 'above' | 'below' | 'within' | 'noClearDifference';

/**
 * Compares an area's rate with the middle half of the areas most similar to it. Only the area's own
 * likely limits are considered; the quartiles are taken as exact.
 *
 * @param rate from `rate`, or a measure that has one
 * @example
 * import { compareWithQuartiles, rate } from '@crimetrends/sdk/stats';
 * compareWithQuartiles(rate(224, 2_000, 12, 0.11), { lower: 61, median: 72, upper: 80 }); // 'above'
 */
export function compareWithQuartiles(
  { likelyLower, likelyUpper }: LikelyLimits,
  { lower, upper }: Quartiles,
): StandingAmongSimilar {
  if (likelyLower > upper) return 'above';
  if (likelyUpper < lower) return 'below';
  return likelyLower >= lower && likelyUpper <= upper ? 'within' : 'noClearDifference';
}
