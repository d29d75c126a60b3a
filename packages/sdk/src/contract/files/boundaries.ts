import * as z from 'zod/mini';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { holds } from '../schema/holds.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * The levels whose boundaries a bundle may hold, each with the level of the larger area that a file
 * covers.
 */
export const BOUNDARY_SCOPES = {
  lsoa21: 'ltla',
  ward: 'ltla',
  ltla: 'nation',
  pfa: 'nation',
} as const satisfies Partial<Record<Level, Level>>;

/** A level with boundaries. */
export type DrawnLevel = keyof typeof BOUNDARY_SCOPES;

/**
 * Rings: where each begins, then steps. Nothing else passes, for the text comes from the network
 * and goes into a page.
 */
const OUTLINE = /^(M\d+ \d+l-?\d+ -?\d+( -?\d+ -?\d+)*z)+$/;

/**
 * `boundaries/<level>/<within>.json`: the areas of a level inside a larger one, ready to be drawn.
 * Source: the operator's GeoJSON, simplified with shared borders kept; Web Mercator, in whole units
 * from the north-west corner, y down. For looking at: no area or distance is to be measured from
 * it.
 */
export const boundaryFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  level: z.literal(LEVELS),
  /** Code of the larger area. */
  within: z.string(),
  /** The publisher's edition, for example `WD24`. */
  edition: z.string(),
  /** The drawing's size: an SVG's `viewBox` is `0 0 width height`. */
  width: wholeNumber,
  height: wholeNumber,
  /**
   * What the drawing's sides are, in degrees of WGS84: x follows the longitude, y the Web Mercator
   * of the latitude.
   */
  bounds: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
  /**
   * In the order of codes; `path` is an SVG path's `d`, drawn with `fill-rule="evenodd"`, for areas
   * have holes and islands.
   */
  areas: z.array(
    z.object({ code: z.string(), path: z.string().check(holds((path) => OUTLINE.test(path))) }),
  ),
  /** Areas of the level that the publisher's file does not have. */
  withoutBoundary: z.array(z.string()),
});
/** What {@link boundaryFile} reads. */
export type BoundaryFile = z.infer<typeof boundaryFile>;
