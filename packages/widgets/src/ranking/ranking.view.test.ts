import type { FoundRanking, RankingRow } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { cy } from '../cy.js';
import { rankingCsv } from './ranking.csv.js';
import { pageOf, sortedRows } from './ranking-page.js';
import { rankingView, type RankingOptions } from './ranking.view.js';

const row = (
  code: string,
  name: string,
  ratePer1000: number,
  more: Partial<RankingRow> = {},
): RankingRow => ({
  area: { code, name },
  count: 40,
  population: 1_000,
  ratePer1000,
  lower95: ratePer1000 * 0.8,
  upper95: ratePer1000 * 1.25,
  likelyLower: ratePer1000 * 0.7,
  likelyUpper: ratePer1000 * 1.4,
  rank: 1,
  tied: 1,
  best: 1,
  worst: 2,
  ...more,
});
const RANKING: FoundRanking = {
  status: 'ok',
  level: 'ward',
  within: { code: 'E06000032', name: 'Luton' },
  measure: 'crime',
  order: 'highest',
  release: '2025-12',
  window: { from: '2025-01', to: '2025-12' },
  fieldSize: 3,
  rows: [
    row('E05000003', 'Saints', 120, { rank: 3, best: 2, worst: 3 }),
    row('E05000001', 'Barnfield', 80),
    row('E05000002', 'Abbey', 80),
  ],
  unranked: [{ area: { code: 'E05000004', name: '=Wigmore' }, kind: 'partial' }],
};
const PLAIN: RankingOptions = {
  area: undefined,
  pageSize: undefined,
  areaLink: undefined,
  base: 'https://example.org/',
  sort: undefined,
  page: undefined,
};
const view = (showing: Partial<RankingOptions> = {}, ranking = RANKING) =>
  rankingView(
    ranking,
    { ...PLAIN, ...showing, level: 'ward', within: 'E06000032', measure: 'crime' },
    false,
    { lang: 'en' },
  );

describe('a ranking in words', () => {
  it('says what is listed, by which measure, and how many areas are unranked', () => {
    expect(view().title).toBe('Recorded crime: 4 wards in Luton');
    expect(view().subtitle).toBe(
      'Ordered by rate per 1,000 people in the year to December 2025; ' +
        '3 of 4 have complete data, and the other has no place.',
    );
    expect(view().content!.unranked).toEqual({
      summary: '1 area without a place',
      groups: [
        {
          reason: 'Some months, or the figures of some parts, were not supplied.',
          names: ['=Wigmore'],
          more: undefined,
        },
      ],
    });
  });

  it('gives every rate its likely range, and every rank its interval and number of areas', () => {
    expect(view().content!.rows[0]).toMatchObject({
      name: 'Saints',
      place: '1–2 of 3',
      rate: '120',
      range: '84–168',
      count: '40',
    });
  });

  it('counts places from the end that is shown first, and says which', () => {
    const placesBy = (sort: RankingOptions['sort']): string[] =>
      view({ sort }).content!.rows.map(({ place }) => place);
    expect(placesBy(undefined)).toEqual(['1–2 of 3', '2–3 of 3', '2–3 of 3']);
    expect(placesBy({ by: 'rate', descending: false })).toEqual([
      '1–2 of 3',
      '1–2 of 3',
      '2–3 of 3',
    ]);
    expect(view().content!.caption).toContain('Place 1 of 3 is the highest rate');
    expect(view({ sort: { by: 'rate', descending: false } }).content!.caption).toContain(
      'Place 1 of 3 is the lowest rate',
    );
    expect(view({ sort: { by: 'name', descending: true } }).content!.caption).toContain(
      'Place 1 of 3 is the highest rate',
    );
  });

  it('lists a limited number of unranked names, and counts the others', () => {
    const unranked = Array.from({ length: 1_500 }, (_, index) => ({
      area: { code: `E0500${1_000 + index}`, name: `Ward ${index}` },
      kind: 'notSupplied' as const,
    }));
    const [group] = view({}, { ...RANKING, unranked }).content!.unranked!.groups;
    expect(group!.names).toHaveLength(400);
    expect(group!.more).toBe('And 1,100 more, each in the download.');
  });

  it('names the local authority of each row if there are several, because two wards may have the same name', () => {
    const within = { code: 'E06000055', name: 'Bedford' };
    const { rows } = view(
      {},
      {
        ...RANKING,
        rows: [row('E05000003', 'Castle', 120, { within }), row('E05000001', 'Barnfield', 80)],
      },
    ).content!;
    expect(rows.map(({ within: place }) => place)).toEqual(['Bedford', undefined]);
  });

  it('draws every row on one scale from zero to the largest upper limit shown', () => {
    const { rows, scaleEnd } = view().content!;
    expect(scaleEnd).toBe('0 to 168');
    expect(rows[0]!.mark.upper).toBeGreaterThan(95);
    expect(rows[0]!.mark.at / rows[1]!.mark.at).toBeCloseTo(120 / 80, 1);
  });

  it('keeps the table if the page’s author names an area that is not listed, and says so', () => {
    const { mistake, notes, content } = view({ area: 'E05999999' });
    expect(mistake).toBe('area “E05999999” is not among the areas listed here.');
    expect(notes).toEqual([]);
    expect(content!.rows).toHaveLength(3);
  });

  it.each(['0', '-3', '2.5', 'many'])(
    'shows 20 rows a page if page-size is “%s”, and says so',
    (pageSize) => {
      expect(view({ pageSize }).content!.size).toBe(20);
      expect(view({ pageSize }).mistake).toContain(`page-size “${pageSize}”`);
    },
  );

  it('explains why the marked area is unranked', () => {
    expect(view({ area: 'E05000004' }).notes).toEqual([
      { lead: '=Wigmore:', text: 'Some months, or the figures of some parts, were not supplied.' },
    ]);
  });

  it('is in Welsh on a Welsh page', () => {
    const welsh = rankingView(
      RANKING,
      { ...PLAIN, level: 'ward', within: '', measure: 'crime' },
      false,
      { lang: cy },
    );
    expect(welsh.title).toBe('Troseddau a gofnodwyd: 4 o wardiau o fewn Luton');
    expect(welsh.content!.rows[0]!.place).toBe('1–2 o 3');
  });
});

describe('the order of the rows', () => {
  const codes = (sort: Parameters<typeof sortedRows>[1]): string[] =>
    sortedRows(RANKING.rows, sort, 'en').map(({ area }) => area.code.slice(-1));

  it('is by code if rates are equal, in either direction', () => {
    expect(codes({ by: 'rate', descending: true })).toEqual(['3', '1', '2']);
    expect(codes({ by: 'rate', descending: false })).toEqual(['1', '2', '3']);
  });

  it('is by name in both directions', () => {
    expect(codes({ by: 'name', descending: false })).toEqual(['2', '1', '3']);
    expect(codes({ by: 'name', descending: true })).toEqual(['3', '1', '2']);
  });

  it('is cut into pages: the marked area’s, the requested one, and never one beyond the end', () => {
    const rows = sortedRows(RANKING.rows, { by: 'name', descending: false }, 'en');
    expect(pageOf(rows, 2, undefined, 'E05000003')).toMatchObject({
      index: 1,
      from: 3,
      to: 3,
      last: 1,
    });
    expect(pageOf(rows, 2, 0, 'E05000003')).toMatchObject({ index: 0, from: 1, to: 2 });
    expect(pageOf(rows, 2, 9, undefined).index).toBe(1);
  });
});

it('the download has all ranked areas in plain numbers, and unranked ones with their reasons', () => {
  const rows = rankingCsv(RANKING, { by: 'name', descending: false }, 'en');
  expect(rows).toHaveLength(5);
  expect(rows[1]).toEqual([
    'E05000002',
    'Abbey',
    '1',
    '1',
    '2',
    '3',
    '80.00',
    '64.00',
    '100.00',
    '56.00',
    '112.00',
    '40',
    '1000',
    '',
  ]);
  expect(rows[4]).toEqual([
    'E05000004',
    '=Wigmore',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Some months, or the figures of some parts, were not supplied.',
  ]);
  expect(rows.every(({ length }) => length === 14)).toBe(true);
});
