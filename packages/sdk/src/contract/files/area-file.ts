import * as z from 'zod/mini';
import type { Level } from '../vocabulary/codes.js';
import { areaPack, areaRecord, seriesCounts } from './pack.js';
import { ranked } from './ranks.js';
import { similarAreas } from './similar.js';

/** An area of the same level, by the distance between population-weighted centroids. */
export const nearbyArea = z.object({
  code: z.string(),
  /** Along a great circle, to a tenth. */
  kilometres: z.number(),
});
/** What {@link nearbyArea} reads. */
export type NearbyArea = z.infer<typeof nearbyArea>;

/** What belongs to a whole level. */
const levelFacts = z.object({
  /**
   * φ: how many times more than chance its areas vary from year to year, by measure in the order of
   * MEASURE_NAMES.
   */
  overdispersion: z.array(z.number()),
});

// As text-by-key: a level added later must not be refused.
const factsByLevel: z.ZodMiniType<Partial<Record<Level, z.infer<typeof levelFacts>>>> = z.catchall(
  z.object({}),
  levelFacts,
);

/**
 * How LSOAs were shared out between outcodes: by the residents of their postcodes at Census 2021
 * (an LSOA of which the table knows none by its live postcodes), or all by their live postcodes
 * (one without any by its ended ones).
 */
export const apportionment = z.literal(['residentsCensus2021', 'livePostcodes']);
/** What {@link apportionment} reads. */
export type Apportionment = z.infer<typeof apportionment>;

/**
 * One area with all that its own file holds. Apart from `areaRecord` so that a card's script is
 * spared what it does not show.
 */
export const areaDetail = z.object({
  ...areaRecord.shape,
  /** Incidents by category, one count for each month of the file's `months`. */
  countsByMonth: z.optional(z.array(seriesCounts)),
  /**
   * How the LSOAs of an outcode were shared out, of which it holds parts. Its figures are rounded,
   * each by itself.
   */
  apportionedBy: z.optional(apportionment),
  /** Only where the figures are known: its place inside each larger area, the largest first. */
  ranks: z.optional(z.array(ranked)),
  /**
   * Codes of the areas of the next level down that it is made of, in their order; absent for LSOAs.
   * `names` of the file has their names.
   */
  children: z.optional(z.array(z.string())),
  /**
   * Up to 8 areas of its level, nearest first; absent where its centroid is not known. `names` of
   * the file has their names.
   */
  nearby: z.optional(z.array(nearbyArea)),
  /** Absent at levels of fewer than 100 areas, and where the census tables lack the area. */
  similar: z.optional(similarAreas),
});
/** What {@link areaDetail} reads. */
export type AreaDetail = z.infer<typeof areaDetail>;

/**
 * `areas/<level>/<code>.json`: one area with its full series, its ranks and the areas in and around
 * it.
 */
export const areaFile = z.object({
  ...areaPack.shape,
  levels: z.optional(factsByLevel),
  areas: z.array(areaDetail),
});
/** What {@link areaFile} reads. */
export type AreaFile = z.infer<typeof areaFile>;
