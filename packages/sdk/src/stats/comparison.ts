import { rateRatio, type RateRatio, type VaryingExposure } from './rate-ratio.js';

/** Whether a rate is clearly higher or lower than another. */
export type Verdict = 'higher' | 'lower' | 'noClearDifference';

/** How one area's rate compares with another's over the same months. */
export type Comparison = ({ verdict: Verdict } & RateRatio) | { verdict: 'notComparable' };

/**
 * Compares the rates of two areas: their ratio with its 95% limits, and a verdict, which is clear
 * if the limits exclude 1. The one rule for higher and lower: of a card, a breakdown, a comparison,
 * a rank and a map. `notComparable` if either lacks complete figures (pass `undefined`), or if
 * neither has an incident. Against a larger area that contains the first, pass the rest of it
 * ({@link restOf}).
 *
 * @example
 * import { compareRates } from '@crimetrends/sdk/stats';
 * compareRates(
 *   { count: 150, personYears: 1_000, tau: 0.1 },
 *   { count: 100, personYears: 1_000, tau: 0.1 },
 * ).verdict; // 'higher'
 */
export function compareRates(
  area: VaryingExposure | undefined,
  other: VaryingExposure | undefined,
): Comparison {
  const ratio = area && other && rateRatio(area, other, area.tau ** 2 / 2 + other.tau ** 2 / 2);
  return ratio ? { verdict: verdictOf(ratio), ...ratio } : { verdict: 'notComparable' };
}

function verdictOf({ lower95, upper95 }: RateRatio): Verdict {
  if (lower95 > 1) return 'higher';
  return upper95 < 1 ? 'lower' : 'noClearDifference';
}

/**
 * What is left of a larger area's figures without those of an area in it: its incidents and
 * person-years less the area's. `undefined` if nothing is left.
 *
 * @example
 * import { restOf } from '@crimetrends/sdk/stats';
 * restOf(
 *   { count: 900, personYears: 10_000, tau: 0.05 },
 *   { count: 100, personYears: 1_000, tau: 0.1 },
 * ); // { count: 800, personYears: 9000, tau: 0.05 }
 */
export function restOf(
  larger: VaryingExposure,
  { count, personYears }: VaryingExposure,
): VaryingExposure | undefined {
  const rest = {
    count: Math.max(0, larger.count - count),
    personYears: larger.personYears - personYears,
    tau: larger.tau,
  };
  return rest.personYears > 0 ? rest : undefined;
}
