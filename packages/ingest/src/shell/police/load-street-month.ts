import type { Counts } from '../../core/police/counts.js';
import { IngestError } from '../../core/ingest-error.js';
import type { ReadReason } from '../../core/police/month-cache/month-parts.js';
import type { CountedFile } from './counted-file.js';
import { addMonth } from './month-cache/add-month.js';
import type { KeptMonth } from './month-cache/month-cache.js';
import type { MonthMart } from './month-cache/month-marts.js';
import type { PoliceMonth } from './police-month.js';

/** What one month held, and whether it was kept from an earlier run. */
export interface StreetMonth {
  files: CountedFile[];
  notes: string[];
  /** Why its files were read; absent when it came from the cache. */
  readAnew?: ReadReason;
  /** Where its tables lie. */
  martPath(mart: MonthMart): string;
}

/**
 * Adds one month's incidents to `counts`: as the cache keeps them, else counted from its street
 * files. Throws IngestError.
 */
export async function loadStreetMonth(
  month: PoliceMonth<MonthMart>,
  counts: Counts,
): Promise<StreetMonth> {
  const found = month.find();
  const isKept = 'kept' in found;
  const known = isKept ? await addedMonth(month, found.kept, counts) : undefined;
  if (known) return known;
  const counted = await addedMonth(month, await month.count(), counts);
  if (!counted)
    throw new IngestError(
      'checkFailed',
      `${month.month}: the incidents by area are not as many as the ledger counts. ` +
        'This is a fault of the program; please report it with the month’s files.',
    );
  return { ...counted, readAnew: isKept ? { why: ['damaged'], files: [] } : found };
}

async function addedMonth(
  month: PoliceMonth<MonthMart>,
  kept: KeptMonth<MonthMart>,
  counts: Counts,
): Promise<StreetMonth | undefined> {
  const martPath = (mart: MonthMart): string => month.martPath(kept, mart);
  const files = await addMonth(kept, martPath, month.bench.warehouse, counts);
  return files && { files, notes: kept.notes, martPath };
}
