import type { MonthCount } from '@crimetrends/sdk';
import {
  monthFactors,
  rollingYear,
  usualRange,
  type MonthOfSeries,
  type UsualRange,
} from '@crimetrends/sdk/stats';

/** The counts of a series, as the statistics functions need them. */
export function countsOf(series: readonly MonthCount[]): MonthOfSeries[] {
  return series.map((entry) => (entry.status === 'supplied' ? entry.count : undefined));
}

/**
 * The usual range of each of the newest 12 months, derived from earlier months: a twelfth of the
 * year before, times the month's factor in `season`. That is the local authority's series, whose
 * factors are more stable than a small area's. `undefined` if a month or the data behind it was not
 * supplied.
 */
export function usualMonths(
  series: readonly MonthCount[],
  season: readonly MonthCount[],
  overdispersion: number,
): (UsualRange | undefined)[] {
  const start = series.length - 12;
  const yearBefore = rollingYear(countsOf(series))[start - 1];
  const first = season[0] ? Number(season[0].month.slice(5)) : 1;
  const factors =
    start < 12 ? undefined : monthFactors(countsOf(season).slice(0, season.length - 12), first);
  return series.map(({ month, status }, at) =>
    at < start || status === 'notSupplied' || yearBefore === undefined || !factors
      ? undefined
      : usualRange((yearBefore / 12) * factors[Number(month.slice(5)) - 1]!, overdispersion),
  );
}
