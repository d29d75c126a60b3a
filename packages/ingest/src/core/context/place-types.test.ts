import { INSTITUTIONS } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../shell/registry.js';
import type { FigureBasis } from '../geography/figure-basis.js';
import { placeLocations } from '../police/place-types.js';
import { placeTypesTopic, type SnapPoints } from './place-types.js';

const types = ['Parking Area', 'Supermarket', 'Nightclub'].map((name) => ({ name }));
const [STREET, PARKING, SHOP, CLUB] = [-1, 0, 1, 2];
const NOWHERE = -1;

/** Rows of [LSOA, snap point, place, incidents], LSOA by LSOA. */
function pointsOf(
  ...rows: [lsoa: number, point: number, place: number, incidents: number][]
): SnapPoints {
  const lsoas = 1 + Math.max(...rows.map(([lsoa]) => lsoa));
  return {
    starts: Int32Array.from(
      { length: lsoas + 1 },
      (_, lsoa) => rows.filter(([own]) => own < lsoa).length,
    ),
    points: Int32Array.from(rows, ([, point]) => point),
    places: Int8Array.from(rows, ([, , place]) => place),
    incidents: Int32Array.from(rows, ([, , , incidents]) => incidents),
  };
}

const whole: (area: { lsoas: number[] }) => FigureBasis = ({ lsoas }) => ({
  observed: { kind: 'known' },
  parts: { lsoas },
});
const area = (
  ...lsoas: number[]
): { code: string; name: string; level: 'ltla'; lsoas: number[]; parents: object } => ({
  code: 'E07900001',
  name: 'A',
  level: 'ltla',
  lsoas,
  parents: {},
});
const figures = (rows: SnapPoints, ...lsoas: number[]): object =>
  placeTypesTopic(rows, types, whole).of(area(...lsoas));

describe('the fewest snap points that carry half', () => {
  test('of ten incidents at three points, five at the busiest: one', () => {
    expect(
      figures(pointsOf([0, 0, STREET, 3], [0, 1, SHOP, 5], [0, 2, STREET, 2]), 0),
    ).toMatchObject({ incidents: 10, snapPoints: 3, snapPointsOfHalf: 1 });
  });

  // claim: fewest-them-fullest-first
  test('of eleven, five at the busiest: two, because one has less than half', () => {
    expect(
      figures(pointsOf([0, 0, STREET, 3], [0, 1, SHOP, 5], [0, 2, STREET, 3]), 0),
    ).toMatchObject({ incidents: 11, snapPointsOfHalf: 2 });
  });

  test('of none: none', () => {
    expect(figures(pointsOf([1, 0, STREET, 3]), 0)).toEqual({
      kind: 'known',
      incidents: 0,
      onPlaceTypes: 0,
      top: [],
      snapPoints: 0,
      snapPointsOfHalf: 0,
    });
  });
});

test('a snap point shared by two LSOAs is one point of the larger area', () => {
  const rows = pointsOf([0, 7, STREET, 2], [0, 3, STREET, 1], [1, 7, STREET, 3]);
  expect(figures(rows, 0, 1)).toMatchObject({ incidents: 6, snapPoints: 2, snapPointsOfHalf: 1 });
  // Ask again, and for one LSOA alone: nothing must be left of the first answer.
  expect(figures(rows, 1)).toMatchObject({ incidents: 3, snapPoints: 1, snapPointsOfHalf: 1 });
});

test('an incident without coordinates counts, but at no snap point', () => {
  expect(
    figures(pointsOf([0, NOWHERE, STREET, 4], [0, NOWHERE, CLUB, 1], [0, 1, STREET, 2]), 0),
  ).toEqual({
    kind: 'known',
    incidents: 7,
    onPlaceTypes: 1,
    top: [{ placeType: 'Nightclub', incidents: 1 }],
    snapPoints: 1,
    snapPointsOfHalf: 1,
  });
});

test('place types are in the order of their incidents, ties in the order of the list', () => {
  expect(figures(pointsOf([0, 1, CLUB, 2], [0, 2, SHOP, 5], [0, 3, PARKING, 2]), 0)).toMatchObject({
    onPlaceTypes: 9,
    top: [{ placeType: 'Supermarket' }, { placeType: 'Parking Area' }, { placeType: 'Nightclub' }],
  });
});

test('a part-year gives its months and no residents; a silent force’s area gives nothing', () => {
  const rows = pointsOf([0, 1, SHOP, 2]);
  const ofMonths = placeTypesTopic(rows, types, () => ({
    observed: { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 9 },
    parts: { lsoas: [0] },
  }));
  expect(ofMonths.of(area(0))).toEqual({
    kind: 'partial',
    reason: 'months',
    monthsObserved: 6,
    incidents: 2,
    onPlaceTypes: 2,
    top: [{ placeType: 'Supermarket', incidents: 2 }],
    snapPoints: 1,
    snapPointsOfHalf: 1,
  });
  expect(
    placeTypesTopic(rows, types, () => ({
      observed: { kind: 'notSupplied' },
      parts: { lsoas: [] },
    })).of(area(0)),
  ).toEqual({ kind: 'notSupplied' });
});

// claim: institutions-always-shown
test('police stations, prisons and hospitals are listed even behind the five fullest', () => {
  const names = ['Supermarket', 'Nightclub', 'Parking Area', 'Shopping Area', 'Petrol Station'];
  const more = [...names, 'Race Track', 'Prison', 'Hospital'].map((name) => ({ name }));
  const rows = pointsOf(
    ...more.map((_, place): [0, number, number, number] => [0, place, place, 9 - place]),
  );
  expect(placeTypesTopic(rows, more, whole).of(area(0))).toMatchObject({
    onPlaceTypes: 44,
    top: [...names, 'Prison', 'Hospital'].map((placeType) => ({ placeType })),
  });
});

describe('the publisher’s list', () => {
  test('names the places that are told apart', () => {
    expect(readRegistry().placeTypes.types.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...INSTITUTIONS]),
    );
  });

  const { texts, places } = placeLocations(readRegistry().placeTypes);

  test('has every text once, so that no row has two types', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(places.length).toBe(texts.length);
  });

  // claim: row-one-only-where
  test('matches whole texts: a small letter after the stroke too, but not a street that sounds like it', () => {
    expect(places[texts.indexOf('On or near Sports/recreation Area')]).toBe(
      places[texts.indexOf('On or near Sports/Recreation Area')],
    );
    for (const street of [
      'On or near Hospital Road',
      'On or near Taunton Bus Station',
      'On or near SUPERMARKET',
      'Supermarket',
    ])
      expect(texts).not.toContain(street);
  });
});
