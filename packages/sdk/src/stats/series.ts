/** A month's count; `undefined` if it was not supplied. */
export type MonthOfSeries = number | undefined;

/**
 * For each month, the sum of the 12 months ending with it; `undefined` unless all 12 were supplied.
 *
 * @example
 * import { rollingYear } from '@crimetrends/sdk/stats';
 * rollingYear(new Array(12).fill(2)).at(-1); // 24
 */
export function rollingYear(series: readonly MonthOfSeries[]): MonthOfSeries[] {
  return series.map((_, end) => {
    const year = series.slice(Math.max(0, end - 11), end + 1);
    return year.length === 12 && year.every((count) => count !== undefined)
      ? year.reduce((sum, count) => sum + count!, 0)
      : undefined;
  });
}

/**
 * Seasonal factors: how each calendar month compares with the average month, January first.
 * Averages count ÷ yearly mean over the complete 12-month runs, counted back from the newest month;
 * `undefined` if there are none.
 *
 * @param firstMonth first month of the series: 1 for January, 12 for December
 */
export function monthFactors(
  series: readonly MonthOfSeries[],
  firstMonth: number,
): number[] | undefined {
  const sums = new Array<number>(12).fill(0);
  let years = 0;
  for (let end = series.length; end >= 12; end -= 12) {
    const year = series.slice(end - 12, end);
    const total = year.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (total === 0 || year.some((count) => count === undefined)) continue;
    year.forEach(
      (count, index) => (sums[(firstMonth - 1 + end - 12 + index) % 12]! += (count! * 12) / total),
    );
    years += 1;
  }
  return years === 0 ? undefined : sums.map((sum) => sum / years);
}
