import { ASB_INDEX, MEASURE_NAMES, type MeasureName } from '../contract/vocabulary/measures.js';
import { changeOf, type Change } from './change.js';
import { lastTwoYears } from './change-verdict.js';
import type { MonthOfSeries } from './series.js';

/**
 * Series of all measures, from one series per category. A total is undefined for a month that lacks
 * any category.
 *
 * @param totals series of `crime` and `all` that are not sums, as of outcodes
 */
export function seriesByMeasure(
  countsByMonth: readonly (readonly (number | null)[])[],
  totals?: Record<'crime' | 'all', readonly (number | null)[]>,
): Record<MeasureName, MonthOfSeries[]> {
  const known = countsByMonth.map(supplied);
  const all = (known[0] ?? []).map((_, month) =>
    known.reduce<MonthOfSeries>(
      (sum, series) =>
        sum === undefined || series[month] === undefined ? undefined : sum + series[month],
      0,
    ),
  );
  const asb = known[ASB_INDEX] ?? [];
  const crime = all.map((sum, month) => (sum === undefined ? undefined : sum - asb[month]!));
  const own = totals ? [supplied(totals.crime), asb, supplied(totals.all)] : [crime, asb, all];
  return Object.fromEntries(
    MEASURE_NAMES.map((name, index) => [name, own[index] ?? known[index - 3] ?? []]),
  ) as Record<MeasureName, MonthOfSeries[]>;
}

function supplied(series: readonly (number | null)[]): MonthOfSeries[] {
  return series.map((count) => count ?? undefined);
}

/**
 * Compares the last 12 months of a series with the 12 before, for the same residents. The other
 * arguments are those of {@link changeOf}.
 */
export function yearOnYear(
  series: readonly MonthOfSeries[],
  population: number,
  tau: number,
  hasBreak = false,
): Change {
  return changeOf(...lastTwoYears(series, population), tau, hasBreak);
}
