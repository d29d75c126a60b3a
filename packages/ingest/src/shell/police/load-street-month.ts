import { IngestError } from '../../core/ingest-error.js';
import type { Geography } from '../../core/geography/geography.js';
import type { Counts } from '../../core/police/counts.js';
import type { ReadReason } from '../../core/police/month-cache/month-parts.js';
import type { CountedFile } from './counted-file.js';
import { addMonth } from './month-cache/add-month.js';
import type { KeptMonth } from './month-cache/month-cache.js';
import type { MonthMart } from './month-cache/month-marts.js';
import type { PoliceMonth } from './police-month.js';

/** The street files of one month, and whether an earlier run counted them. */
export interface StreetMonth {
  files: CountedFile[];
  notes: string[];
  /** Why the files were read; absent when the month came from the cache. */
  readAnew?: ReadReason;
  /** Path of a table of the month. */
  martPath(mart: MonthMart): string;
}

/** Adds one month's incidents to `counts`, from the cache or the files. Throws IngestError. */
export async function loadStreetMonth(
  month: PoliceMonth<MonthMart>,
  geography: Geography,
  counts: Counts,
): Promise<StreetMonth> {
  const found = month.find();
  const isKept = 'kept' in found;
  const known = isKept ? await addedMonth(month, found.kept, geography, counts) : undefined;
  if (known) return known;
  const counted = await addedMonth(month, await month.count(), geography, counts);
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
  geography: Geography,
  counts: Counts,
): Promise<StreetMonth | undefined> {
  const martPath = (mart: MonthMart): string => month.martPath(kept, mart);
  const files = await addMonth(kept, martPath, month.bench.warehouse, geography, counts);
  return files && { files, notes: kept.notes, martPath };
}
