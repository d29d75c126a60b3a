import * as z from 'zod/mini';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/** One number per measure, in the order of MEASURE_NAMES: the three totals, then the categories. */
const byMeasure = wholeNumbers;

/**
 * An area's ranks among the areas of its level with complete figures, within a larger area. Rank 1
 * is the lowest rate. Source: methodology, ranks; computed by `ranksOf` of
 * `@crimetrends/sdk/stats`.
 */
export const ranked = z.object({
  /** Code of the larger area: the nation, a country, a region, a county or an LTLA. */
  within: z.string(),
  fieldSize: wholeNumber,
  /**
   * Single ranks, and how many areas share each; absent for LSOAs and MSOAs, where the figures do
   * not support single ranks.
   */
  rank: z.optional(byMeasure),
  tied: z.optional(byMeasure),
  /** Ends of the rank's interval. */
  best: byMeasure,
  worst: byMeasure,
  /** Fifth of the field, 1 having the lowest rates; only within the nation. */
  fifth: z.optional(byMeasure),
});
/** Inferred from {@link ranked}. */
export type Ranked = z.infer<typeof ranked>;
