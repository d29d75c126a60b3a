import type { PoliceFiles } from '../../core/input/checked-files.js';
import type { LoadedOutcomes } from './load-outcomes.js';
import type { LoadedSearches } from './load-stop-and-search.js';
import type { LoadedStreet } from './load-street.js';
import type { MonthsToRead } from './months-to-read.js';

/** What was counted from the police files of every type. */
export interface PoliceData {
  months: MonthsToRead;
  street: LoadedStreet;
  outcomes: LoadedOutcomes;
  searches: LoadedSearches;
}

/** Every police file that was read, by type. */
export function policeFiles({ street, outcomes, searches }: PoliceData): PoliceFiles {
  return { street: street.files, outcomes: outcomes.files, stopAndSearch: searches.files };
}
