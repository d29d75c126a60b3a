import type { FileDigests, Ledger } from '@crimetrends/sdk/contract';
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
  const byFile = async <T>(mart: MonthMart): Promise<T[]> => {
    await warehouse.set('mart_path', cache.martPath(kept.parts, mart));
    const rows = (await warehouse.rows('month-cache/read_mart.sql')) as unknown as (T & {
      file_no: number;
    })[];
    return rows.toSorted((a, b) => a.file_no - b.file_no).map(({ file_no: _, ...row }) => row as T);
  };
  const [ledgers, digests] = [
    await byFile<Ledger>('ledger_by_file'),
    await byFile<FileDigests>('digests_by_file'),
  ];
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
