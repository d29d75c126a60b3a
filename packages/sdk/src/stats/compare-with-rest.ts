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
 *
 * const found = await client.area('E06000032');
 * if ('area' in found) {
 *   const { area } = found;
 *   console.log(compareWithRest(area, area.comparators[0], 'burglary')?.verdict); // 'lower'
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
