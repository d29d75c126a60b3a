import * as z from 'zod/mini';
import { month, monthRange } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/** The buckets of the ledger: every row read ends in exactly one. */
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
 * Rows read and where each went. `recodedSplit` and `recodedMerge` are among `counted`: 2011 codes
 * recoded to 2021.
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
/** What {@link ledger} reads. */
export type Ledger = z.infer<typeof ledger>;

/** The buckets of house sales: every row of Price Paid that was read ends in exactly one. */
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

/** Rows of Price Paid and where each went. */
export const salesLedger = z.object({
  read: wholeNumber,
  /**
   * Standard sales (category A; detached, semi-detached, terraced, flat) placed in an LSOA: what
   * medians stand on.
   */
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
  /**
   * The sale stands on another line, in a newer file, or the file is an older edition of its year.
   */
  superseded: wholeNumber,
  /** A deletion record withdrew the sale. */
  deleted: wholeNumber,
  /** The deletion records themselves, whether or not the sale was among the files. */
  deletion: wholeNumber,
  malformed: wholeNumber,
});
/** What {@link salesLedger} reads. */
export type SalesLedger = z.infer<typeof salesLedger>;

/** The buckets of outcomes: every row of an outcomes file ends in exactly one. */
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

/** Rows of outcomes files and where each went. */
export const outcomeLedger = z.object({
  read: wholeNumber,
  /**
   * The latest outcome of a crime of the window that is placed in an area: what the figures show.
   */
  counted: wholeNumber,
  /** An earlier outcome of such a crime, or the same one again. */
  superseded: wholeNumber,
  /** Of a crime of the window without a place. */
  notPlaced: wholeNumber,
  /** Of a crime that another month’s street file has, or from before the window. */
  outsideWindow: wholeNumber,
  /** Of a crime that is in no street file that was read: most are older than those. */
  notFound: wholeNumber,
  /** A court’s result after 2019-05, when courts’ results ceased to be complete. */
  courtResult: wholeNumber,
  noId: wholeNumber,
  malformed: wholeNumber,
});
/** What {@link outcomeLedger} reads. */
export type OutcomeLedger = z.infer<typeof outcomeLedger>;

/** The crimes of one force in the window of the outcomes: rows of its street files. */
export const followedCrimes = z.object({
  force: z.string(),
  /** Placed in an area and with an id: what the shares of outcomes stand on. */
  followed: wholeNumber,
  /** Of these, with an outcome on record. */
  withOutcome: wholeNumber,
  /**
   * Of these, beyond the first of their id: some forces give one id to several places, and each is
   * a row.
   */
  repeatedId: wholeNumber,
  withoutId: wholeNumber,
  notPlaced: wholeNumber,
});
/** What {@link followedCrimes} reads. */
export type FollowedCrimes = z.infer<typeof followedCrimes>;

/**
 * Digests of a street file that hang neither on the order of its rows nor on the code that made
 * them: the sum, modulo 2^64, of the first 8 bytes of each row's MD5, read as a little-endian
 * number, in 16 hexadecimal digits. Columns are joined by U+001F. `rows`: every column but the last
 * outcome category. `ids`: Crime IDs. `places`: LSOA 2021 and category of rows with a place.
 */
export const fileDigests = z.object({ rows: z.string(), ids: z.string(), places: z.string() });
/** What {@link fileDigests} reads. */
export type FileDigests = z.infer<typeof fileDigests>;

/**
 * `ledger.json`: the window's total, and every file that was read: of the series' months, and of
 * earlier ones whose crimes outcomes are followed.
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
  /** Files of house sales; absent where none were supplied. */
  sales: z.optional(
    z.object({
      total: salesLedger,
      files: z.array(z.object({ ...salesLedger.shape, file: z.string() })),
    }),
  ),
  /** Absent where no outcomes were supplied. */
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
/** What {@link ledgerFile} reads. */
export type LedgerFile = z.infer<typeof ledgerFile>;
