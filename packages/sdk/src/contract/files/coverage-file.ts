import * as z from 'zod/mini';
import { forceCoverage } from './coverage.js';
import { monthRange } from '../vocabulary/months.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * Coverage of another file type: one letter and one number of rows per month of the file's
 * `months`.
 */
export const fileTypeCoverage = z.object({ months: z.string(), rows: wholeNumbers });
/** Inferred from {@link fileTypeCoverage}. */
export type FileTypeCoverage = z.infer<typeof fileTypeCoverage>;

/**
 * `coverage.json`: coverage of every force, month by month. `months` and `rows` are for street
 * files. Outcomes and stop-and-search files are judged by the same rule, and are absent in releases
 * from before they were read.
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
      rows: wholeNumbers,
      outcomes: z.optional(fileTypeCoverage),
      stopAndSearch: z.optional(fileTypeCoverage),
    }),
  ),
});
/** Inferred from {@link coverageFile}. */
export type CoverageFile = z.infer<typeof coverageFile>;
