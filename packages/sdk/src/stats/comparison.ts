import { rateRatio, type Exposure, type RateRatio } from './rate-ratio.js';

/** How one area's rate stands to another's over the same months. */
export type Comparison =
  | ({ verdict: 'higher' | 'lower' | 'noClearDifference' } & RateRatio)
  | { verdict: 'notComparable' };

/**
 * Two areas side by side: the ratio of their rates with 95 % limits and what it says;
 * `notComparable` when either has no complete figures (pass `undefined`) or both hold no incident.
 *
 * @example
 * import { compareRates } from '@crimetrends/sdk/stats';
 * compareRates({ count: 150, personYears: 1_000 }, { count: 100, personYears: 1_000 }).verdict; // 'higher'
 */
export function compareRates(
  area: Exposure | undefined,
  other: Exposure | undefined,
  overdispersion = 1,
): Comparison {
  const ratio = area && other && rateRatio(area, other, overdispersion);
  if (!ratio) return { verdict: 'notComparable' };
  const verdict = ratio.lower95 > 1 ? 'higher' : ratio.upper95 < 1 ? 'lower' : 'noClearDifference';
  return { verdict, ...ratio };
}
