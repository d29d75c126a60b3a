import * as z from 'zod/mini';
import { forceCoverage } from './coverage.js';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { monthRange } from '../vocabulary/months.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers, wholeNumbersOrNull } from '../schema/whole-number.js';

/**
 * How complete an area's figures are in the window. Absence has a type: it is never null and never
 * 0.
 */
export const observation = z.union([
  z.object({ kind: z.literal('known') }),
  /** Some of the 12 months were not supplied: a count over those that were, no rate, no rank. */
  z.object({
    kind: z.literal('partial'),
    reason: z.literal('months'),
    monthsObserved: wholeNumber,
    populationCovered: wholeNumber,
  }),
  /** Some child areas are not known: count and rate over those that are. */
  z.object({
    kind: z.literal('partial'),
    reason: z.literal('residents'),
    populationCovered: wholeNumber,
  }),
  z.object({ kind: z.literal('notSupplied') }),
  z.object({ kind: z.literal('suppressed'), rule: z.string() }),
]);
/** What {@link observation} reads. */
export type Observation = z.infer<typeof observation>;

const level = z.literal(LEVELS);
const gssCode = z.string();

// Not a record of levels: that would refuse the parent of a level added later, which an older
// client may pass over.
const parents: z.ZodMiniType<Partial<Record<Level, string>>> = textByKey;

/** A month's count; null only where the force's coverage letter says the month was not supplied. */
export const seriesCounts = wholeNumbersOrNull;

/**
 * One area: counts and denominators. Rates and limits are computed from these by
 * `@crimetrends/sdk/stats`, in one place.
 */
export const areaRecord = z.object({
  code: gssCode,
  name: z.string(),
  nameWelsh: z.optional(z.string()),
  level,
  /** Usual residents, Census 2021. */
  population: wholeNumber,
  /** Codes of the areas this one lies in, by level. A unitary authority is its own county. */
  parents,
  /** Police force area code; absent where the area spans several. */
  force: z.optional(gssCode),
  observed: observation,
  /**
   * Incidents in the window by category, in the order of CATEGORIES; absent when nothing was
   * supplied.
   */
  counts: z.optional(wholeNumbers),
  /**
   * Only for windows that touch months before 2013-05, which lack the 14 categories: the one total
   * they allow.
   */
  allCount: z.optional(wholeNumber),
  /** The 13 kinds of crime, one count for each month of the pack's `months`. */
  crimeByMonth: z.optional(seriesCounts),
  /**
   * Of `crime` in the nation's field of its level: the fifth, the lowest and highest fifth of its
   * rank's interval, the size of the field.
   */
  crimeFifths: z.optional(wholeNumbers),
});
/** What {@link areaRecord} reads. */
export type AreaRecord = z.infer<typeof areaRecord>;

/**
 * `outcodes/<outcode>.json` (every LSOA that a postcode of the outcode lies in) and what a card
 * reads of `areas/<level>/<code>.json`, which `areaFile` reads whole.
 */
export const areaPack = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** The 12 months that counts cover. */
  window: monthRange,
  /** The months that series cover, window included. */
  months: monthRange,
  forces: z.array(forceCoverage),
  /**
   * Names of the parents that are not themselves records here, and in an area's own file of its
   * children and the areas near to it and like it.
   */
  names: textByKey,
  /** The larger areas an area is compared with: its LTLA (or region) and the nation. */
  comparators: z.array(areaRecord),
  areas: z.array(areaRecord),
});
/** What {@link areaPack} reads. */
export type AreaPack = z.infer<typeof areaPack>;
