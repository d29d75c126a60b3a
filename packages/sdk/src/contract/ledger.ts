import * as z from 'zod/mini';
import { month, monthRange } from './months.js';
import { wholeNumber } from './whole-number.js';

/** The buckets of the ledger: every row read ends in exactly one. */
export const LEDGER_BUCKETS = [
  'counted', 'transport', 'duplicate', 'noLocation', 'outsideCoverage', 'unknownArea', 'malformed',
] as const;
export type LedgerBucket = (typeof LEDGER_BUCKETS)[number];

/** Rows read and where each went. `recodedSplit` and `recodedMerge` are among `counted`: 2011 codes recoded to 2021. */
export const ledger = z.object({
  read: wholeNumber,
  counted: wholeNumber,
  transport: wholeNumber,
  duplicate: wholeNumber,
  noLocation: wholeNumber,
  outsideCoverage: wholeNumber,
  unknownArea: wholeNumber,
  malformed: wholeNumber,
  recodedSplit: wholeNumber,
  recodedMerge: wholeNumber,
});
export type Ledger = z.infer<typeof ledger>;

/** `ledger.json`: the window's total, and every file that was read, in the series' months. */
export const ledgerFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  total: ledger,
  files: z.array(z.extend(ledger, { file: z.string(), force: z.string(), month })),
});
export type LedgerFile = z.infer<typeof ledgerFile>;
