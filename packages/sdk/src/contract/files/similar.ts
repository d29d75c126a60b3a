import * as z from 'zod/mini';
import { wholeNumber } from '../schema/whole-number.js';

const rates = z.array(z.number());

/** The median of the similar areas' rates, and the quartiles of the totals. */
const similarRates = z.union([
  z.object({
    kind: z.literal('known'),
    /** How many of the areas have complete figures. The rates are of those. */
    of: wholeNumber,
    /**
     * Median of the incidents per 1,000 usual residents in the window, by measure in the order of
     * MEASURE_NAMES; to 2 decimals below 10, to 1 from there.
     */
    medianRatePer1000: rates,
    /** Lower and upper quartile, of the three totals alone: quartiles of all would be 150 bytes. */
    lowerQuartile: rates,
    upperQuartile: rates,
  }),
  /**
   * `fewerThan10Known`: too few areas for quartiles. `legacyCategories`: the window includes months
   * before 2013-05.
   */
  z.object({
    kind: z.literal('suppressed'),
    rule: z.literal(['fewerThan10Known', 'legacyCategories']),
    of: wholeNumber,
  }),
  z.object({ kind: z.literal('notSupplied') }),
]);

/**
 * The areas of the same level most similar to an area by Census 2021. Crime figures play no part in
 * choosing them.
 */
export const similarAreas = z.object({
  /**
   * Codes, most similar first; ties in the order of codes. Their names are in the file's `names`.
   */
  areas: z.array(z.string()),
  rates: similarRates,
});
/** Inferred from {@link similarAreas}. */
export type SimilarAreas = z.infer<typeof similarAreas>;

/**
 * A variable that similar areas are chosen by. The distance between two areas is the square root of
 * the weighted sum of squared differences, each in standard deviations of the level.
 */
export const similarityVariable = z.object({
  /**
   * `age`, `deprivation`, `accommodation`, `tenure` or `density`. The variables of a topic share
   * its weight evenly.
   */
  topic: z.string(),
  title: z.string(),
  /** The census table it comes from, for example `TS054`. */
  table: z.string(),
  /** Each topic has a total weight of 12. */
  weight: wholeNumber,
});
/** Inferred from {@link similarityVariable}. */
export type SimilarityVariable = z.infer<typeof similarityVariable>;
