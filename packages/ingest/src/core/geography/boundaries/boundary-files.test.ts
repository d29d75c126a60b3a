import { describe, expect, it } from 'vitest';
import type { AreaOfLsoas } from '../area.js';
import type { Geography } from '../geography.js';
import type { FoundFile } from '../../input/inventory.js';
import { boundaryFiles } from './boundary-files.js';
import { readCollection, type BoundaryCollection } from './collection.js';

const found = (edition: string, file = `${edition}.geojson`): FoundFile => ({
  file,
  bytes: 1,
  layout: {
    kind: 'boundaries',
    edition,
    columns: { code: `${edition}CD` },
    header: [],
    level: 'ward',
  },
});
const square = (west: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 52],
      [west + 0.1, 52],
      [west + 0.1, 52.1],
      [west, 52.1],
      [west, 52],
    ],
  ],
});
const geojson = (edition: string, geometries: Record<string, unknown>): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(geometries).map(([code, geometry]) => ({
      type: 'Feature',
      properties: { [`${edition}CD`]: code },
      geometry,
    })),
  });
const read = (
  geometries: Record<string, unknown>,
  edition = 'WD24',
): ReturnType<typeof readCollection> =>
  readCollection(found(edition), geojson(edition, geometries));

function collection(edition: string, ...codes: string[]): BoundaryCollection {
  const outcome = read(
    Object.fromEntries(codes.map((code, index) => [code, square(index / 10)])),
    edition,
  );
  if (!('collection' in outcome)) throw new Error(outcome.findings[0]!.sentence);
  return outcome.collection;
}
const ward = (code: string, ltla: string): AreaOfLsoas => ({
  code,
  name: code,
  level: 'ward',
  lsoas: [],
  parents: { ltla },
});
const geography = {
  areas: [
    ward('E05000001', 'E07000001'),
    ward('E05000002', 'E07000001'),
    ward('E05000003', 'E07000002'),
  ],
} as Geography;

describe('maps of wards', () => {
  it('are one for each LTLA with boundaries, and list wards without', () => {
    const { files, findings } = boundaryFiles(geography, [
      collection('WD24', 'E05000001', 'E05000099'),
    ]);
    expect(
      files.map(({ within, edition, areas, withoutBoundary }) => [
        within,
        edition,
        areas.map(({ code }) => code),
        withoutBoundary,
      ]),
    ).toEqual([['E07000001', 'WD24', ['E05000001'], ['E05000002']]]);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      'Boundaries of level ward (WD24): 1 of 2 is of no area of this release (E05000099); 1 ' +
        'area beside them has none (E05000002). Boundaries of the edition that the lookups ' +
        'have would fit.',
    ]);
  });

  // claim: map-drawn-from-one
  it('use one edition: the one with most of the wards, or of two as good the newer', () => {
    const editionOf = (...collections: BoundaryCollection[]): string[] =>
      boundaryFiles(geography, collections)
        .files.filter(({ within }) => within === 'E07000001')
        .map(({ edition }) => edition);
    expect(
      editionOf(collection('WD24', 'E05000001', 'E05000002'), collection('WD25', 'E05000001')),
    ).toEqual(['WD24']);
    expect(
      editionOf(
        collection('WD24', 'E05000001', 'E05000002'),
        collection('WD25', 'E05000001', 'E05000002'),
      ),
    ).toEqual(['WD25']);
  });

  it('are credited only to the files they were drawn from', () => {
    const [used, left] = [
      collection('WD25', 'E05000001', 'E05000002', 'E05000003'),
      collection('WD24', 'E05000001'),
    ];
    expect(boundaryFiles(geography, [left, used]).used).toEqual([used]);
  });
});

describe('a file of boundaries', () => {
  const why = (outcome: ReturnType<typeof readCollection>): string[] =>
    outcome.findings.map(({ level, sentence }) => `${level}: ${sentence}`);

  it('in metres of the National Grid, or with latitude first, is left out with the reason', () => {
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [508_660, 224_314],
          [508_670, 224_314],
          [508_670, 224_324],
          [508_660, 224_314],
        ],
      ],
    };
    expect(why(read({ E05000001: square(0), E05000002: metres }))).toEqual([
      'warn: WD24.geojson: E05000002 has a point at 508660, 224314, which is not a longitude ' +
        'and latitude in Britain. Fetch it in WGS84 (EPSG:4326): metres of the National Grid are ' +
        'not read. It was left out.',
    ]);
    expect(
      read({
        E05000001: {
          type: 'Polygon',
          coordinates: [
            [
              [52, -0.4],
              [52.1, -0.4],
              [52.1, -0.3],
              [52, -0.4],
            ],
          ],
        },
      }),
    ).not.toHaveProperty('collection');
  });

  it('names areas without geometry and draws the others', () => {
    const outcome = read({
      E05000001: square(0),
      E05000002: null,
      E05000003: { type: 'MultiPolygon', coordinates: [] },
    });
    expect(why(outcome)).toEqual([
      'note: WD24.geojson: 2 areas have no geometry (E05000002, E05000003).',
    ]);
    expect('collection' in outcome && [...outcome.collection.polygons.keys()]).toEqual([
      'E05000001',
    ]);
  });

  it('of points, of open rings, or cut short, is left out', () => {
    for (const geometry of [
      { type: 'Point', coordinates: [0, 52] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 52],
            [0, 53],
          ],
        ],
      },
      { type: 'Polygon', coordinates: 'M0 0' },
    ]) {
      expect(why(read({ E05000001: geometry }))).toEqual([
        'warn: WD24.geojson: the geometry of E05000001 is no Polygon or MultiPolygon of points. It was left out.',
      ]);
    }
    expect(
      why(readCollection(found('WD24'), geojson('WD24', { E05000001: square(0) }).slice(0, -4))),
    ).toEqual([
      'warn: WD24.geojson: not a whole GeoJSON FeatureCollection; fetch it again. It was left out.',
    ]);
  });

  it('of the whole United Kingdom is used for England and Wales', () => {
    const outcome = read({ S13002999: null, N08000101: square(0), E05000001: square(0.2) });
    expect(why(outcome)).toEqual([]);
    expect('collection' in outcome && [...outcome.collection.polygons.keys()]).toEqual([
      'E05000001',
    ]);
  });
});
