import type { Rate } from './rate.js';

/** How an area's rate compares with a median of other areas. */
export interface MedianComparison {
  /** `higher` or `lower` if the rate's whole 95% interval is; otherwise `noClearDifference`. */
  verdict: 'higher' | 'lower' | 'noClearDifference';
  /**
   * How far the rate is above the median, in per cent (negative below it); absent if the median is
   * 0.
   */
  percentAbove?: number;
}

/**
 * Compares an area's rate with the median of the areas most similar to it. Only the area's own
 * interval is considered; the median is taken as exact.
 *
 * @param rate from `rate`, or a measure that has one
 * @example
 * import { compareWithMedian, rate } from '@crimetrends/sdk/stats';
 * compareWithMedian(rate(224, 2_000, 12), 80); // { verdict: 'higher', percentAbove: 40 }
 */
export function compareWithMedian(
  { ratePer1000, lower95, upper95 }: Rate,
  medianRatePer1000: number,
): MedianComparison {
  const verdict =
    lower95 > medianRatePer1000
      ? 'higher'
      : upper95 < medianRatePer1000
        ? 'lower'
        : 'noClearDifference';
  if (medianRatePer1000 === 0) return { verdict };
  return { verdict, percentAbove: ((ratePer1000 - medianRatePer1000) * 100) / medianRatePer1000 };
}
