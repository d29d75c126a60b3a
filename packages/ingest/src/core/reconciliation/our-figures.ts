import { monthsOf, type MonthRange } from '@crimetrends/sdk/contract';

/** One number for each month of the series; null for a month that was not supplied. */
export type Series = readonly (number | null)[];

/** Recorded crime by police force and LTLA, month by month, as a release has it. */
export interface OurFigures {
  months: MonthRange;
  forces: readonly OurForce[];
  ltlas: readonly OurLtla[];
}

/** Recorded crime of a police force. */
export interface OurForce {
  /** Code of the police force area. */
  code: string;
  slug: string;
  name: string;
  /** Crimes in the force's own street files, with a place or without. */
  recorded: Series;
  /** Of these, crimes with an LSOA. */
  placed: Series;
  /** Crimes placed in the police force area, by any force. */
  inArea: Series;
}

/** Recorded crime placed in an LTLA, by any force. */
export interface OurLtla {
  code: string;
  name: string;
  /** Code of the police force area. */
  force?: string;
  placed: Series;
}

/** Whether every month of the period is in the series. */
export function isInSeries(period: MonthRange, series: MonthRange): boolean {
  return series.from <= period.from && period.to <= series.to;
}

/** The values of a period that lies in the series. */
export function inPeriod(series: Series, months: MonthRange, period: MonthRange): Series {
  const all = monthsOf(months);
  const from = all.indexOf(period.from);
  return monthsOf(period).map((_, index) => series[from + index] ?? null);
}

/** The sum of a period; undefined where a month was not supplied. */
export function total(values: Series): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === null) return undefined;
    sum += value;
  }
  return sum;
}
