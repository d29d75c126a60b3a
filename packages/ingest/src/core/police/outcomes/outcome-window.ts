import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { PoliceMonths } from '../../input/police-months.js';

/** The months whose crimes are followed, and the month up to which their outcomes are. */
export interface OutcomeWindow {
  window: MonthRange;
  followedTo: string;
}

// An outcome may be recorded months after the crime: younger crimes would pass for crimes without
// any.
const MONTHS_FOLLOWED = 12;

/**
 * One window for a release: the 12 months that end 12 months before the newest outcomes up to its
 * last month; `undefined` where there are none.
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
  /** Of the street months, those before the series, which are read for outcomes only. */
  before: string[];
}

/** The months of the series, and before them those whose crimes are followed. */
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
