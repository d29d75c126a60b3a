import type { MeasureName } from '../contract/vocabulary/measures.js';
import { compareRates, restOf, type Verdict } from './comparison.js';
import { exposureOf, type Measure } from './measure.js';

/** An area with its measures and the τ of each, as the client gives it. */
export interface MeasuredArea {
  measures: Record<MeasureName, Measure>;
  tau?: Record<MeasureName, number>;
}

/** How an area compares with the rest of a larger area that contains it. */
export interface ComparisonWithRest {
  verdict: Verdict;
  /** Rate of the rest: the larger area without the area itself. */
  restRatePer1000: number;
}

/**
 * Compares an area with the rest of a larger area that contains it; `undefined` if either has no
 * rate, or neither has an incident.
 *
 * @example
 * import { compareWithRest } from '@crimetrends/sdk/stats';
 * import { bundleOf, createMemoryClient } from '@crimetrends/sdk/testing';
 *
 * const nation = { code: 'K04000001', name: 'England and Wales', population: 60_000 };
 * const luton = { code: 'E06000032', name: 'Luton', population: 10_000 };
 * const bundle = bundleOf({
 *   areas: [
 *     { ...nation, counts: { burglary: 300 } },
 *     { ...luton, counts: { burglary: 90 }, parents: { nation: nation.code } },
 *   ],
 * });
 * const found = await createMemoryClient(bundle).area(luton.code);
 * if ('area' in found) {
 *   const [larger] = found.area.comparators;
 *   console.log(compareWithRest(found.area, larger, 'burglary')); // higher: the rest has 4.2
 * }
 */
export function compareWithRest(
  area: MeasuredArea,
  larger: MeasuredArea,
  measure: MeasureName,
): ComparisonWithRest | undefined {
  const own = exposureOf(area.measures[measure], area.tau?.[measure]);
  const whole = exposureOf(larger.measures[measure], larger.tau?.[measure]);
  const rest = own && whole && restOf(whole, own);
  const comparison = compareRates(own, rest);
  return rest && comparison.verdict !== 'notComparable'
    ? {
        verdict: comparison.verdict,
        restRatePer1000: (rest.count * 1000) / rest.personYears,
      }
    : undefined;
}
