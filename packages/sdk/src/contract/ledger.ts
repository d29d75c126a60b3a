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

/** The buckets of house sales: every row of Price Paid that was read ends in exactly one. */
export const SALES_BUCKETS = [
  'counted', 'otherMonths', 'otherCategory', 'otherType', 'noPostcode', 'unknownPostcode', 'changed', 'superseded', 'deleted', 'deletion', 'malformed',
] as const;
export type SalesBucket = (typeof SALES_BUCKETS)[number];

/** Rows of Price Paid and where each went. */
export const salesLedger = z.object({
  read: wholeNumber,
  /** Standard sales (category A; detached, semi-detached, terraced, flat) placed in an LSOA: what medians stand on. */
  counted: wholeNumber,
  /** Outside the 24 months that prices are published for. */
  otherMonths: wholeNumber,
  /** Category B: repossessions, sales to landlords and companies, transfers of other property. */
  otherCategory: wholeNumber,
  /** Type O: neither house nor flat. */
  otherType: wholeNumber,
  noPostcode: wholeNumber,
  /** A postcode that the postcode table does not place in an LSOA. */
  unknownPostcode: wholeNumber,
  /** A change record stands in place of this row. */
  changed: wholeNumber,
  /** The sale stands on another line, in a newer file, or the file is an older edition of its year. */
  superseded: wholeNumber,
  /** A deletion record withdrew the sale. */
  deleted: wholeNumber,
  /** The deletion records themselves, whether or not the sale was among the files. */
  deletion: wholeNumber,
  malformed: wholeNumber,
});
export type SalesLedger = z.infer<typeof salesLedger>;

/** `ledger.json`: the window's total, and every file that was read, in the series' months. */
export const ledgerFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  total: ledger,
  files: z.array(z.extend(ledger, { file: z.string(), force: z.string(), month })),
  /** Files of house sales; absent where none were supplied. */
  sales: z.optional(z.object({ total: salesLedger, files: z.array(z.extend(salesLedger, { file: z.string() })) })),
});
export type LedgerFile = z.infer<typeof ledgerFile>;
