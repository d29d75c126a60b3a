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

/** Adds to one count. Throws where it becomes too large to be real. */
export function addCount(
  counts: Counts,
  monthIndex: number,
  lsoa: number,
  slot: number,
  incidents: number,
): void {
  const [month, place] = [counts.byMonth[monthIndex]!, lsoa * SLOTS + slot];
  const total = month[place]! + incidents;
  if (total > LARGEST) {
    throw new IngestError(
      'checkFailed',
      `${counts.months[monthIndex]}: one LSOA holds ${total} incidents of one category, ` +
        'more than any LSOA has people. Look for a file that repeats one place.',
    );
  }
  month[place] = total;
}
