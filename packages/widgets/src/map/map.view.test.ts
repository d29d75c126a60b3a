import type { FoundBoundaries, FoundRanking, RankingRow } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import type { ViewContext } from '../frame/element-view.js';
import { stepOf, stepsOf } from './map-steps.js';
import { placedLabels } from './map-labels.js';
import { mapView, type MapShape, type MapView } from './map.view.js';
import { heartOf, inReadingOrder, middleOf } from './reading-order.js';

const context: ViewContext = { lang: 'en' };
const row = (code: string, ratePer1000: number): RankingRow => ({
  area: { code, name: `Ward ${code.at(-1)}` },
  best: 1,
  worst: 2,
  count: 10,
  population: 1_000,
  ratePer1000,
  lower95: ratePer1000 - 1,
  upper95: ratePer1000 + 1,
  likelyLower: ratePer1000 - 2,
  likelyUpper: ratePer1000 + 2,
});
const ranking: FoundRanking = {
  status: 'ok',
  level: 'ward',
  within: { code: 'E06000032', name: 'Luton' },
  measure: 'crime',
  order: 'highest',
  release: '2025-12',
  window: { from: '2025-01', to: '2025-12' },
  fieldSize: 2,
  rows: [row('E05000002', 40), row('E05000001', 20)],
  unranked: [{ area: { code: 'E05000003', name: 'Ward 3' }, kind: 'notSupplied' }],
};
const boundaries: FoundBoundaries = {
  status: 'ok',
  level: 'ward',
  release: '2025-12',
  within: 'E06000032',
  edition: 'WD24',
  width: 200,
  height: 100,
  viewBox: '0 0 200 100',
  bounds: { west: -1, south: 51, east: 0, north: 52 },
  withoutBoundary: ['E05000009'],
  areas: ['E05000003', 'E05000002', 'E05000001'].map((code, index) => ({
    code,
    path: `M${60 - index * 30} 10l20 0 0 20z`,
  })),
};
const view = (answer: object = {}, demo = false): MapView =>
  mapView(
    { boundaries, result: ranking, level: 'ward', within: 'E06000032', area: undefined, ...answer },
    demo,
    context,
  );

describe('the shades of a map', () => {
  it('are fifths of the ranked areas, and never separate equal rates', () => {
    const rates = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(rates.map(stepOf(rates))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect([1, 5, 5, 5, 9].map(stepOf([1, 5, 5, 5, 9]))).toEqual([1, 2, 2, 2, 5]);
    expect(stepsOf([1, 5, 5, 5, 9])).toEqual([
      { step: 1, lowest: 1, highest: 1, count: 1 },
      { step: 2, lowest: 5, highest: 5, count: 3 },
      { step: 5, lowest: 9, highest: 9, count: 1 },
    ]);
  });

  it('are labelled with the rates they cover, and exclude areas without a rate', () => {
    expect(view().content!.key.map(({ text }) => text)).toEqual([
      '20 (1 area)',
      '40 (1 area)',
      'No rate (1 area)',
    ]);
    expect(view().content!.drawing!.shapes.map(({ name, step }) => [name, step])).toEqual([
      ['Ward 1', 1],
      ['Ward 2', 3],
      ['Ward 3', 0],
    ]);
  });
});

describe('the areas of a map', () => {
  it('are in reading order', () => {
    expect(middleOf('M10 10l20 0 0 20zM50 50l-10 0 0 10z')).toEqual({ x: 30, y: 35 });
    const shapes = [
      ['c', 80, 2],
      ['a', 0, 0],
      ['b', 40, 5],
      ['d', 0, 90],
    ].map(([code, x, y]) => ({ code: String(code), path: `M${x} ${y}l1 0 0 1z` }));
    expect(inReadingOrder(shapes, 100).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('give their rate with its likely range, or why there is none', () => {
    expect(view().content!.drawing!.shapes.map(({ description }) => description)).toEqual([
      'Ward 1: 20 per 1,000 people, likely between 18 and 22.',
      'Ward 2: 40 per 1,000 people, likely between 38 and 42.',
      'Ward 3: No figures were supplied.',
    ]);
  });

  it('without a published boundary are only in the table, and a note says so', () => {
    expect(view().notes).toEqual([
      { text: '1 area without a published boundary stands in the table alone.' },
    ]);
  });
});

describe('the labels of a map', () => {
  it('name the areas with the highest and the lowest rate, in the line below too', () => {
    const { extremes } = view().content!;
    expect(extremes!.shapes.map(({ label }) => label)).toEqual(['Ward 2, 40', 'Ward 1, 20']);
    expect(extremes!.text).toBe('Highest rate: Ward 2, 40. Lowest: Ward 1, 20.');
  });

  it('name none if all rates are equal', () => {
    const rows = [row('E05000002', 20), row('E05000001', 20)];
    expect(view({ result: { ...ranking, rows } }).content!.extremes).toBeUndefined();
  });

  const shape = (code: string, label: string, x: number, y: number): MapShape => ({
    ...view().content!.drawing!.shapes[0]!,
    code,
    label,
    at: { x, y },
  });
  const SHEET = { width: 200, height: 100, size: 10 };

  it('are never cut at an edge', () => {
    for (const [x, y] of [
      [0, 0],
      [200, 0],
      [0, 100],
      [200, 100],
    ] as const) {
      const [label] = placedLabels([shape('a', 'Northwell, 37', x, y)], SHEET);
      expect(label!.x - (13 * 6) / 2).toBeGreaterThanOrEqual(0);
      expect(label!.x + (13 * 6) / 2).toBeLessThanOrEqual(200);
      expect(label!.y - 10).toBeGreaterThanOrEqual(0);
      expect(label!.y).toBeLessThanOrEqual(100);
    }
  });

  it('cover neither each other nor another’s dot, and the first keeps its place', () => {
    const [first, second] = placedLabels(
      [shape('a', 'Central, 561', 100, 50), shape('b', 'South, 139', 104, 44)],
      SHEET,
    );
    expect(first).toMatchObject({ code: 'a', x: 100 });
    expect(first!.y < second!.y - 10 || first!.y > second!.y + 10).toBe(true);
  });

  it('without room are left out', () => {
    expect(placedLabels([shape('a', 'Central, 561', 20, 20)], { ...SHEET, width: 40 })).toEqual([]);
  });

  it('are on the largest part of an area, not in the sea between its islands', () => {
    expect(heartOf('M0 0l90 0 0 30 -90 0zM500 500l1 0 0 1 -1 0z')).toEqual({ x: 45, y: 15 });
  });
});

describe('a map', () => {
  it('names its areas, period and shades, and credits the boundaries', () => {
    expect(view()).toMatchObject({
      title: 'Recorded crime: 3 wards in Luton',
      subtitle:
        'Rates per 1,000 people in the year to December 2025, in fifths of the 2 ' +
        'with complete data. The stronger the shade, the higher the rate.',
    });
    expect(view().source).toContain('Contains OS data © Crown copyright and database right 2024');
    expect(view({}, true).source).not.toContain('Crown copyright');
  });

  it('is only a table if the release has no boundaries, and says so', () => {
    const bare = view({
      boundaries: { status: 'notFound', query: 'E06000032', release: '2025-12' },
    });
    expect(bare.notes[0]!.text).toContain('No map: this release holds no boundaries');
    expect(bare.subtitle).toBe(
      'Ordered by rate per 1,000 people in the year to December 2025; ' +
        '2 of 3 have complete data, and the other has no place.',
    );
    expect(bare.content!.drawing).toBeUndefined();
    expect(bare.content!.rows.map(({ name, rate, reason }) => name + rate + reason)).toEqual([
      'Ward 240',
      'Ward 120',
      'Ward 3No figures were supplied.',
    ]);
  });

  it('reports a mistake by the page if there are no such areas', () => {
    expect(
      view({ result: { status: 'notFound', query: 'E06000032', release: '2025-12' } }).mistake,
    ).toContain('no ward areas of “E06000032”');
  });
});
