import { LEVELS, type NearbyArea } from '@crimetrends/sdk/contract';
import { nearestOf } from '@crimetrends/sdk/stats';
import type { Centroids, Point } from './centroids.js';
import type { AreaOfLsoas } from './area.js';
import { areasAtLevel } from './areas-at-level.js';

/** Number of neighbours: as many as a square has in a grid. */
const NEARBY = 8;

// Mean radius of the Earth, IUGG (GRS 80). Within Britain a sphere is at most 0.3 % off.
const EARTH_KILOMETRES = 6371.0088;

/** The nearest areas of the same level, for each area with a centroid. */
export interface Nearby {
  of(code: string): NearbyArea[] | undefined;
  /** Codes of the areas that have no centroid. */
  unplaced: string[];
}

/**
 * Finds the nearest areas at each area's level, nearest first, ties by code. Distance is the great
 * circle between population-weighted centroids, in kilometres to one decimal. Points are compared
 * by the chord through the sphere, which grows with the arc, so the order is exact.
 *
 * @param areas in the order of codes
 */
export function nearbyAreas(areas: readonly AreaOfLsoas[], centroids: Centroids): Nearby {
  const points = new Map(
    areas.flatMap((area) => {
      const centroid = centroids.of(area);
      return centroid ? [[area.code, onSphere(centroid)] as const] : [];
    }),
  );
  const found = new Map<string, { among: LevelNeighbours; index: number }>();
  for (const level of LEVELS) {
    const placed = areasAtLevel(level, areas).filter(({ code }) => points.has(code));
    const among = new LevelNeighbours(
      placed.map(({ code }) => code),
      placed.map(({ code }) => points.get(code)!),
    );
    // A unitary authority counts among the neighbours of counties, but has its own neighbours among
    // LTLAs.
    placed.forEach((area, index) => area.level === level && found.set(area.code, { among, index }));
  }
  return {
    of: (code) => {
      const { among, index } = found.get(code) ?? {};
      return among?.of(index!);
    },
    unplaced: areas.map(({ code }) => code).filter((code) => !points.has(code)),
  };
}

/**
 * Neighbours of all areas at a level, in two typed arrays: they stay in memory until the last file
 * is written.
 */
class LevelNeighbours {
  readonly #each: number;
  readonly #others: Int32Array;
  readonly #hundredMetres: Int32Array;

  constructor(
    readonly codes: readonly string[],
    points: readonly Float64Array[],
  ) {
    const nearest = nearestOf(points, NEARBY);
    this.#each = nearest[0]?.length ?? 0;
    this.#others = Int32Array.from(nearest.flatMap((others) => [...others]));
    this.#hundredMetres = this.#others.map((other, place) =>
      hundredMetresApart(points[Math.floor(place / this.#each)]!, points[other]!),
    );
  }

  of(index: number): NearbyArea[] {
    return Array.from({ length: this.#each }, (_, nth) => {
      const place = index * this.#each + nth;
      return {
        code: this.codes[this.#others[place]!]!,
        kilometres: this.#hundredMetres[place]! / 10,
      };
    });
  }
}

function onSphere({ latitude, longitude }: Point): Float64Array {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return Float64Array.of(
    Math.cos(north) * Math.cos(east),
    Math.cos(north) * Math.sin(east),
    Math.sin(north),
  );
}

function hundredMetresApart(a: Float64Array, b: Float64Array): number {
  const chord = Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
  return Math.round(2 * EARTH_KILOMETRES * Math.asin(chord / 2) * 10);
}
