import * as z from 'zod/mini';
import { forceCoverage, knownGap } from './coverage.js';
import { month, monthRange } from '../vocabulary/months.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * A file that is there but is not a whole month, so that its month counts as not supplied: it has
 * under 40% of the rows that its force sends in a month, or fewer than half of its placed rows lie
 * in the force's own area.
 */
export const suspectFile = z.object({
  month,
  /** Path below the input folder, as in the ledger. */
  file: z.string(),
  rows: wholeNumber,
  /** Rows that the force was expected to send. */
  expected: z.optional(wholeNumber),
  /**
   * What `expected` is: the median of the force's own months; or, for its residents, the median of
   * that month's forces, or 7 rows per 1,000.
   */
  expectedBy: z.optional(z.literal(['ownMonths', 'otherForces', 'residents'])),
  /** Rows placed in any area, only if fewer than half of them lie in the force's own. */
  placed: z.optional(wholeNumber),
  placedInOwnArea: z.optional(wholeNumber),
});
/** Inferred from {@link suspectFile}. */
export type SuspectFile = z.infer<typeof suspectFile>;

/**
 * Coverage of one file type: one letter and one number of rows per month of the file's `months`,
 * and the files of months with the letter `x`.
 */
export const fileTypeCoverage = z.object({
  months: z.string(),
  rows: wholeNumbers,
  suspect: z.optional(z.array(suspectFile)),
});
/** Inferred from {@link fileTypeCoverage}. */
export type FileTypeCoverage = z.infer<typeof fileTypeCoverage>;

/**
 * Incidents by month and category: for each month of the file's `months` one count per category, in
 * the order of CATEGORIES; before 2013-05 one count of all incidents; null without a file.
 */
const countsByMonth = z.array(z.union([wholeNumbers, z.literal(null)]));

/**
 * What a force's own street files record, copies left out: incidents placed in any LSOA, whoever
 * polices it, and incidents without a place. Together they are what the force recorded. Suspect
 * months are included.
 */
export const recordedByMonth = z.object({ counted: countsByMonth, noLocation: countsByMonth });
/** Inferred from {@link recordedByMonth}. */
export type RecordedByMonth = z.infer<typeof recordedByMonth>;

/**
 * When and how a known gap was last checked: against the publisher's `notice`, against the `files`
 * themselves, or against somebody else's `report`.
 */
export const gapCheck = z.object({
  /** `YYYY-MM-DD` */
  on: z.string(),
  by: z.literal(['notice', 'files', 'report']),
  /** What was looked at, and what was found. */
  what: z.string(),
});
/** Inferred from {@link gapCheck}. */
export type GapCheck = z.infer<typeof gapCheck>;

/** A known gap with where it comes from and how it was checked, which packs do not have. */
export const checkedGap = z.object({
  ...knownGap.shape,
  /** Where the record comes from. */
  source: z.optional(z.string()),
  /** Absent if nobody has checked the record since it was made. */
  check: z.optional(gapCheck),
});
/** Inferred from {@link checkedGap}. */
export type CheckedGap = z.infer<typeof checkedGap>;

/**
 * `coverage.json`: coverage of every force, month by month. `months` and `rows` are for street
 * files. Outcomes and stop-and-search files are judged by the force's own months alone, and are
 * absent in releases from before they were read.
 */
export const coverageFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  window: monthRange,
  months: monthRange,
  forces: z.array(
    z.object({
      ...forceCoverage.shape,
      slug: z.string(),
      gaps: z.optional(z.array(checkedGap)),
      rows: wholeNumbers,
      suspect: z.optional(z.array(suspectFile)),
      /** Absent if the force has no street file. */
      recorded: z.optional(recordedByMonth),
      outcomes: z.optional(fileTypeCoverage),
      stopAndSearch: z.optional(fileTypeCoverage),
    }),
  ),
});
/** Inferred from {@link coverageFile}. */
export type CoverageFile = z.infer<typeof coverageFile>;
