import { Z95 } from './normal.js';
import { monthFactors, rollingYear, type MonthOfSeries } from './series.js';

/** The range in which a month's count usually lies. */
export interface UsualRange {
  lower: number;
  upper: number;
}

/**
 * The usual range of a count around `expected`, whose variance is `expected` + ω² × `expected`².
 * How many months it holds is measured by back-test, not taken from a formula. Source: Anscombe,
 * Biometrika 35 (1948): the square root of a Poisson count plus 3/8 has a standard deviation of 1/2.
 *
 * @example
 * import { usualRange } from '@crimetrends/sdk/stats';
 * usualRange(100, 0.1).upper.toFixed(1); // '129.7'
 */
export function usualRange(expected: number, omega: number): UsualRange {
  const overdispersion = 1 + omega ** 2 * expected;
  const [middle, spread] = [Math.sqrt(expected + 3 / 8), (Z95 * Math.sqrt(overdispersion)) / 2];
  return {
    lower: Math.max(0, Math.max(0, middle - spread) ** 2 - 3 / 8),
    upper: (middle + spread) ** 2 - 3 / 8,
  };
}

/**
 * What is expected of each of the newest 12 months, from earlier months alone: a twelfth of the year
 * before, times the month's factor in `season`. `undefined` for a month without the data for it.
 *
 * @param season the series that the factors are taken from, over the same months: the area's own, or
 *   that of its local authority, which is steadier
 * @param firstMonth first month of the series: 1 for January, 12 for December
 */
export function expectedMonths(
  series: readonly MonthOfSeries[],
  season: readonly MonthOfSeries[],
  firstMonth: number,
): (number | undefined)[] {
  const start = series.length - 12;
  const yearBefore = rollingYear(series)[start - 1];
  const factors = start < 12 ? undefined : monthFactors(season.slice(0, start), firstMonth);
  if (yearBefore === undefined || !factors) return series.map(() => undefined);
  return series.map((_, at) =>
    at < start ? undefined : (yearBefore / 12) * factors[(firstMonth - 1 + at) % 12]!,
  );
}

/**
 * The usual range of each of the newest 12 months ({@link expectedMonths}); `undefined` for other
 * months, and for one that was not supplied.
 *
 * @param omega of the area's level and measure, as its profile gives it: `area.usual.crime?.omega`
 */
export function usualMonths(
  series: readonly MonthOfSeries[],
  season: readonly MonthOfSeries[],
  firstMonth: number,
  omega: number,
): (UsualRange | undefined)[] {
  return expectedMonths(series, season, firstMonth).map((expected, at) =>
    expected === undefined || series[at] === undefined ? undefined : usualRange(expected, omega),
  );
}
