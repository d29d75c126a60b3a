import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { PoliceMonths } from './police-months.js';

/** The months whose crimes are followed, and the month up to which their outcomes are. */
export interface OutcomeWindow {
  window: MonthRange;
  followedTo: string;
}

// An outcome may be recorded months after the crime: younger crimes would pass for crimes without any.
const MONTHS_FOLLOWED = 12;

/** One window for a release: the 12 months that end 12 months before the newest outcomes up to its last month; `undefined` where there are none. */
export function outcomeWindow(outcomes: PoliceMonths, lastMonth: string): OutcomeWindow | undefined {
  const followedTo = [...outcomes.keys()].filter((month) => month <= lastMonth).sort().at(-1);
  if (followedTo === undefined) return undefined;
  const to = addMonths(followedTo, -MONTHS_FOLLOWED);
  return { window: { from: addMonths(to, -11), to }, followedTo };
}

/** The months whose outcomes files are read: those of the series, for what was supplied, and those of the window and after, for its crimes. */
export function outcomeMonths(series: MonthRange, followed: OutcomeWindow | undefined): string[] {
  const from = followed && followed.window.from < series.from ? followed.window.from : series.from;
  return monthsOf({ from, to: series.to });
}
