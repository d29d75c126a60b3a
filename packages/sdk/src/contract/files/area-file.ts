import * as z from 'zod/mini';
import { holds } from '../schema/holds.js';
import { areaPack, areaRecord, type AreaRecord, hasTau, seriesCounts } from './pack.js';
import { ranked } from './ranks.js';
import { similarAreas } from './similar.js';
import { wholeNumbers } from '../schema/whole-number.js';

/** An area of the same level, and its distance between population-weighted centroids. */
export const nearbyArea = z.object({
  code: z.string(),
  /** Great-circle distance, to one decimal place. */
  kilometres: z.number(),
});
/** Inferred from {@link nearbyArea}. */
export type NearbyArea = z.infer<typeof nearbyArea>;

/**
 * How LSOAs were shared out between outcodes. `residentsCensus2021`: by the Census 2021 residents
 * of their live residential postcodes (by number of postcodes for an LSOA the table lacks).
 * `livePostcodes`: by number of live residential postcodes. `allPostcodes`: by number of all
 * postcodes, because the directory does not say which have ended.
 */
export const apportionment = z.literal(['residentsCensus2021', 'livePostcodes', 'allPostcodes']);
/** Inferred from {@link apportionment}. */
export type Apportionment = z.infer<typeof apportionment>;

/**
 * By measure: ω, how much a month varies around what is expected of it beyond chance, and in how
 * many of 100 months held out the range by it held the count. Empty where that was not measured or
 * lies outside 90 to 98: then no range is drawn.
 */
export const usualByMeasure = z.array(z.array(z.number()));

/**
 * One area with everything in its own file. Separate from `areaRecord`, so that a card's script
 * does not carry schemas it does not use.
 */
export const areaDetail = z.object({
  ...areaRecord.shape,
  /** Incidents by category, each with one count per month of the file's `months`. */
  countsByMonth: z.optional(z.array(seriesCounts)),
  /**
   * What the usual range of the newest 12 months is drawn from, by measure. Absent for an area
   * without 36 supplied months.
   */
  usual: z.optional(usualByMeasure),
  /** Whether it has city status; only for towns. */
  city: z.optional(z.literal(true)),
  /** How LSOAs were shared out; only for outcodes, whose figures are rounded separately. */
  apportionedBy: z.optional(apportionment),
  /** Only for outcodes: crime and anti-social behaviour together, one count per month. */
  allByMonth: z.optional(seriesCounts),
  /**
   * Only for outcodes: incidents of the 12 months before the window, by measure in the order of
   * MEASURE_NAMES; absent unless all 12 were supplied.
   */
  yearBefore: z.optional(wholeNumbers),
  /** Ranks within each larger area, largest first; only where the figures are known. */
  ranks: z.optional(z.array(ranked)),
  /**
   * Codes of the areas of the next level down, in order; absent for LSOAs. Their names are in the
   * file's `names`.
   */
  children: z.optional(z.array(z.string())),
  /**
   * Up to 8 areas of the same level, nearest first; absent if the centroid is unknown. Their names
   * are in the file's `names`.
   */
  nearby: z.optional(z.array(nearbyArea)),
  /** Absent at levels with fewer than 100 areas, and if the census tables lack the area. */
  similar: z.optional(similarAreas),
});
/** Inferred from {@link areaDetail}. */
export type AreaDetail = z.infer<typeof areaDetail>;

/** Whether figures cover some of the area's residents. */
export function coversPart({
  observed,
  population,
}: Pick<AreaRecord, 'observed' | 'population'>): boolean {
  return observed.kind === 'partial' && observed.populationCovered < population;
}

/**
 * `areas/<level>/<code>.json`: one area with its full series, its ranks, and its child, nearby and
 * similar areas.
 */
export const areaFile = z
  .object({
    ...areaPack.shape,
    areas: z.array(areaDetail),
  })
  .check(holds(hasTau));
/** Inferred from {@link areaFile}. */
export type AreaFile = z.infer<typeof areaFile>;
