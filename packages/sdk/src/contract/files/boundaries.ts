import * as z from 'zod/mini';
import { LEVELS, type Level } from '../vocabulary/codes.js';
import { holds } from '../schema/holds.js';
import { wholeNumber } from '../schema/whole-number.js';

/**
 * The levels that may have boundaries, each with the level of the larger area that one file covers.
 */
export const BOUNDARY_SCOPES = {
  lsoa21: 'ltla',
  ward: 'ltla',
  ltla: 'nation',
  pfa: 'nation',
} as const satisfies Partial<Record<Level, Level>>;

/** A level that may have boundaries. */
export type DrawnLevel = keyof typeof BOUNDARY_SCOPES;

/**
 * Rings: a start point, then relative steps. Nothing else is allowed, because the text comes from
 * the network and goes into a page.
 */
const OUTLINE = /^(M\d+ \d+l-?\d+ -?\d+( -?\d+ -?\d+)*z)+$/;

/**
 * `boundaries/<level>/<within>.json`: outlines of the areas of a level within a larger area, ready
 * to draw. Source: the operator's GeoJSON, simplified with shared borders kept; Web Mercator, in
 * whole units from the north-west corner, y down. For display only: do not measure areas or
 * distances from it.
 */
export const boundaryFile = z.object({
  contract: wholeNumber,
  release: z.string(),
  level: z.literal(LEVELS),
  /** Code of the larger area. */
  within: z.string(),
  /** The publisher's edition, for example `WD24`. */
  edition: z.string(),
  /** Size of the drawing; the SVG `viewBox` is `0 0 width height`. */
  width: wholeNumber,
  height: wholeNumber,
  /**
   * Edges of the drawing, in degrees (WGS84). x is proportional to longitude, y to the Web Mercator
   * of latitude.
   */
  bounds: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
  /**
   * Ordered by code. `path` is the `d` of an SVG path; draw it with `fill-rule="evenodd"`, because
   * areas have holes and islands.
   */
  areas: z.array(
    z.object({ code: z.string(), path: z.string().check(holds((path) => OUTLINE.test(path))) }),
  ),
  /** Areas of the level that are missing from the publisher's file. */
  withoutBoundary: z.array(z.string()),
});
/** Inferred from {@link boundaryFile}. */
export type BoundaryFile = z.infer<typeof boundaryFile>;
