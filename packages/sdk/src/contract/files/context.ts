import * as z from 'zod/mini';
import { holds } from '../schema/holds.js';
import { monthRange } from '../vocabulary/months.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

const notSupplied = z.object({ kind: z.literal('notSupplied') });
const suppressed = z.object({ kind: z.literal('suppressed'), rule: z.string() });
/**
 * Some parts of the area, with this many of its residents, were supplied: the figures are theirs.
 */
const ofSomeResidents = {
  kind: z.literal('partial'),
  reason: z.literal('residents'),
  populationCovered: wholeNumber,
};
/** Some of the window's months were supplied: the figures are of those. */
const ofSomeMonths = {
  kind: z.literal('partial'),
  reason: z.literal('months'),
  monthsObserved: wholeNumber,
};

/** A Census 2021 table whose counts the areas carry. */
export const censusTable = z.object({
  /** The table's number, for example `TS054`. */
  id: z.string(),
  title: z.string(),
  /** What is counted: `residents` or `households`. */
  of: z.literal(['residents', 'households']),
  /** Names of the categories, in the publisher's order and words. */
  categories: z.array(z.string()),
});
/** What {@link censusTable} reads. */
export type CensusTable = z.infer<typeof censusTable>;

/** Another number to divide by, shown beside the census residents and never mixed with them. */
export const denominator = z.object({
  /** With its vintage, for example `workdayPopulationCensus2011`. */
  id: z.string(),
  title: z.string(),
});
/** What {@link denominator} reads. */
export type Denominator = z.infer<typeof denominator>;

/**
 * One median with the number of sales it stands on; withheld below 5 sales. `notSupplied`: no sales
 * of those 12 months were given.
 */
export const priceFigure = z.union([
  z.object({ kind: z.literal('known'), sales: wholeNumber, medianPricePounds: wholeNumber }),
  suppressed,
  notSupplied,
]);
/** What {@link priceFigure} reads. */
export type PriceFigure = z.infer<typeof priceFigure>;

/**
 * Sales by property type, in the order of PROPERTY_TYPES: the latest 12 complete months, and the 12
 * before them over the same ground.
 */
const prices = { latest: z.array(priceFigure), yearBefore: z.array(priceFigure) };
/** Medians of an area, or that none were supplied. */
export const housePrices = z.union([
  z.object({ kind: z.literal('known'), ...prices }),
  z.object({ ...ofSomeResidents, ...prices }),
  notSupplied,
]);
/** What {@link housePrices} reads. */
export type HousePrices = z.infer<typeof housePrices>;

const outcomeCounts = {
  /**
   * Crimes of the outcomes' window that carry an id and are placed in the area; a crime without any
   * outcome on record is in this number and in no count.
   */
  incidents: wholeNumber,
  /** By latest outcome, in the order of the file's `outcomes.types`. */
  counts: wholeNumbers,
};
/** What came of an area's crimes; `suppressed` where the force's outcomes are not complete. */
export const outcomes = z.union([
  z.object({ kind: z.literal('known'), ...outcomeCounts }),
  z.object({ ...ofSomeResidents, ...outcomeCounts }),
  notSupplied,
  suppressed,
]);
/** What {@link outcomes} reads. */
export type Outcomes = z.infer<typeof outcomes>;

const placeTypeCounts = {
  /**
   * All incidents of the window, anti-social behaviour included: as many as the area's counts add
   * up to.
   */
  incidents: wholeNumber,
  /** Of these, on a place type rather than "on or near" a street. */
  onPlaceTypes: wholeNumber,
  /**
   * The five place types with most incidents, most first; of two with as many, in the order of the
   * publisher's list.
   */
  top: z.array(z.object({ placeType: z.string(), incidents: wholeNumber })),
  /**
   * Snap points with at least one incident. An incident whose row has an LSOA and no coordinates is
   * at none.
   */
  snapPoints: wholeNumber,
  /** How many of them, fullest first, carry at least half of the incidents at any. */
  snapPointsOfHalf: wholeNumber,
};
/** On what kinds of place an area's incidents lie, and how far they gather. */
export const placeTypes = z.union([
  z.object({ kind: z.literal('known'), ...placeTypeCounts }),
  z.object({ ...ofSomeMonths, ...placeTypeCounts }),
  z.object({ ...ofSomeResidents, ...placeTypeCounts }),
  notSupplied,
]);
/** What {@link placeTypes} reads. */
export type PlaceTypes = z.infer<typeof placeTypes>;

/**
 * Whether many more people may pass through than live there, so that a rate by residents is not one
 * by those present.
 */
export const footfall = z.union([
  z.object({
    kind: z.literal('known'),
    sensitive: z.literal([true, false]),
    /**
     * `workdayPopulation`: more than 1.5 people at work by day to a resident. `placeTypes`, where
     * no workday population was supplied: more than half of the incidents on place types.
     */
    rule: z.literal(['workdayPopulation', 'placeTypes']),
  }),
  /** No workday population, and no incidents of a whole year. */
  notSupplied,
]);
/** What {@link footfall} reads. */
export type Footfall = z.infer<typeof footfall>;

const people = z.object({
  kind: z.literal('known'),
  /** Counts by category, one list for each entry of the file's `tables`. */
  tables: z.array(wholeNumbers),
  /**
   * Usual residents per square kilometre, Census 2021, to a tenth; absent where table TS006 was not
   * supplied.
   */
  residentsPerSquareKilometre: z.optional(z.number().check(holds((value) => value > 0))),
});

/** What surrounds the figures of one area: none of it explains them. */
export const areaContext = z.object({
  code: z.string(),
  /** One number for each entry of the file's `denominators`. */
  denominators: wholeNumbers,
  people: z.union([people, notSupplied]),
  housePrices,
  outcomes,
  placeTypes,
  /** Absent in releases built before it was worked out. */
  footfallSensitive: z.optional(footfall),
});
/** What {@link areaContext} reads. */
export type AreaContext = z.infer<typeof areaContext>;

/**
 * `contexts/<level>/<shard>.json`: people, homes, outcomes and place types. An LTLA's file holds
 * every LSOA (or ward) in it; from LTLA up an area has a file of its own.
 */
export const contextFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** The 12 months of the incidents. */
  window: monthRange,
  tables: z.array(censusTable),
  denominators: z.array(denominator),
  /** The two runs of 12 months of house prices; absent where no sales were supplied. */
  prices: z.optional(z.object({ latest: monthRange, yearBefore: monthRange })),
  /**
   * Incidents of `window` with their latest outcome up to `followedTo`, 12 months on; absent where
   * no outcomes were supplied.
   */
  outcomes: z.optional(
    z.object({ window: monthRange, followedTo: z.string(), types: z.array(z.string()) }),
  ),
  areas: z.array(areaContext),
});
/** What {@link contextFile} reads. */
export type ContextFile = z.infer<typeof contextFile>;
