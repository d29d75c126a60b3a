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
  /** Months whose crimes are followed to their outcomes; undefined without outcomes files. */
  followed: OutcomeWindow | undefined;
}

/** Works out which months a release needs. */
export function monthsToRead({
  outcomes,
  lastMonth,
  months,
  window,
}: Pick<ChosenInputs, 'outcomes' | 'lastMonth' | 'months' | 'window'>): MonthsToRead {
  const followed = outcomeWindow(outcomes, lastMonth);
  return { ...monthsRead(months, followed), window, followed };
}
