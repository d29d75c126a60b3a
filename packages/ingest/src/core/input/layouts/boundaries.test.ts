import { expect, test } from 'vitest';
import { recogniseBoundaries } from './boundaries.js';

const collection = (properties: object): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'EPSG:4326' } },
    features: [
      { type: 'Feature', geometry: { type: 'Polygon', coordinates: [[[0, 51]]] }, properties },
    ],
  });

test.each([
  [{ LSOA21CD: 'E01015693', LADCD_ACTIVE: 'E06000032' }, 'lsoa21', 'LSOA21'],
  [{ FID: 1, WD25CD: 'E05014735', LAD25CD: 'E06000032' }, 'ward', 'WD25'],
  [{ lad23cd: 'E06000001' }, 'ltla', 'LAD23'],
  [{ CTYUA23CD: 'E10000003' }, 'county', 'CTYUA23'],
  [{ PFA23CD: 'E23000001' }, 'pfa', 'PFA23'],
  [{ BUA24CD: 'E63000001' }, 'town', 'BUA24'],
])(
  'properties %j of the first feature mean boundaries of level %s',
  (properties, level, edition) => {
    expect(recogniseBoundaries(collection(properties))).toMatchObject({
      kind: 'boundaries',
      level,
      edition,
    });
  },
);

test('boundaries without a code have no known level', () => {
  expect(recogniseBoundaries(collection({ name: 'Hartlepool' }))).toEqual({
    kind: 'boundaries',
    edition: '',
    columns: {},
  });
});

test('a text that ends before the first properties is not recognised', () => {
  expect(recogniseBoundaries(collection({ LAD23CD: 'x' }).slice(0, -40))).toBeUndefined();
});
