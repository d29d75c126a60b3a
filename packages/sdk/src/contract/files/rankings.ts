import * as z from 'zod/mini';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { CATEGORIES } from '../vocabulary/measures.js';
import { holds } from '../schema/holds.js';
import { monthRange } from '../vocabulary/months.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * The levels whose areas are ranked, each with the levels of the larger areas inside which a bundle
 * lists them.
 */
export const RANKING_SCOPES = {
  // Of a region or the nation the LSOAs would be 1 to 4 MB.
  lsoa21: ['county', 'ltla'],
  msoa21: ['nation', 'region', 'county', 'ltla'],
  ward: ['nation', 'region', 'county', 'ltla'],
  ltla: ['nation', 'region', 'county'],
  county: ['nation', 'region'],
  region: ['nation'],
  outcode: ['nation'],
  town: ['nation'],
  pfa: ['nation'],
} as const satisfies Partial<Record<Level, readonly Level[]>>;

/** A level whose areas are ranked. */
export type RankedLevel = keyof typeof RANKING_SCOPES;

/**
 * Why an area has no place: what its figures are. `known` where it is the only one of its level
 * with complete figures.
 */
export const unrankedKind = z.literal(['known', 'partial', 'notSupplied', 'suppressed']);
/** What {@link unrankedKind} reads. */
export type UnrankedKind = z.infer<typeof unrankedKind>;

/**
 * `rankings/<level>/<within>.json`: the areas of a level inside a larger one, as columns in the
 * order of codes. It holds counts and residents; rates and ranks are computed from them by
 * `@crimetrends/sdk/stats`.
 */
export const rankingFile = z
  .object({
    contract: wholeNumber,
    release: z.string(),
    /** The 12 months that counts cover. */
    window: monthRange,
    level: z.literal(LEVELS),
    within: z.object({ code: z.string(), name: z.string() }),
    /** The areas with complete figures. */
    field: z
      .object({
        codes: z.array(z.string()),
        names: z.array(z.string()),
        /** Usual residents, Census 2021. */
        populations: wholeNumbers,
        /** For each of CATEGORIES, in their order, the incidents of every area. */
        counts: z.array(wholeNumbers),
        /** The LTLA of each, as an index into `places`. */
        lieIn: z.optional(wholeNumbers),
      })
      .check(
        holds(
          ({ codes, names, populations, counts }) =>
            counts.length === CATEGORIES.length &&
            [names, populations, ...counts].every(({ length }) => length === codes.length),
        ),
      ),
    /** The others: an area without complete figures is listed, and has no place. */
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
     * Of LSOAs, MSOAs and wards inside more than an LTLA: the LTLAs they lie in, which tell
     * namesakes apart.
     */
    places: z.optional(z.object({ codes: z.array(z.string()), names: z.array(z.string()) })),
    /** By code, of the areas that have one, of the larger area and of the LTLAs. */
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
/** What {@link rankingFile} reads. */
export type RankingFile = z.infer<typeof rankingFile>;
