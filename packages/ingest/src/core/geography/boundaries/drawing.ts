import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Ring } from './collection.js';

/** Outlines of areas on one sheet. */
export interface Drawing {
  width: number;
  height: number;
  bounds: { west: number; south: number; east: number; north: number };
  /** SVG paths by code, in the order of codes. */
  paths: Map<string, string>;
}

type Point = [x: number, y: number];

/**
 * Longer side of a sheet in units: sharp for a map 1,000 pixels wide on a screen of two dots to the
 * pixel.
 */
const SHEET = 2_000;
// A corner with a triangle below half a pixel of that map cannot be seen.
const SMALLEST_TRIANGLE = 2;
// A point takes two bytes in gzip (the 175 LSOAs of Central Bedfordshire: 9,107 points, 16.9 kB);
// more points would come near 40 kB.
const MOST_POINTS = 16_000;

/**
 * Draws areas in Web Mercator, in whole units. A border shared by two areas is simplified once, as
 * one line. The same polygons give the same paths.
 */
export function draw(areas: ReadonlyMap<string, readonly (readonly Ring[])[]>): Drawing {
  const inOrder = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
  const { place, ...sheet } = sheetOf(inOrder.flatMap(([, polygons]) => polygons.flat(2)));
  const placed = inOrder.map(([code, polygons]) => ({
    code,
    rings: polygons.map((rings) => rings.map((ring) => ring.map(place))),
  }));
  const whole = topology({
    areas: {
      type: 'GeometryCollection',
      geometries: placed.map(({ rings }) => ({ type: 'MultiPolygon', coordinates: rings })),
    } as GeoJSON.GeometryCollection,
  });
  const weighed = presimplify(whole as Topology<Objects<object>>);
  const points = whole.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const weight = Math.max(
    SMALLEST_TRIANGLE,
    points > MOST_POINTS ? quantile(weighed, 1 - MOST_POINTS / points) : 0,
  );
  const simple = simplify(weighed, weight);
  const { geometries } = simple.objects['areas'] as {
    geometries: Parameters<typeof feature>[1][];
  } & (typeof simple.objects)[string];
  const paths = new Map(
    geometries.map((geometry, index) => {
      const { coordinates } = (feature(simple, geometry) as GeoJSON.Feature<GeoJSON.MultiPolygon>)
        .geometry;
      const { code, rings } = placed[index]!;
      return [code, pathOf(coordinates.flat() as Point[][]) || smallest(rings[0]![0]![0]!)];
    }),
  );
  return { ...sheet, paths };
}

function sheetOf(
  points: readonly (readonly [number, number])[],
): Omit<Drawing, 'paths'> & { place: (point: readonly [number, number]) => Point } {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of points) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  const [left, top] = [bounds.west * DEGREE, mercator(bounds.north)];
  const [across, down] = [bounds.east * DEGREE - left, top - mercator(bounds.south)];
  const scale = SHEET / Math.max(across, down);
  return {
    width: Math.max(1, Math.round(across * scale)),
    height: Math.max(1, Math.round(down * scale)),
    bounds,
    place: ([longitude, latitude]) => [
      Math.round((longitude * DEGREE - left) * scale),
      Math.round((top - mercator(latitude)) * scale),
    ],
  };
}

const DEGREE = Math.PI / 180;

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));
}

/**
 * SVG path of some rings, as relative steps. Rings that simplification left without an inside are
 * dropped.
 */
function pathOf(rings: readonly Point[][]): string {
  return rings
    .map((ring) => {
      const corners = ring.slice(0, -1).filter(([x, y], index, all) => {
        const [px, py] = all.at(index - 1)!;
        return x !== px || y !== py;
      });
      if (Math.abs(twiceArea(corners)) === 0) return '';
      const [[x, y], ...others] = corners as [Point, ...Point[]];
      const steps = others.map(([toX, toY], index) => {
        const [fromX, fromY] = corners[index]!;
        return `${toX - fromX} ${toY - fromY}`;
      });
      return `M${x} ${y}l${steps.join(' ')}z`;
    })
    .join('');
}

function twiceArea(corners: readonly Point[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [px, py] = corners.at(index - 1)!;
    return sum + px * y - x * py;
  }, 0);
}

/** An area too small for its sheet still shows as a dot. */
function smallest([x, y]: Point): string {
  return `M${x} ${y}l1 0 0 1 -1 0z`;
}
