import * as z from 'zod/mini';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * What a police force supplied in one month of one file type, as one letter per month: `s`
 * supplied, `p` partial (a known gap says so), `x` suspect (a file with under 40% of what the force
 * sends in a month, or with most of its placed rows in other forces' areas), `a` absent (no file,
 * or no rows). Only `s` is a month of figures; the others are gaps.
 */
export const COVERAGE_LETTERS = { s: 'supplied', p: 'partial', x: 'suspect', a: 'absent' } as const;
/** A letter in a `months` string. */
export type CoverageLetter = keyof typeof COVERAGE_LETTERS;
/** Meaning of a coverage letter. */
export type CoverageStatus = (typeof COVERAGE_LETTERS)[CoverageLetter];

/** A manually kept record of what a force did not supply. */
export const knownGap = z.object({
  from: z.string(),
  /** Absent while the gap is open. */
  to: z.optional(z.string()),
  sentence: z.string(),
});
/** Inferred from {@link knownGap}. */
export type KnownGap = z.infer<typeof knownGap>;

/** One police force area and what was supplied for it, month by month. */
export const forceCoverage = z.object({
  /** GSS code of the police force area (E23…, W15…). */
  code: z.string(),
  name: z.string(),
  /** One coverage letter per month of the file's `months`. */
  months: z.string(),
  gaps: z.optional(z.array(knownGap)),
  /**
   * Crimes that the force gave no place, of all that it recorded, both in the supplied months of the
   * window. They are in no small area's figures. Absent if it supplied none.
   */
  noLocation: z.optional(z.object({ crime: wholeNumber, of: wholeNumber })),
});
/** Inferred from {@link forceCoverage}. */
export type ForceCoverage = z.infer<typeof forceCoverage>;
