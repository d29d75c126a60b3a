import type { AreaProfile, MeasureName, MonthCount } from '@crimetrends/sdk';
import { usualMonths, type MonthOfSeries, type UsualRange } from '@crimetrends/sdk/stats';

/** The counts of a series, as the statistics functions need them. */
export function countsOf(series: readonly MonthCount[]): MonthOfSeries[] {
  return series.map((entry) => (entry.status === 'supplied' ? entry.count : undefined));
}

/** The usual ranges of the newest 12 months, and in how many of 100 months held out they held. */
export interface Usual {
  ranges: (UsualRange | undefined)[];
  heldPercent: number;
}

/**
 * The usual ranges of an area's months; `undefined` where none are drawn.
 * @param season the local authority around a small area, whose months are steadier
 */
export function usualOf(
  area: AreaProfile,
  season: AreaProfile,
  measure: MeasureName,
): Usual | undefined {
  const [series, usual] = [area.series[measure], area.usual[measure]];
  if (!usual || series.length === 0) return undefined;
  const first = Number(series[0]!.month.slice(5));
  const { omega, heldPercent } = usual;
  const ranges = usualMonths(countsOf(series), countsOf(season.series[measure]), first, omega);
  return ranges.some(Boolean) ? { ranges, heldPercent } : undefined;
}
