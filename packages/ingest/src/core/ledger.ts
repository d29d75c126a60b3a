import { LEDGER_BUCKETS, type Ledger } from '@crimetrends/sdk/contract';
import { IngestError } from './ingest-error.js';

const FIELDS = ['read', ...LEDGER_BUCKETS, 'recodedSplit', 'recodedMerge'] as const;

/** The sum of ledgers, field by field. */
export function addLedgers(ledgers: readonly Ledger[]): Ledger {
  return Object.fromEntries(FIELDS.map((field) => [field, ledgers.reduce((sum, ledger) => sum + ledger[field], 0)])) as Ledger;
}

/** Throws unless every row read ended in exactly one bucket. */
export function assertAddsUp(ledger: Ledger, file: string): void {
  const placed = LEDGER_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
  if (placed !== ledger.read) {
    throw new IngestError('checkFailed', `${file}: ${ledger.read} rows were read and ${placed} ended in a bucket of the ledger. This is a fault of the program; please report it with the file.`, file);
  }
}
