import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Centroids, type CentroidRow } from './centroids.js';
import type { AreaOfLsoas } from './area.js';
import type { LsoaRow } from './geography.js';
import { nearbyAreas } from './nearby.js';

const lsoaRow = (population: number): LsoaRow => ({
  code: '',
  name: '',
  ward: null,
  wardName: null,
  wardNameWelsh: null,
  ltla: '',
  population,
});
const at = (lsoa: number, latitude: number, longitude: number): CentroidRow => ({
  lsoa,
  latitudeE6: Math.round(latitude * 1e6),
  longitudeE6: Math.round(longitude * 1e6),
});
const area = (code: string, lsoas: number[], more: Partial<AreaOfLsoas> = {}): AreaOfLsoas => ({
  code,
  name: code,
  level: 'ltla',
  lsoas,
  parents: {},
  ...more,
});

describe('the centroid of an area', () => {
  const centroids = new Centroids(
    [at(0, 52, 0), at(1, 53, 1)],
    [lsoaRow(3_000), lsoaRow(1_000), lsoaRow(500)],
  );

  it('is the mean of its LSOAs’ centroids, weighted by residents', () => {
    expect(centroids.of(area('A', [0, 1]))).toEqual({ latitude: 52.25, longitude: 0.25 });
  });

  it('weights a shared LSOA by its residents in the area', () => {
    // A third of 3,000 and all of 1,000.
    expect(centroids.of(area('A', [0, 1], { shares: [1 / 3, 1] }))).toEqual({
      latitude: 52.5,
      longitude: 0.5,
    });
  });

  it('leaves out LSOAs without a centroid, and is unknown where none has one', () => {
    expect(centroids.of(area('A', [1, 2]))).toEqual({ latitude: 53, longitude: 1 });
    expect(centroids.of(area('A', [2]))).toBeUndefined();
  });

  it('is the plain mean where the census counted nobody', () => {
    expect(
      new Centroids([at(0, 52, 0), at(1, 53, 1)], [lsoaRow(0), lsoaRow(0)]).of(area('A', [0, 1])),
    ).toEqual({ latitude: 52.5, longitude: 0.5 });
  });
});

describe('the areas near to an area', () => {
  const near = (areas: AreaOfLsoas[], rows: CentroidRow[]): ReturnType<typeof nearbyAreas> =>
    nearbyAreas(
      areas,
      new Centroids(
        rows,
        rows.map(() => lsoaRow(1_000)),
      ),
    );

  // 262.4 km by Vincenty's formula on the GRS 80 ellipsoid, 261.985 by the haversine formula; both
  // computed apart from this code.
  // claim: most-0-3-percent
  it('have their distance: London to Manchester is 262 km', () => {
    const found = near(
      [area('A', [0]), area('B', [1])],
      [at(0, 51.507_222, -0.1275), at(1, 53.479_444, -2.245_278)],
    );
    expect(found.of('A')).toEqual([{ code: 'B', kilometres: 262 }]);
    expect(found.of('B')).toEqual([{ code: 'A', kilometres: 262 }]);
  });

  // claim: also-names-8-areas
  it('are nearest first, ties by code, eight at most', () => {
    const codes = 'ABCDEFGHIJ'.split('');
    // All on one meridian to the north of A: B and C one minute away at the same place, D and E at
    // the next, and so on.
    const found = near(
      codes.map((code, index) => area(code, [index])),
      codes.map((_, index) => at(index, 52 + Math.ceil(index / 2) / 60, 0)),
    );
    expect(found.of('A')!.map(({ code }) => code)).toEqual([
      'B',
      'C',
      'D',
      'E',
      'F',
      'G',
      'H',
      'I',
    ]);
  });

  it('are of the same level; a unitary authority is near a county as a county, and near LTLAs as an LTLA', () => {
    const areas = [
      area('E06A', [0], { parents: { county: 'E06A' } }),
      area('E07A', [1], { parents: { county: 'E10A' } }),
      area('E10A', [1, 2], { level: 'county' }),
    ];
    const found = near(areas, [at(0, 52, 0), at(1, 52, 1), at(2, 52, 2)]);
    expect(found.of('E10A')!.map(({ code }) => code)).toEqual(['E06A']);
    expect(found.of('E06A')!.map(({ code }) => code)).toEqual(['E07A']);
  });

  it('are unknown, not none, for an area without a centroid; a single area has none', () => {
    const found = near(
      [area('A', [0]), area('B', [1]), area('K', [0], { level: 'nation' })],
      [at(0, 52, 0)],
    );
    expect([found.of('B'), found.of('A'), found.of('K')]).toEqual([undefined, [], []]);
    expect(found.unplaced).toEqual(['B']);
  });

  // claim: most-0-3-percent
  it('are those that distances between all pairs give, by another formula', () => {
    const points = fc.uniqueArray(
      fc.record({
        latitude: fc.integer({ min: 50_000, max: 55_500 }),
        longitude: fc.integer({ min: -5_500, max: 1_700 }),
      }),
      {
        minLength: 2,
        maxLength: 80,
        selector: ({ latitude, longitude }) => `${latitude} ${longitude}`,
      },
    );
    fc.assert(
      fc.property(points, (world) => {
        const rows = world.map(({ latitude, longitude }, index) =>
          at(index, latitude / 1_000, longitude / 1_000),
        );
        const found = near(
          world.map((_, index) => area(String(index).padStart(2, '0'), [index])),
          rows,
        );
        for (const [index, from] of rows.entries()) {
          const distances = rows
            .filter((row) => row !== from)
            .map((row) => haversine(from, row))
            .sort((a, b) => a - b)
            .slice(0, 8);
          const own = found.of(String(index).padStart(2, '0'))!;
          expect(own.length).toBe(distances.length);
          own.forEach(({ code, kilometres }, place) => {
            expect(Math.abs(kilometres - distances[place]!)).toBeLessThanOrEqual(0.0501);
            expect(Math.abs(kilometres - haversine(from, rows[Number(code)]!))).toBeLessThanOrEqual(
              0.0501,
            );
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Haversine formula (Sinnott 1984) on a sphere of the mean radius. */
function haversine(a: CentroidRow, b: CentroidRow): number {
  const radians = (millionths: number): number => (millionths * Math.PI) / 180e6;
  const half =
    Math.sin(radians(b.latitudeE6 - a.latitudeE6) / 2) ** 2 +
    Math.cos(radians(a.latitudeE6)) *
      Math.cos(radians(b.latitudeE6)) *
      Math.sin(radians(b.longitudeE6 - a.longitudeE6) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}
