import * as z from 'zod/mini';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * One number for each measure, in the order of MEASURE_NAMES: the three totals, then the
 * categories.
 */
const byMeasure = wholeNumbers;

/**
 * Where an area stands among the areas of its level with complete figures inside a larger one. Rank
 * 1 is the lowest rate. Source: methodology, ranks; computed by `ranksOf` of
 * `@crimetrends/sdk/stats`.
 */
export const ranked = z.object({
  /** Whose field it is: the nation, a region, a county or an LTLA. */
  within: z.string(),
  fieldSize: wholeNumber,
  /**
   * Single positions, and how many areas share each; absent for LSOAs and MSOAs, whose position the
   * figures do not tell.
   */
  rank: z.optional(byMeasure),
  tied: z.optional(byMeasure),
  /** The rank's interval. */
  best: byMeasure,
  worst: byMeasure,
  /** Fifth of the field, 1 with the lowest rates; in the nation's field only. */
  fifth: z.optional(byMeasure),
});
/** What {@link ranked} reads. */
export type Ranked = z.infer<typeof ranked>;
