import { rateRatio, type Exposure, type RateRatio } from './rate-ratio.js';

/** How one area's rate compares with another's over the same months. */
export type Comparison =
  | ({ verdict: 'higher' | 'lower' | 'noClearDifference' } & RateRatio)
  | { verdict: 'notComparable' };

/**
 * Compares the rates of two areas: their ratio with its 95% limits, and a verdict. `notComparable`
 * if either lacks complete figures (pass `undefined`), or if neither has an incident.
 *
 * @example
 * import { compareRates } from '@crimetrends/sdk/stats';
 * compareRates({ count: 150, personYears: 1_000 }, { count: 100, personYears: 1_000 }).verdict;
 * // 'higher'
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
