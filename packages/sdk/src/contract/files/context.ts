import * as z from 'zod/mini';
import { holds } from '../schema/holds.js';
import { monthRange } from '../vocabulary/months.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

const notSupplied = z.object({ kind: z.literal('notSupplied') });
const suppressed = z.object({ kind: z.literal('suppressed'), rule: z.string() });
/** Only some parts of the area were supplied; the figures cover this many of its residents. */
const ofSomeResidents = {
  kind: z.literal('partial'),
  reason: z.literal('residents'),
  populationCovered: wholeNumber,
};
/** Only some months of the window were supplied; the figures cover those. */
const ofSomeMonths = {
  kind: z.literal('partial'),
  reason: z.literal('months'),
  monthsObserved: wholeNumber,
};

/** A Census 2021 table. */
export const censusTable = z.object({
  /** Table number, for example `TS054`. */
  id: z.string(),
  title: z.string(),
  /** What is counted: `residents` or `households`. */
  of: z.literal(['residents', 'households']),
  /** Category names, in the publisher's order and wording. */
  categories: z.array(z.string()),
});
/** Inferred from {@link censusTable}. */
export type CensusTable = z.infer<typeof censusTable>;

/** An alternative denominator, shown beside the census residents and never combined with them. */
export const denominator = z.object({
  /** Includes the year, for example `workdayPopulationCensus2011`. */
  id: z.string(),
  title: z.string(),
});
/** Inferred from {@link denominator}. */
export type Denominator = z.infer<typeof denominator>;

/**
 * A median price and its number of sales; suppressed below 5 sales. `notSupplied`: the input has no
 * sales for those 12 months.
 */
export const priceFigure = z.union([
  z.object({
    kind: z.literal('known'),
    sales: wholeNumber,
    medianPricePounds: wholeNumber,
    /**
     * Lower and upper 95% limit of the median in pounds, each the price of one sale; of 50 sales
     * or more, and from LTLAs up of 6 or more. A change is given where both years have them.
     */
    limits95: z.optional(
      wholeNumbers.check(
        holds(([lower, upper, ...more]) => lower! > 0 && upper! >= lower! && more.length === 0),
      ),
    ),
  }),
  suppressed,
  notSupplied,
]);
/** Inferred from {@link priceFigure}. */
export type PriceFigure = z.infer<typeof priceFigure>;

/**
 * Medians by property type, in the order of PROPERTY_TYPES, for the latest 12 complete months and
 * the 12 before, over the same area.
 */
const prices = { latest: z.array(priceFigure), yearBefore: z.array(priceFigure) };
/** Median house prices of an area, or `notSupplied`. */
export const housePrices = z.union([
  z.object({ kind: z.literal('known'), ...prices }),
  z.object({ ...ofSomeResidents, ...prices }),
  notSupplied,
]);
/** Inferred from {@link housePrices}. */
export type HousePrices = z.infer<typeof housePrices>;

const outcomeCounts = {
  /**
   * Crimes in the outcomes' window with a Crime ID and a place in the area. A crime without any
   * outcome is included here but in none of the counts.
   */
  incidents: wholeNumber,
  /** Crimes by latest outcome, in the order of the file's `outcomes.types`. */
  counts: wholeNumbers,
};
/** Outcomes of an area's crimes; `suppressed` if the force's outcomes are incomplete. */
export const outcomes = z.union([
  z.object({ kind: z.literal('known'), ...outcomeCounts }),
  z.object({ ...ofSomeResidents, ...outcomeCounts }),
  notSupplied,
  suppressed,
]);
/** Inferred from {@link outcomes}. */
export type Outcomes = z.infer<typeof outcomes>;

const placeTypeCounts = {
  /** All incidents in the window, including anti-social behaviour: the sum of the area's counts. */
  incidents: wholeNumber,
  /** Of these, incidents at a place type rather than "on or near" a street. */
  onPlaceTypes: wholeNumber,
  /**
   * The five place types with the most incidents, and any of INSTITUTIONS with an incident; most
   * first, ties in the order of the publisher's list.
   */
  top: z.array(z.object({ placeType: z.string(), incidents: wholeNumber })),
  /**
   * Map points with at least one incident. Incidents with an LSOA but no coordinates are at none.
   */
  snapPoints: wholeNumber,
  /** The smallest number of map points that together have at least half of the incidents. */
  snapPointsOfHalf: wholeNumber,
};
/** The types of place where incidents happened, and how concentrated they are. */
export const placeTypes = z.union([
  z.object({ kind: z.literal('known'), ...placeTypeCounts }),
  z.object({ ...ofSomeMonths, ...placeTypeCounts }),
  z.object({ ...ofSomeResidents, ...placeTypeCounts }),
  notSupplied,
]);
/** Inferred from {@link placeTypes}. */
export type PlaceTypes = z.infer<typeof placeTypes>;

/**
 * Whether many more people may pass through an area than live there, so that a rate per resident is
 * not a rate per person present.
 */
export const footfall = z.union([
  z.object({
    kind: z.literal('known'),
    sensitive: z.literal([true, false]),
    /** `workdayPopulation`: the workday population is more than 1.5 times the residents. */
    rule: z.literal('workdayPopulation'),
  }),
  /** No workday population was supplied. */
  notSupplied,
]);
/** Inferred from {@link footfall}. */
export type Footfall = z.infer<typeof footfall>;

const people = z.object({
  kind: z.literal('known'),
  /** Counts by category, one list per entry of the file's `tables`. */
  tables: z.array(wholeNumbers),
  /**
   * Usual residents per square kilometre, Census 2021, to one decimal place; absent if table TS006
   * was not supplied.
   */
  residentsPerSquareKilometre: z.optional(z.number().check(holds((value) => value > 0))),
});

/** Context for one area's figures. None of it explains them. */
export const areaContext = z.object({
  code: z.string(),
  /** One number per entry of the file's `denominators`. */
  denominators: wholeNumbers,
  people: z.union([people, notSupplied]),
  housePrices,
  outcomes,
  placeTypes,
  /** Absent in releases built before this was computed. */
  footfallSensitive: z.optional(footfall),
});
/** Inferred from {@link areaContext}. */
export type AreaContext = z.infer<typeof areaContext>;

/**
 * `contexts/<level>/<shard>.json`: people, homes, outcomes and place types. One file per LTLA holds
 * all its LSOAs (or MSOAs, or wards); from LTLA up, each area has its own file.
 */
export const contextFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** The 12 months of the incidents. */
  window: monthRange,
  tables: z.array(censusTable),
  denominators: z.array(denominator),
  /** The two 12-month periods of house prices; absent if no sales were supplied. */
  prices: z.optional(z.object({ latest: monthRange, yearBefore: monthRange })),
  /**
   * Crimes recorded in `window`, with their latest outcome up to `followedTo`, 12 months later;
   * absent if no outcomes were supplied.
   */
  outcomes: z.optional(
    z.object({ window: monthRange, followedTo: z.string(), types: z.array(z.string()) }),
  ),
  areas: z.array(areaContext),
});
/** Inferred from {@link contextFile}. */
export type ContextFile = z.infer<typeof contextFile>;
