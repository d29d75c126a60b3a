import * as z from 'zod/mini';
import { tauByMeasure } from './extra-variation.js';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { CATEGORIES } from '../vocabulary/measures.js';
import { holds } from '../schema/holds.js';
import { monthRange } from '../vocabulary/months.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * The levels that are ranked, each with the levels of the larger areas that have a ranking of it.
 */
export const RANKING_SCOPES = {
  // All LSOAs of a region or the nation would be 1 to 4 MB.
  lsoa21: ['county', 'ltla'],
  msoa21: ['nation', 'country', 'region', 'county', 'ltla'],
  ward: ['nation', 'country', 'region', 'county', 'ltla'],
  ltla: ['nation', 'country', 'region', 'county'],
  county: ['nation', 'country', 'region'],
  region: ['nation'],
  outcode: ['nation'],
  town: ['nation', 'country'],
  pfa: ['nation', 'country'],
} as const satisfies Partial<Record<Level, readonly Level[]>>;

/** A level that is ranked. */
export type RankedLevel = keyof typeof RANKING_SCOPES;

/**
 * Why an area is not ranked: the kind of its figures. `known` if it is the only area with complete
 * figures.
 */
export const unrankedKind = z.literal(['known', 'partial', 'notSupplied', 'suppressed']);
/** Inferred from {@link unrankedKind}. */
export type UnrankedKind = z.infer<typeof unrankedKind>;

/**
 * `rankings/<level>/<within>.json`: the areas of a level within a larger area, as columns ordered
 * by code. Holds counts and residents; `@crimetrends/sdk/stats` computes the rates and ranks.
 */
export const rankingFile = z
  .object({
    contract: wholeNumber,
    release: z.string(),
    /** The 12 months that the counts cover. */
    window: monthRange,
    level: z.literal(LEVELS),
    within: z.object({
      code: z.string(),
      name: z.string(),
      /** An area of another level has the same name. */
      sharesName: z.optional(z.literal(true)),
    }),
    /** τ of the level by measure, which the ranks' intervals allow for. */
    tau: tauByMeasure,
    /** Areas with complete figures. */
    field: z
      .object({
        codes: z.array(z.string()),
        names: z.array(z.string()),
        /** Usual residents, Census 2021. */
        populations: wholeNumbers,
        /** Incidents of each area, one list per category in the order of CATEGORIES. */
        counts: z.array(wholeNumbers),
        /** Only for outcodes: `crime`, `asb` and `all` of each area, each rounded once. */
        totals: z.optional(z.array(wholeNumbers)),
        /** Index into `places` of each area's LTLA. */
        lieIn: z.optional(wholeNumbers),
      })
      .check(
        holds(
          ({ codes, names, populations, counts, totals = [[], [], []] }) =>
            counts.length === CATEGORIES.length &&
            totals.length === 3 &&
            [names, populations, ...counts].every(({ length }) => length === codes.length) &&
            totals.every(({ length }) => length === 0 || length === codes.length),
        ),
      ),
    /** Areas with incomplete figures: listed, but not ranked. */
    unranked: z
      .object({
        codes: z.array(z.string()),
        names: z.array(z.string()),
        kinds: z.array(unrankedKind),
        /** As in `field`. */
        lieIn: z.optional(wholeNumbers),
      })
      .check(
        holds(
          ({ codes, names, kinds }) =>
            names.length === codes.length && kinds.length === codes.length,
        ),
      ),
    /**
     * LTLAs of the areas, to tell areas of the same name apart; only for LSOAs, MSOAs and wards in
     * rankings larger than an LTLA.
     */
    places: z.optional(z.object({ codes: z.array(z.string()), names: z.array(z.string()) })),
    /** Codes of the areas with city status; only for towns. */
    cities: z.optional(z.array(z.string())),
    /** Welsh names by code, of the areas, the larger area and the LTLAs that have one. */
    namesWelsh: z.optional(textByKey),
  })
  .check(
    holds(
      ({ field, unranked, places = { codes: [], names: [] } }) =>
        places.codes.length === places.names.length &&
        [field, unranked].every(
          ({ codes, lieIn }) =>
            !lieIn ||
            (lieIn.length === codes.length && lieIn.every((place) => place < places.codes.length)),
        ),
    ),
  );
/** Inferred from {@link rankingFile}. */
export type RankingFile = z.infer<typeof rankingFile>;
