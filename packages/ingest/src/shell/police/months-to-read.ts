import type { MonthRange } from '@crimetrends/sdk/contract';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import {
  monthsRead,
  outcomeWindow,
  type MonthsRead,
  type OutcomeWindow,
} from '../../core/police/outcomes/outcome-window.js';

/** The months whose police files a release reads. */
export interface MonthsToRead extends MonthsRead {
  /** The release's own 12 months. */
  window: MonthRange;
  /** The months whose crimes are followed to their outcomes; absent without outcomes files. */
  followed: OutcomeWindow | undefined;
}

/** Works out which months to read from the files that were found. */
export function monthsToRead({
  outcomes,
  lastMonth,
  months,
  window,
}: Pick<ChosenInputs, 'outcomes' | 'lastMonth' | 'months' | 'window'>): MonthsToRead {
  const followed = outcomeWindow(outcomes, lastMonth);
  return { ...monthsRead(months, followed), window, followed };
}
