import * as z from 'zod/mini';
import { forceCoverage } from './coverage.js';
import { tauByLevel } from './extra-variation.js';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { hasRate } from '../vocabulary/covered.js';
import { MEASURE_NAMES } from '../vocabulary/measures.js';
import { holds } from '../schema/holds.js';
import { monthRange } from '../vocabulary/months.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers, wholeNumbersOrNull } from '../schema/whole-number.js';

/**
 * Codes of the police force areas whose ground the figures cover, for the name of that part. Absent
 * in comparators.
 */
const parts = z.optional(z.array(z.string()));

/**
 * How complete an area's figures are in the window. Missing figures have a kind; they are never
 * null or 0.
 */
export const observation = z.union([
  z.object({ kind: z.literal('known') }),
  /** Some of the 12 months were not supplied. There is a count of the rest, but no rate or rank. */
  z.object({
    kind: z.literal('partial'),
    reason: z.literal('months'),
    monthsObserved: wholeNumber,
    populationCovered: wholeNumber,
    parts,
  }),
  /** Some child areas are not known. Count and rate cover the rest. */
  z.object({
    kind: z.literal('partial'),
    reason: z.literal('residents'),
    populationCovered: wholeNumber,
    parts,
  }),
  z.object({ kind: z.literal('notSupplied') }),
  z.object({ kind: z.literal('suppressed'), rule: z.string() }),
]);
/** Inferred from {@link observation}. */
export type Observation = z.infer<typeof observation>;

const level = z.literal(LEVELS);
const gssCode = z.string();

/**
 * Codes of the larger areas an area lies in, by level; under `city` a city that is no area of ONS,
 * which an LSOA may lie in beside a town.
 */
export type Parents = Partial<Record<Level | 'city', string>>;

// Not a record of levels, which would reject a parent of a level added later.
const parents: z.ZodMiniType<Parents> = textByKey;

/** Monthly counts; null only where the force's coverage letter says the month was not supplied. */
export const seriesCounts = wholeNumbersOrNull;

/**
 * One area: counts and denominators. `@crimetrends/sdk/stats` computes rates and limits from these.
 */
export const areaRecord = z.object({
  code: gssCode,
  name: z.string(),
  nameWelsh: z.optional(z.string()),
  level,
  /** Usual residents, Census 2021. */
  population: wholeNumber,
  /** Codes of the larger areas it lies in, by level. A unitary authority is its own county. */
  parents,
  /** Code of the police force area; absent if the area spans several. */
  force: z.optional(gssCode),
  observed: observation,
  /**
   * Incidents in the window by category, in the order of CATEGORIES; absent if nothing was
   * supplied.
   */
  counts: z.optional(wholeNumbers),
  /**
   * `crime`, `asb` and `all`, only for outcodes: each is rounded once, so it may differ from the sum
   * of the rounded `counts`.
   */
  totals: z.optional(wholeNumbers),
  /**
   * Total of crime and anti-social behaviour, only for windows with months before 2013-05, which
   * lack the 14 categories.
   */
  allCount: z.optional(wholeNumber),
  /**
   * Incidents of the window by category that the police forces of the area recorded, those without a
   * place included. Only for police force areas, regions, countries and the nation, if `known`;
   * absent in comparators.
   */
  recordedByForce: z.optional(wholeNumbers),
  /** The 13 kinds of crime together, one count per month of the pack's `months`. */
  crimeByMonth: z.optional(seriesCounts),
  /**
   * The incidents of the window on place types other than INSTITUTIONS, and the most frequent of
   * these types, as its place in PLACE_TYPES. Only where they are a tenth or more of the sum of
   * `counts`; absent for outcodes and in comparators.
   */
  places: z.optional(wholeNumbers),
});
/** Inferred from {@link areaRecord}. */
export type AreaRecord = z.infer<typeof areaRecord>;

/** What decides whether an area needs τ. */
type Covered = Pick<AreaRecord, 'level' | 'observed' | 'population'>;

/** Whether τ is there for the level of every area with a rate, one number per measure. */
export function hasTau({
  tau,
  areas,
  comparators,
}: {
  tau: Partial<Record<Level, readonly number[]>>;
  areas: readonly Covered[];
  comparators: readonly Covered[];
}): boolean {
  return [...areas, ...comparators].every(
    (area) => !hasRate(area) || tau[area.level]?.length === MEASURE_NAMES.length,
  );
}

/**
 * `outcodes/<outcode>.json`, with every LSOA that a postcode of the outcode lies in. Also reads the
 * part of `areas/<level>/<code>.json` that a card shows; `areaFile` reads all of it.
 */
export const areaPack = z
  .object({
    contract: wholeNumber,
    release: z.string(),
    /** The 12 months that the counts cover. */
    window: monthRange,
    /** The months that the series cover, including the window. */
    months: monthRange,
    forces: z.array(forceCoverage),
    /** τ of the levels of `areas` and `comparators`. */
    tau: tauByLevel,
    /**
     * Names by code: of parents that have no record here, and in an area's own file also of its
     * child, nearby and similar areas.
     */
    names: textByKey,
    /**
     * Codes of records and parents here whose name an area of another level has too, so that both are
     * written with their level: `Norwich (local authority)`.
     */
    sharedNames: z.optional(z.array(z.string())),
    /** Larger areas to compare with: the LTLA (or region) and the nation. */
    comparators: z.array(areaRecord),
    areas: z.array(areaRecord),
  })
  .check(holds(hasTau));
/** Inferred from {@link areaPack}. */
export type AreaPack = z.infer<typeof areaPack>;
