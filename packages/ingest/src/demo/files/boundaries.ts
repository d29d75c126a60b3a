import type { DemoFile } from '../demo-file.js';
import type { Ltla } from '../world/nation.js';
import { FORCES } from '../world/nation.js';
import { CELL_LAT, CELL_LONG, cellOf, type Lsoa } from '../world/places.js';
import type { Random } from '../random.js';
import { zipFile } from '../zip.js';

type Point = readonly [number, number];
/** A corner in the grid of an LTLA's LSOAs. */
type Corner = readonly [column: number, row: number];

/**
 * How far corners move and borders bend, in cells. Postcodes stay 0.12 away from an LSOA's edge.
 */
const CORNER_MOVE = 0.05;
const SWING = 0.06;
const STEPS = 12;

/**
 * Boundaries of every LSOA, ward, LTLA and police force area. LSOAs are grid cells that contain
 * their postcodes; the others are made of whole LSOAs.
 */
export async function boundaryFiles(lsoas: readonly Lsoa[], random: Random): Promise<DemoFile[]> {
  const shape = new Shapes(random);
  const features = <T extends { code: string; name: string }>(
    prefix: string,
    areaOf: (lsoa: Lsoa) => T,
  ): string => {
    const members = new Map<string, { area: T; lsoas: Lsoa[] }>();
    for (const lsoa of lsoas) {
      const area = areaOf(lsoa);
      const known = members.get(area.code) ?? { area, lsoas: [] };
      known.lsoas.push(lsoa);
      members.set(area.code, known);
    }
    return collection(
      [...members.values()].map(({ area, lsoas: own }) => ({
        properties: { [`${prefix}CD`]: area.code, [`${prefix}NM`]: area.name },
        geometry: shape.of(own),
      })),
    );
  };
  const force = ({ ltla }: Lsoa): { code: string; name: string } =>
    FORCES.find(({ code }) => code === ltla.force.code)!;
  return [
    await zipFile('boundaries/Lower_layer_Super_Output_Areas_2021_EW_BGC.zip', [
      {
        path: 'LSOA_2021_EW_BGC.geojson',
        content: features('LSOA21', ({ lsoa21, name }) => ({ code: lsoa21, name })),
      },
    ]),
    {
      path: 'boundaries/WD_MAY_2024_UK_BGC.geojson',
      content: features('WD24', ({ ward }) => ward),
    },
    {
      path: 'boundaries/LAD_MAY_2024_UK_BUC.geojson',
      content: features('LAD24', ({ ltla }) => ltla),
    },
    { path: 'boundaries/PFA_DEC_2023_EW_BUC.geojson', content: features('PFA23', force) },
  ];
}

/**
 * One feature a line. The last is of another country and has no geometry, as in some files of the
 * United Kingdom.
 */
function collection(
  features: readonly { properties: Record<string, string>; geometry: object }[],
): string {
  const [first] = features;
  const elsewhere = {
    properties: Object.fromEntries(
      Object.keys(first!.properties).map((key) => [
        key,
        key.endsWith('CD') ? 'S13900001' : 'Elsewhere',
      ]),
    ),
    geometry: null,
  };
  const lines = [...features, elsewhere].map((feature) =>
    JSON.stringify({ type: 'Feature', ...feature }),
  );
  const crs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}';
  const head = `{"type":"FeatureCollection","crs":${crs},"features":[`;
  return `${head}\n${lines.join(',\n')}\n]}\n`;
}

class Shapes {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The area of some LSOAs as a MultiPolygon, bounded by the edges that only one of them has. */
  of(lsoas: readonly Lsoa[]): object {
    const rings = [...new Set(lsoas.map(({ ltla }) => ltla))].flatMap((ltla) =>
      this.#rings(
        ltla,
        lsoas.filter((lsoa) => lsoa.ltla === ltla),
      ),
    );
    return { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  }

  #rings(ltla: Ltla, lsoas: readonly Lsoa[]): Point[][] {
    const edges = new Map<string, readonly [Corner, Corner]>();
    for (const lsoa of lsoas) {
      for (const [from, to] of edgesOf(cellOf(lsoa))) {
        if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
      }
    }
    const after = new Map([...edges.values()].map(([from, to]) => [String(from), to]));
    const rings: Point[][] = [];
    for (const [start] of edges.values()) {
      const ring: Point[] = [];
      let from = start;
      for (let to = after.get(String(from)); to; to = after.get(String(from))) {
        after.delete(String(from));
        ring.push(...this.#border(ltla, from, to));
        from = to;
      }
      if (ring.length > 0) rings.push([...ring, ring[0]!]);
    }
    return rings;
  }

  /** Points from one corner up to the next, the same in both directions. */
  #border(ltla: Ltla, from: Corner, to: Corner): Point[] {
    const isForward = from[0] + from[1] < to[0] + to[1];
    const [a, b] = isForward ? [from, to] : [to, from];
    const random = this.#random.stream(`border/${ltla.code}/${a}/${b}`);
    const swings = [1, 2, 3].map((wave) => ({ wave, by: random.between(-SWING, SWING) / 3 }));
    const [start, end] = [this.#corner(ltla, a), this.#corner(ltla, b)];
    const isAcross = a[1] === b[1];
    const points = Array.from({ length: STEPS + 1 }, (_, step): Point => {
      const along = step / STEPS;
      const swing = swings.reduce(
        (sum, { wave, by }) => sum + by * Math.sin(Math.PI * wave * along),
        0,
      );
      const [x, y] = [
        start[0] + (end[0] - start[0]) * along,
        start[1] + (end[1] - start[1]) * along,
      ];
      return onGround(ltla, isAcross ? [x, y + swing] : [x + swing, y]);
    });
    return (isForward ? points : points.toReversed()).slice(0, -1);
  }

  #corner(ltla: Ltla, [column, row]: Corner): Point {
    const random = this.#random.stream(`corner/${ltla.code}/${column}/${row}`);
    return [
      column + random.between(-CORNER_MOVE, CORNER_MOVE),
      row + random.between(-CORNER_MOVE, CORNER_MOVE),
    ];
  }
}

/** Counter-clockwise from the south-west corner. */
function edgesOf([column, row]: Corner): (readonly [Corner, Corner])[] {
  const corners: Corner[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  return corners.map((corner, index) => [corner, corners[(index + 1) % 4]!]);
}

function onGround({ west, south }: Ltla, [column, row]: Point): Point {
  return [
    Number((west + column * CELL_LONG).toFixed(6)),
    Number((south + row * CELL_LAT).toFixed(6)),
  ];
}
