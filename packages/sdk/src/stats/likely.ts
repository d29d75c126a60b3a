/** A rate with its 95% limits by chance alone. */
interface ByChance {
  ratePer1000: number;
  lower95: number;
  upper95: number;
}

/** The limits that sentences, cards and charts call “likely between”. */
export interface LikelyLimits {
  likelyLower: number;
  likelyUpper: number;
}

/**
 * Limits of the rate that allow for chance and for how much such areas vary from year to year: each
 * 95% limit's distance from the rate, on the log scale, × √(1 + τ²/2 × count). A count of 0 keeps
 * its exact limits.
 *
 * @param tau of the area's level and measure (`extraVariation`)
 * @example
 * import { likelyLimits } from '@crimetrends/sdk/stats';
 * const rate = { ratePer1000: 80, lower95: 75, upper95: 85 };
 * likelyLimits(rate, 1_000, 0.05).likelyUpper.toFixed(1); // '87.6'
 */
export function likelyLimits(
  { ratePer1000, lower95, upper95 }: ByChance,
  count: number,
  tau: number,
): LikelyLimits {
  if (count === 0) return { likelyLower: lower95, likelyUpper: upper95 };
  const wider = Math.sqrt(1 + (tau ** 2 / 2) * count);
  return {
    // Never inside the 95% limits, which a power of nearly 1 could miss by a rounding.
    likelyLower: Math.min(lower95, ratePer1000 * (lower95 / ratePer1000) ** wider),
    likelyUpper: Math.max(upper95, ratePer1000 * (upper95 / ratePer1000) ** wider),
  };
}
