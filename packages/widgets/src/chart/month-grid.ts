import type { MonthCount } from '@crimetrends/sdk';
import { countText, monthName, type Lang } from '@crimetrends/sdk/sentences';

/** A series as a table: a row per calendar month, a column per year. */
export interface MonthGrid {
  years: string[];
  /** A count, `none` if it was not supplied, or `outside` for months beyond the series. */
  rows: { month: string; cells: (string | 'none' | 'outside')[] }[];
}

/** Puts every month of a series into the cell of its year. */
export function monthGrid(series: readonly MonthCount[], lang: Lang): MonthGrid {
  const byMonth = new Map(series.map((entry) => [entry.month, entry]));
  const years = [...new Set(series.map(({ month }) => month.slice(0, 4)))];
  const rows = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map(
    (number) => ({
      month: monthName(`0000-${number}`, lang),
      cells: years.map((year) => {
        const entry = byMonth.get(`${year}-${number}`);
        if (!entry) return 'outside';
        return entry.status === 'supplied' ? countText(entry.count) : 'none';
      }),
    }),
  );
  return { years, rows };
}
