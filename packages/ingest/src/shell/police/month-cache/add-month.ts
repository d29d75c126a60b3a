import { fileDigests, ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { addCount, type Counts } from '../../../core/police/counts.js';
import { ledgerAddsUp } from '../../../core/police/ledger.js';
import { addRecorded, nothingRecorded, totalOf } from '../../../core/police/recorded.js';
import type { Geography } from '../../../core/geography/geography.js';
import type { CountedFile } from '../counted-file.js';
import type { Warehouse } from '../../warehouse.js';
import type { KeptMonth } from './month-cache.js';
import { martIntegers, martRows, type MonthMart } from './month-marts.js';

const LEDGER_OF_FILE = z.extend(ledger, { file_no: z.int() });
const DIGESTS_OF_FILE = z.extend(fileDigests, { file_no: z.int() });

/**
 * Adds a month to `counts`, if it is in the series, and returns its files with their ledgers;
 * `undefined` when its tables do not add up.
 */
export async function addMonth(
  { parts: { month }, files }: KeptMonth<MonthMart>,
  martPath: (mart: MonthMart) => string,
  warehouse: Warehouse,
  { forces, forceOfLsoa }: Pick<Geography, 'forces' | 'forceOfLsoa'>,
  counts: Counts,
): Promise<CountedFile[] | undefined> {
  const ledgers = inOrder(await martRows(warehouse, martPath('ledger_by_file'), LEDGER_OF_FILE));
  const digests = inOrder(await martRows(warehouse, martPath('digests_by_file'), DIGESTS_OF_FILE));
  const recorded = files.map(() => nothingRecorded(forces.length));
  const monthIndex = counts.months.indexOf(month);
  // A month before the series is read for the outcomes of its crimes only.
  counts.byMonth[monthIndex]?.fill(0);
  await martIntegers(
    warehouse,
    martPath('incidents_by_lsoa21'),
    ([file, lsoa, slot, incidents], rowCount) => {
      for (let row = 0; row < rowCount; row += 1) {
        const [place, kind, number] = [lsoa![row]!, slot![row]!, incidents![row]!];
        const own = recorded[file![row]!];
        if (own) addRecorded(own, place < 0 ? undefined : forceOfLsoa[place]!, kind, number);
        if (monthIndex >= 0 && place >= 0) addCount(counts, monthIndex, place, kind, number);
      }
    },
  );
  const addsUp =
    ledgers.length === files.length &&
    ledgers.every(
      (own, index) =>
        ledgerAddsUp(own) &&
        own.counted === totalOf(recorded[index]!.placed) &&
        own.noLocation === totalOf(recorded[index]!.withoutPlace),
    );
  if (!addsUp) return undefined;
  return files.map((file, index) => ({
    ...file,
    month,
    ledger: ledgers[index]!,
    digests: digests[index]!,
    recorded: recorded[index]!,
  }));
}

function inOrder<Row extends { file_no: number }>(rows: readonly Row[]): Omit<Row, 'file_no'>[] {
  return rows.toSorted((a, b) => a.file_no - b.file_no).map(({ file_no: _, ...row }) => row);
}
