import { fileDigests, ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { setCount, type Counts } from '../../../core/police/counts.js';
import { ledgerAddsUp } from '../../../core/police/ledger.js';
import type { CountedFile } from '../counted-file.js';
import type { Warehouse } from '../../warehouse.js';
import type { KeptMonth, MonthCache } from './month-cache.js';
import type { MonthMart } from './month-marts.js';

/**
 * Reads a kept month into `counts`, where they have it, and gives its files with their ledgers;
 * `undefined` when its marts do not add up.
 */
export async function takeMonth(
  kept: KeptMonth<MonthMart>,
  cache: MonthCache<MonthMart>,
  warehouse: Warehouse,
  counts: Counts,
): Promise<CountedFile[] | undefined> {
  const { month } = kept.parts;
  await warehouse.set('mart_path', cache.martPath(kept.parts, 'ledger_by_file'));
  const ledgers = inOrder(await warehouse.rows('month-cache/read_mart.sql', LEDGER_OF_FILE));
  await warehouse.set('mart_path', cache.martPath(kept.parts, 'digests_by_file'));
  const digests = inOrder(await warehouse.rows('month-cache/read_mart.sql', DIGESTS_OF_FILE));
  const files = kept.files.map((file, index): CountedFile => ({
    ...file,
    month,
    ledger: ledgers[index]!,
    digests: digests[index]!,
  }));
  const monthIndex = counts.months.indexOf(month);
  // A month before the series is read for its crimes alone.
  counts.byMonth[monthIndex]?.fill(0);
  let total = 0;
  await warehouse.set('mart_path', cache.martPath(kept.parts, 'incidents_by_lsoa21'));
  await warehouse.integers('month-cache/read_mart.sql', ([lsoa, slot, incidents], rowCount) => {
    for (let row = 0; row < rowCount; row += 1) {
      if (monthIndex >= 0) setCount(counts, monthIndex, lsoa![row]!, slot![row]!, incidents![row]!);
      total += incidents![row]!;
    }
  });
  const counted = ledgers.reduce((sum, ledger) => sum + ledger.counted, 0);
  return ledgers.length === kept.files.length && ledgers.every(ledgerAddsUp) && counted === total
    ? files
    : undefined;
}

const LEDGER_OF_FILE = z.extend(ledger, { file_no: z.int() });
const DIGESTS_OF_FILE = z.extend(fileDigests, { file_no: z.int() });

function inOrder<Row extends { file_no: number }>(rows: readonly Row[]): Omit<Row, 'file_no'>[] {
  return rows.toSorted((a, b) => a.file_no - b.file_no).map(({ file_no: _, ...row }) => row);
}
