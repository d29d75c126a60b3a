import * as z from 'zod/mini';
import { forceCoverage } from './coverage.js';
import { monthRange } from '../vocabulary/months.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * The same of another type of file: one letter, and the rows, for each month of the file's
 * `months`.
 */
export const fileTypeCoverage = z.object({ months: z.string(), rows: wholeNumbers });
/** What {@link fileTypeCoverage} reads. */
export type FileTypeCoverage = z.infer<typeof fileTypeCoverage>;

/**
 * `coverage.json`: every force of the nation, with the rows of each month. `months` and `rows` are
 * of street files. Outcomes and stop-and-search files are judged by the same rule; a release from
 * before they were read has neither.
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
/** What {@link coverageFile} reads. */
export type CoverageFile = z.infer<typeof coverageFile>;
