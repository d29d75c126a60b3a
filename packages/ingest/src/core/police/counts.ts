import { SLOTS } from './categories.js';
import { IngestError } from '../ingest-error.js';

/** Incidents by month, LSOA and slot: one dense array for each month. */
export interface Counts {
  months: readonly string[];
  byMonth: Uint16Array[];
}

/** Zero counts for every month, LSOA and slot. */
export function emptyCounts(months: readonly string[], lsoaCount: number): Counts {
  return { months, byMonth: months.map(() => new Uint16Array(lsoaCount * SLOTS)) };
}

const LARGEST = 65_535;

/** Sets one count. Throws where it is too large to be real. */
export function setCount(
  counts: Counts,
  monthIndex: number,
  lsoa: number,
  slot: number,
  incidents: number,
): void {
  if (incidents > LARGEST) {
    throw new IngestError(
      'checkFailed',
      `${counts.months[monthIndex]}: one LSOA holds ${incidents} incidents of one category, ` +
        'more than any LSOA has people. Look for a file that repeats one place.',
    );
  }
  counts.byMonth[monthIndex]![lsoa * SLOTS + slot] = incidents;
}
