import type { Rate } from './rate.js';

/** How an area's rate stands to a median of others. */
export interface MedianComparison {
  /** `higher` or `lower` where the whole 95 % interval of the rate is; else `noClearDifference`. */
  verdict: 'higher' | 'lower' | 'noClearDifference';
  /**
   * How many per cent the rate is above the median, negative below it; absent where the median is
   * 0.
   */
  percentAbove?: number;
}

/**
 * An area's rate beside the median of the areas most like it. The median is taken as it is: only
 * the area's own interval is looked at.
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
