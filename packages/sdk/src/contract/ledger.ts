import * as z from 'zod/mini';
import { month, monthRange } from './months.js';

/** The buckets of the ledger: every row read ends in exactly one. */
export const LEDGER_BUCKETS = [
  'counted', 'transport', 'duplicate', 'noLocation', 'outsideCoverage', 'unknownArea', 'malformed',
] as const;
export type LedgerBucket = (typeof LEDGER_BUCKETS)[number];

/** Rows read and where each went. `recodedSplit` and `recodedMerge` are among `counted`: 2011 codes recoded to 2021. */
export const ledger = z.object({
  read: z.int(),
  counted: z.int(),
  transport: z.int(),
  duplicate: z.int(),
  noLocation: z.int(),
  outsideCoverage: z.int(),
  unknownArea: z.int(),
  malformed: z.int(),
  recodedSplit: z.int(),
  recodedMerge: z.int(),
});
export type Ledger = z.infer<typeof ledger>;

/** `ledger.json`: the window's total, and every file that was read, in the series' months. */
export const ledgerFile = z.object({
  contract: z.int(),
  release: z.string(),
  window: monthRange,
  total: ledger,
  files: z.array(z.extend(ledger, { file: z.string(), force: z.string(), month })),
});
export type LedgerFile = z.infer<typeof ledgerFile>;
