import * as z from 'zod/mini';
import { wholeNumber } from '../schema/whole-number.js';

/** What the areas like one another make of the crime figures. */
const similarRates = z.union([
  z.object({
    kind: z.literal('known'),
    /** How many of the areas have complete figures: the median is theirs. */
    of: wholeNumber,
    /**
     * By measure, in the order of MEASURE_NAMES, to 4 decimals: incidents per 1,000 usual residents
     * in the window.
     */
    medianRatePer1000: z.array(z.number()),
  }),
  /** `fewerThan10Known`: too few for a median. `legacyCategories`: months before 2013-05. */
  z.object({
    kind: z.literal('suppressed'),
    rule: z.literal(['fewerThan10Known', 'legacyCategories']),
    of: wholeNumber,
  }),
  z.object({ kind: z.literal('notSupplied') }),
]);

/**
 * The areas of its level that are most like an area by Census 2021. No figure of crime has a part
 * in choosing them.
 */
export const similarAreas = z.object({
  /**
   * Their codes, the most alike first; of two equally alike the lower code. `names` of the file has
   * their names.
   */
  areas: z.array(z.string()),
  rates: similarRates,
});
/** What {@link similarAreas} reads. */
export type SimilarAreas = z.infer<typeof similarAreas>;

/**
 * What similar areas are chosen by. The distance of two areas is the square root of the weighted
 * sum of squared differences, each in standard deviations of the level.
 */
export const similarityVariable = z.object({
  /**
   * Variables of one topic share its weight evenly: `age`, `deprivation`, `accommodation`, `tenure`
   * or `density`.
   */
  topic: z.string(),
  title: z.string(),
  /** The census table it is made from, for example `TS054`. */
  table: z.string(),
  /** Every topic weighs 12. */
  weight: wholeNumber,
});
/** What {@link similarityVariable} reads. */
export type SimilarityVariable = z.infer<typeof similarityVariable>;
