import { describe, expect, test } from 'vitest';
import { boundaryFiles } from '../src/demo/files/boundaries.js';
import { makePlaces } from '../src/demo/world/places.js';
import { makePostcodes } from '../src/demo/files/postcodes.js';
import { Random } from '../src/demo/random.js';

type Ring = [number, number][];
interface Shape {
  properties: Record<string, string>;
  geometry: { coordinates: Ring[][] } | null;
}

const { lsoas } = makePlaces(new Random(1).stream('places'));
const postcodes = makePostcodes(lsoas, new Random(1).stream('postcodes'));
const files = await boundaryFiles(lsoas, new Random(1).stream('boundaries'));
const shapes = (index: number): Map<string, Ring[]> =>
  new Map(
    (JSON.parse(files[index]!.content as string) as { features: Shape[] }).features.flatMap(
      ({ properties, geometry }) =>
        geometry ? [[Object.values(properties)[0]!, geometry.coordinates.flat()] as const] : [],
    ),
  );

function holds(rings: readonly Ring[], [x, y]: [number, number]): boolean {
  return rings.reduce(
    (odd, ring) =>
      ring.reduce((inside, [ax, ay], index) => {
        const [bx, by] = ring[(index + 1) % ring.length]!;
        return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !inside : inside;
      }, odd),
    false,
  );
}

describe('the demonstration’s boundaries', () => {
  const [wards, ltlas, forces] = [shapes(1), shapes(2), shapes(3)];

  test('hold the centroids of their LSOAs and every postcode, in the ward, the LTLA and the police force area', () => {
    for (const { lsoa, lat, long } of [
      ...lsoas.map((lsoa) => ({ lsoa, lat: lsoa.lat, long: lsoa.long })),
      ...postcodes,
    ]) {
      if (!lsoa) continue;
      for (const [level, code] of [
        [wards, lsoa.ward.code],
        [ltlas, lsoa.ltla.code],
        [forces, lsoa.ltla.force.code],
      ] as const) {
        expect(
          [...level].filter(([, rings]) => holds(rings, [long, lat])).map(([found]) => found),
          lsoa.lsoa21,
        ).toEqual([code]);
      }
    }
  });

  test('nest: every border of an LTLA is one of a ward, point by point', () => {
    const pointsOf = (level: ReadonlyMap<string, Ring[]>): Set<string> =>
      new Set([...level.values()].flat(2).map(String));
    const ofWards = pointsOf(wards);
    expect([...pointsOf(ltlas)].filter((point) => !ofWards.has(point))).toEqual([]);
    expect([...pointsOf(forces)].filter((point) => !ofWards.has(point))).toEqual([]);
  });
});
