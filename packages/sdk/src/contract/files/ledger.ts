import * as z from 'zod/mini';
import { month, monthRange } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/** Buckets of the ledger. Every row read ends up in exactly one. */
export const LEDGER_BUCKETS = [
  'counted',
  'transport',
  'duplicate',
  'noLocation',
  'outsideCoverage',
  'unknownArea',
  'malformed',
] as const;
/** One of {@link LEDGER_BUCKETS}. */
export type LedgerBucket = (typeof LEDGER_BUCKETS)[number];

/**
 * Numbers of rows read and what became of them. `recodedSplit` and `recodedMerge` (2011 codes
 * recoded to 2021) are included in `counted`.
 */
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
/** Inferred from {@link ledger}. */
export type Ledger = z.infer<typeof ledger>;

/** Buckets of house sales. Every Price Paid row read ends up in exactly one. */
export const SALES_BUCKETS = [
  'counted',
  'otherMonths',
  'otherCategory',
  'otherType',
  'noPostcode',
  'unknownPostcode',
  'changed',
  'superseded',
  'deleted',
  'deletion',
  'malformed',
] as const;
/** One of {@link SALES_BUCKETS}. */
export type SalesBucket = (typeof SALES_BUCKETS)[number];

/** Price Paid rows and what became of them. */
export const salesLedger = z.object({
  read: wholeNumber,
  /**
   * Standard sales (category A; detached, semi-detached, terraced or flat) placed in an LSOA. The
   * medians are of these.
   */
  counted: wholeNumber,
  /** Outside the 24 months that prices are published for. */
  otherMonths: wholeNumber,
  /**
   * Category B: repossessions, buy-to-lets, sales to companies, and transfers of non-residential
   * property.
   */
  otherCategory: wholeNumber,
  /** Property type O (other): neither house nor flat. */
  otherType: wholeNumber,
  noPostcode: wholeNumber,
  /** The postcode table has no LSOA for the postcode. */
  unknownPostcode: wholeNumber,
  /** Replaced by a change record. */
  changed: wholeNumber,
  /** The sale is also in a newer file, or this file is an older edition of its year. */
  superseded: wholeNumber,
  /** Withdrawn by a deletion record. */
  deleted: wholeNumber,
  /** The deletion records themselves, whether or not the sale was found. */
  deletion: wholeNumber,
  malformed: wholeNumber,
});
/** Inferred from {@link salesLedger}. */
export type SalesLedger = z.infer<typeof salesLedger>;

/** Buckets of outcomes. Every row of an outcomes file ends up in exactly one. */
export const OUTCOME_BUCKETS = [
  'counted',
  'superseded',
  'notPlaced',
  'outsideWindow',
  'notFound',
  'courtResult',
  'noId',
  'malformed',
] as const;
/** One of {@link OUTCOME_BUCKETS}. */
export type OutcomeBucket = (typeof OUTCOME_BUCKETS)[number];

/** Rows of outcomes files and what became of them. */
export const outcomeLedger = z.object({
  read: wholeNumber,
  /**
   * Latest outcome of a crime in the window that is placed in an area. The figures are of these.
   */
  counted: wholeNumber,
  /** An earlier outcome of such a crime, or a repeat of the same one. */
  superseded: wholeNumber,
  /** Its crime is in the window but has no place. */
  notPlaced: wholeNumber,
  /** Its crime is in another month’s street file, or from before the window. */
  outsideWindow: wholeNumber,
  /** Its crime is in no street file that was read; most are older than those. */
  notFound: wholeNumber,
  /** A court result after 2019-05, from when court results are incomplete. */
  courtResult: wholeNumber,
  noId: wholeNumber,
  malformed: wholeNumber,
});
/** Inferred from {@link outcomeLedger}. */
export type OutcomeLedger = z.infer<typeof outcomeLedger>;

/** One force's crimes in the outcomes' window, from its street files. */
export const followedCrimes = z.object({
  force: z.string(),
  /** Crimes placed in an area and with a Crime ID: the base of the shares of outcomes. */
  followed: wholeNumber,
  /** Of these, crimes with an outcome. */
  withOutcome: wholeNumber,
  /**
   * Of these, repeats of a Crime ID. Some forces use one ID for several places, each with its own
   * row.
   */
  repeatedId: wholeNumber,
  withoutId: wholeNumber,
  notPlaced: wholeNumber,
});
/** Inferred from {@link followedCrimes}. */
export type FollowedCrimes = z.infer<typeof followedCrimes>;

/**
 * Digests of a street file that depend neither on row order nor on code version: the sum, modulo
 * 2^64, of the first 8 bytes of each row's MD5 (little-endian), as 16 hexadecimal digits. Columns
 * are joined by U+001F. `rows`: all columns but the last outcome category. `ids`: Crime IDs.
 * `places`: LSOA 2021 and category of the rows with a place.
 */
export const fileDigests = z.object({ rows: z.string(), ids: z.string(), places: z.string() });
/** Inferred from {@link fileDigests}. */
export type FileDigests = z.infer<typeof fileDigests>;

/**
 * `ledger.json`: the window's total and one entry per file read, for the months of the series and
 * the earlier months whose outcomes are followed.
 */
export const ledgerFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  total: ledger,
  files: z.array(
    z.object({
      ...ledger.shape,
      file: z.string(),
      force: z.string(),
      month,
      digests: z.optional(fileDigests),
    }),
  ),
  /** House sales; absent if none were supplied. */
  sales: z.optional(
    z.object({
      total: salesLedger,
      files: z.array(z.object({ ...salesLedger.shape, file: z.string() })),
    }),
  ),
  /** Absent if no outcomes were supplied. */
  outcomes: z.optional(
    z.object({
      window: monthRange,
      followedTo: month,
      total: outcomeLedger,
      files: z.array(
        z.object({ ...outcomeLedger.shape, file: z.string(), force: z.string(), month }),
      ),
      crimes: z.array(followedCrimes),
    }),
  ),
});
/** Inferred from {@link ledgerFile}. */
export type LedgerFile = z.infer<typeof ledgerFile>;
