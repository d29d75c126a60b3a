import type { MonthCount } from '@crimetrends/sdk';
import { countText, monthName, type Lang } from '@crimetrends/sdk/sentences';

/** A series as a table: a row for each calendar month, a column for each year. */
export interface MonthGrid {
  years: string[];
  /** A cell is a count, `none` where none was supplied, `outside` beyond the ends of the series. */
  rows: { month: string; cells: (string | 'none' | 'outside')[] }[];
}

/** Every month of a series in the cell of its year. */
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
