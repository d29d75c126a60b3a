import {
  OUTCOME_BUCKETS,
  type FollowedCrimes,
  type LedgerFile,
  type OutcomeLedger,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../ingest-error.js';
import type { OutcomeWindow } from './outcome-window.js';

/** An outcomes file, and how many of its rows went into each bucket. */
export interface LedgeredOutcomes {
  file: string;
  force: string;
  month: string;
  ledger: OutcomeLedger;
}

const FIELDS = ['read', ...OUTCOME_BUCKETS] as const;

/** Rows in all buckets. */
export function placedOutcomes(ledger: OutcomeLedger): number {
  return OUTCOME_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
}

/** The sum of ledgers, field by field. */
export function addOutcomeLedgers(ledgers: readonly OutcomeLedger[]): OutcomeLedger {
  return Object.fromEntries(
    FIELDS.map((field) => [field, ledgers.reduce((sum, ledger) => sum + ledger[field], 0)]),
  ) as OutcomeLedger;
}

/**
 * The ledger of outcomes for `ledger.json`. Throws where the buckets of a file do not add up to its
 * rows.
 */
export function outcomeLedgerOf(
  { window, followedTo }: OutcomeWindow,
  files: readonly LedgeredOutcomes[],
  crimes: FollowedCrimes[],
): NonNullable<LedgerFile['outcomes']> {
  const lost = files.find(({ ledger }) => placedOutcomes(ledger) !== ledger.read);
  if (lost) {
    throw new IngestError(
      'checkFailed',
      `${lost.file}: ${lost.ledger.read} outcomes were read and ${placedOutcomes(lost.ledger)} ` +
        'ended in a bucket of the ledger. This is a fault of the program; please report it with ' +
        'the file.',
      lost.file,
    );
  }
  return {
    window,
    followedTo,
    total: addOutcomeLedgers(files.map(({ ledger }) => ledger)),
    files: files.map(({ file, force, month, ledger }) => ({ file, force, month, ...ledger })),
    crimes,
  };
}
