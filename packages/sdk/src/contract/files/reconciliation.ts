import * as z from 'zod/mini';
import { monthRange } from '../vocabulary/months.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * Recorded crime of a police force beside the official figure. The release's own three numbers are
 * there only where the force supplied every month of the period.
 */
export const reconciledForce = z.object({
  code: z.string(),
  name: z.string(),
  /** Recorded crime excluding fraud in the official table. */
  official: wholeNumber,
  /** Crimes in the force's own street files, with a place or without. */
  recorded: z.optional(wholeNumber),
  /** Of these, crimes with an LSOA, wherever it lies. */
  placed: z.optional(wholeNumber),
  /** Crimes placed in the police force area, by any force. */
  inArea: z.optional(wholeNumber),
  /** Months of the period that the force supplied. */
  monthsSupplied: wholeNumber,
  /** Number of the note with which the table marks the force. */
  note: z.optional(z.string()),
});
/** Inferred from {@link reconciledForce}. */
export type ReconciledForce = z.infer<typeof reconciledForce>;

/**
 * Recorded crime of an LTLA, or of several that share a Community Safety Partnership, beside the
 * official figure.
 */
export const reconciledPartnership = z.object({
  /** The LTLAs' names. */
  name: z.string(),
  ltlas: z.array(z.string()),
  /** Code of the police force area. */
  force: z.optional(z.string()),
  official: wholeNumber,
  /** Crimes placed in the LTLAs, by any force; absent where a month was not supplied. */
  placed: z.optional(wholeNumber),
  monthsSupplied: wholeNumber,
});
/** Inferred from {@link reconciledPartnership}. */
export type ReconciledPartnership = z.infer<typeof reconciledPartnership>;

/**
 * Why a line of the table was not compared: it is of British Transport Police, or of crimes without
 * an authority; the release does not have the place; or the table gives no figure.
 */
export const UNCOMPARED_REASONS = ['transport', 'unassigned', 'notInRelease', 'noFigure'] as const;
/** One of {@link UNCOMPARED_REASONS}. */
export type UncomparedReason = (typeof UNCOMPARED_REASONS)[number];

/** Recorded crime of the release beside one official table, for one period. */
export const reconciledTable = z.object({
  /** The file's path in the input, as in the manifest, or as the operator named it. */
  file: z.string(),
  /** Titles of the tables that the figures are from. */
  titles: z.array(z.string()),
  publisher: z.literal(['ons', 'homeOffice']),
  /**
   * How fraud is left out: the table's total excludes it (`column`), or the rows of fraud were not
   * added up (`rows`).
   */
  fraud: z.literal(['column', 'rows']),
  period: monthRange,
  forces: z.array(reconciledForce),
  /** With those LTLAs alone that have a month supplied. */
  partnerships: z.array(reconciledPartnership),
  /** Other lines of forces that supplied a month. */
  uncompared: z.array(
    z.object({
      name: z.string(),
      official: z.optional(wholeNumber),
      reason: z.literal(UNCOMPARED_REASONS),
    }),
  ),
  /** Lines of forces that the release does not have, and of partnerships without any month. */
  elsewhere: wholeNumber,
});
/** Inferred from {@link reconciledTable}. */
export type ReconciledTable = z.infer<typeof reconciledTable>;

/**
 * `reconciliation.json`: the release beside official tables; only in a release that was built with
 * such tables.
 */
export const reconciliationFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  tables: z.array(reconciledTable),
});
/** Inferred from {@link reconciliationFile}. */
export type ReconciliationFile = z.infer<typeof reconciliationFile>;
