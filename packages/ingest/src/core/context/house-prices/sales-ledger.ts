import {
  SALES_BUCKETS,
  type LedgerFile,
  type MonthRange,
  type SalesBucket,
  type SalesLedger,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../ingest-error.js';
import type { SalesProfile } from './sales-months.js';

/** A Price Paid file that was read, with what the database told of it. */
export interface SalesFile {
  profile: SalesProfile;
  /** Lines of the file, as counted before the database saw it. */
  lines: number;
  /** Statements that were staged, by bucket. */
  staged: Partial<Record<SalesBucket, number>>;
}

/**
 * Where each row of each file went. Additions outside `months` were never staged; they are counted
 * from the profile.
 */
export function salesLedgers(
  files: readonly SalesFile[],
  months: MonthRange | undefined,
): NonNullable<LedgerFile['sales']> {
  const ledgers = files.map((read) => ({ file: read.profile.file, ...ledgerOf(read, months) }));
  return { total: addSalesLedgers(ledgers), files: ledgers };
}

/** The sum of ledgers, bucket by bucket. */
export function addSalesLedgers(ledgers: readonly SalesLedger[]): SalesLedger {
  return Object.fromEntries(
    (['read', ...SALES_BUCKETS] as const).map((bucket) => [
      bucket,
      ledgers.reduce((sum, ledger) => sum + ledger[bucket], 0),
    ]),
  ) as SalesLedger;
}

/** Rows over all buckets. */
export function salesPlaced(ledger: SalesLedger): number {
  return SALES_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
}

function ledgerOf(
  { profile: { file, rows }, lines, staged }: SalesFile,
  months: MonthRange | undefined,
): SalesLedger {
  const rowsWhere = (holds: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(holds).reduce((sum, row) => sum + row.rows, 0);
  const isOutside = (month: string): boolean => !months || month < months.from || month > months.to;
  const unstaged: Partial<Record<SalesBucket, number>> = {
    otherMonths: rowsWhere(({ status, month }) => status === 'A' && isOutside(month!)),
    // Lines that are not rows of 16 fields are in no month's rows; the reading stops where any line
    // is lost.
    malformed: lines - rowsWhere(({ status }) => status !== null),
  };
  const buckets = SALES_BUCKETS.map((bucket) => [
    bucket,
    (staged[bucket] ?? 0) + (unstaged[bucket] ?? 0),
  ]);
  const ledger = { read: lines, ...Object.fromEntries(buckets) } as SalesLedger;
  if (salesPlaced(ledger) !== lines) {
    throw new IngestError(
      'checkFailed',
      `${file}: ${lines} rows were read and ${salesPlaced(ledger)} ended in a bucket of the ledger. This is a fault of the program; please report it with the file.`,
      file,
    );
  }
  return ledger;
}
