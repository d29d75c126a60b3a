import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { PoliceMonths } from '../../input/police-months.js';

/** The months whose crimes are followed, and the last month of outcomes. */
export interface OutcomeWindow {
  window: MonthRange;
  followedTo: string;
}

// Outcomes may be recorded months after the crime: a younger crime could look as if it had none.
const MONTHS_FOLLOWED = 12;

/**
 * The window of a release: the 12 months that end 12 months before its newest outcomes. `undefined`
 * where there are none.
 */
export function outcomeWindow(
  outcomes: PoliceMonths,
  lastMonth: string,
): OutcomeWindow | undefined {
  const followedTo = [...outcomes.keys()]
    .filter((month) => month <= lastMonth)
    .sort()
    .at(-1);
  if (followedTo === undefined) return undefined;
  const to = addMonths(followedTo, -MONTHS_FOLLOWED);
  return { window: { from: addMonths(to, -11), to }, followedTo };
}

/** The months whose files are read. */
export interface MonthsRead {
  street: string[];
  outcomes: string[];
  /** Street months before the series, read for outcomes only. */
  before: string[];
}

/** The months of the series, and earlier months whose crimes are followed. */
export function monthsRead(series: MonthRange, followed: OutcomeWindow | undefined): MonthsRead {
  const own = monthsOf(series);
  if (!followed) return { street: own, outcomes: own, before: [] };
  const { window, followedTo } = followed;
  const earlier = (to: string): string[] =>
    monthsOf({ from: window.from, to }).filter((month) => month < series.from);
  return {
    street: [...earlier(window.to), ...own],
    outcomes: [...earlier(followedTo), ...own],
    before: earlier(window.to),
  };
}
