import { LEVELS, type NearbyArea } from '@crimetrends/sdk/contract';
import { nearestOf } from '@crimetrends/sdk/stats';
import type { Centroids, Point } from './centroids.js';
import type { AreaOfLsoas } from './area.js';
import { areasAtLevel } from './areas-at-level.js';

/** How many neighbours an area is given: as many as a square has in a grid of squares. */
const NEARBY = 8;

// Mean radius of the Earth, IUGG (GRS 80); within Britain the sphere is off by 0.3 % at most.
const EARTH_KILOMETRES = 6371.0088;

/** The nearest areas of the same level, for each area with a centroid. */
export interface Nearby {
  of(code: string): NearbyArea[] | undefined;
  /** Codes of the areas that have no centroid. */
  unplaced: string[];
}

/**
 * For each area the nearest others that stand at its level, nearest first, ties by code: by
 * great-circle distance between population-weighted centroids on a sphere, in kilometres to a
 * tenth. Points on the sphere are compared by the straight line through it, which grows with the
 * arc, so the order is exact.
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
    // A unitary authority is near to counties as one of them, and has its own neighbours among
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
 * The neighbours of a level's areas in two arrays of numbers, for they are held until the last file
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
