import {
  SALES_BUCKETS,
  type LedgerFile,
  type MonthRange,
  type SalesBucket,
  type SalesLedger,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../ingest-error.js';
import type { SalesProfile } from './sales-months.js';

/** A Price Paid file after reading, with its counts from the database. */
export interface SalesFile {
  profile: SalesProfile;
  /** Lines of the file, counted before the database reads it. */
  lines: number;
  /** Staged rows by bucket. */
  staged: Partial<Record<SalesBucket, number>>;
}

/**
 * Counts where each row of each file went. Additions outside `months` are never staged, so they are
 * counted from the profile.
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

/** Rows in all buckets. */
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
    // A line without 16 fields is in no month. Reading stops if any line is lost.
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
      `${file}: ${lines} rows were read and ${salesPlaced(ledger)} ended in a bucket of the ` +
        'ledger. This is a fault of the program; please report it with the file.',
      file,
    );
  }
  return ledger;
}
