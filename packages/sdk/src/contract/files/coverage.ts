import * as z from 'zod/mini';

/**
 * What a police force supplied in one month of one file type, one letter a month in `months`
 * strings: `s` supplied · `p` partial (a known gap says so) · `x` suspect (under 40 % of the
 * force's usual rows) · `a` absent.
 */
export const COVERAGE_LETTERS = { s: 'supplied', p: 'partial', x: 'suspect', a: 'absent' } as const;
/** A letter of a `months` string. */
export type CoverageLetter = keyof typeof COVERAGE_LETTERS;
/** What a letter means. */
export type CoverageStatus = (typeof COVERAGE_LETTERS)[CoverageLetter];

/** A dated, hand-kept statement of what a force did not supply. */
export const knownGap = z.object({
  from: z.string(),
  /** Absent while the gap is still open. */
  to: z.optional(z.string()),
  sentence: z.string(),
  source: z.string(),
  checked: z.string(),
});
/** What {@link knownGap} reads. */
export type KnownGap = z.infer<typeof knownGap>;

/** One police force area and what was supplied for it, month by month. */
export const forceCoverage = z.object({
  /** Police force area, GSS code (E23…, W15…). */
  code: z.string(),
  name: z.string(),
  /** One coverage letter for each month of the file's `months`. */
  months: z.string(),
  gaps: z.optional(z.array(knownGap)),
});
/** What {@link forceCoverage} reads. */
export type ForceCoverage = z.infer<typeof forceCoverage>;
