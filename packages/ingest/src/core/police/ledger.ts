import { LEDGER_BUCKETS, type Ledger } from '@crimetrends/sdk/contract';
import { IngestError } from '../ingest-error.js';

const FIELDS = ['read', ...LEDGER_BUCKETS, 'recodedSplit', 'recodedMerge'] as const;

/** The sum of ledgers, field by field. */
export function addLedgers(ledgers: readonly Ledger[]): Ledger {
  return Object.fromEntries(
    FIELDS.map((field) => [field, ledgers.reduce((sum, ledger) => sum + ledger[field], 0)]),
  ) as Ledger;
}

/** Whether every row read ended in exactly one bucket. */
export function ledgerAddsUp(ledger: Ledger): boolean {
  return placedRows(ledger) === ledger.read;
}

/** Throws unless every row read ended in exactly one bucket. */
export function assertAddsUp(ledger: Ledger, file: string): void {
  if (!ledgerAddsUp(ledger)) {
    throw new IngestError(
      'checkFailed',
      `${file}: ${ledger.read} rows were read and ${placedRows(ledger)} ended in a bucket of ` +
        'the ledger. This is a fault of the program; please report it with the file.',
      file,
    );
  }
}

function placedRows(ledger: Ledger): number {
  return LEDGER_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
}
