import type {
  AreaProfile,
  AreaSurroundings,
  DenominatorOfArea,
  PeopleTable,
} from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { cy } from '../cy.js';
import {
  censusTable,
  denominatorTable,
  outcomeTable,
  placeTable,
  priceTable,
} from './context-tables.js';
import { contextView, LAND_REGISTRY_WORDS } from './context.view.js';

const AREA = {
  code: 'E06000032',
  name: 'Luton',
  level: 'ltla',
  window: { from: '2025-01', to: '2025-12' },
} as AreaProfile;
const table = (id: string, of: PeopleTable['of'], counts: number[]): PeopleTable => {
  const categories = counts.map((_, index) => `Kind ${index + 1}`);
  return {
    id,
    title: `Table ${id}`,
    of,
    categories,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    rows: categories.map((category, index) => ({ category, count: counts[index]! })),
  };
};
const known = (sales: number, medianPricePounds: number, limits95?: number[]) => ({
  kind: 'known' as const,
  sales,
  medianPricePounds,
  ...(limits95 && { limits95 }),
});
const few = { kind: 'suppressed' as const, rule: 'fewerThan5Sales' };
const types = (all: ReturnType<typeof known>) => [all, few, few, few, few];
const byType = Object.fromEntries(
  ['all', 'detached', 'semiDetached', 'terraced', 'flat'].map((type, index) => [
    type,
    index === 0
      ? { latest: known(143, 285_000), yearBefore: known(150, 274_000) }
      : { latest: few, yearBefore: { kind: 'notSupplied' } },
  ]),
);
const CONTEXT = {
  people: {
    kind: 'known',
    tables: [
      table('TS007', 'residents', [20, 60, 20]),
      table('TS021', 'residents', [50, 50]),
      table('TS054', 'households', [267, 435]),
    ],
    residentsPerSquareKilometre: 5_200.4,
  },
  denominators: [],
  footfall: { kind: 'notSupplied' },
  housePrices: {
    kind: 'known',
    latest: types(known(143, 285_000)),
    yearBefore: types(known(150, 274_000)),
    periods: {
      latest: { from: '2024-11', to: '2025-10' },
      yearBefore: { from: '2023-11', to: '2024-10' },
    },
    byType,
  },
  outcomes: {
    kind: 'suppressed',
    rule: 'outcomesIncomplete',
    window: { from: '2024-01', to: '2024-12' },
    followedTo: '2025-12',
    types: [],
  },
  placeTypes: {
    kind: 'known',
    incidents: 8,
    onPlaceTypes: 2,
    top: [{ placeType: 'Supermarket', incidents: 2 }],
    snapPoints: 3,
    snapPointsOfHalf: 1,
  },
} as unknown as AreaSurroundings;

describe('the context of an area', () => {
  it('begins each group with a sentence, and suppresses small numbers', () => {
    const groups = contextView(AREA, CONTEXT, 'en').content!;
    expect(groups.every(({ sentences }, index) => sentences.length > 0 || index === 5)).toBe(true);
    expect(groups[0]!.sentences[0]).toBe(
      '5,200 usual residents per square kilometre at Census 2021.',
    );
    expect(groups[1]!.sentences[0]).toContain('62% of 702 households: “Kind 2”');
    expect(groups[4]).toMatchObject({
      sentences: [expect.stringContaining('not given')],
      tables: [],
    });
  });

  it('leaves out ethnic group, because crime figures are shown beside it', () => {
    expect(JSON.stringify(contextView(AREA, CONTEXT, 'en'))).not.toContain('TS021');
  });

  it('carries the Land Registry’s attribution', () => {
    expect(contextView(AREA, CONTEXT, 'en').content![2]!.attribution).toBe(LAND_REGISTRY_WORDS);
  });

  it('is only a sentence when the release has no context', () => {
    expect(contextView(AREA, undefined, 'en')).toEqual({
      title: 'People, homes and places in Luton',
      content: undefined,
      notes: [{ text: 'No figures on people, homes or places are published for this area.' }],
    });
  });

  it('is in Welsh on a Welsh page', () => {
    const { title, content } = contextView(AREA, CONTEXT, cy);
    expect(title).toBe('Pobl, cartrefi a lleoedd: Luton');
    expect(content!.map(({ heading }) => heading)).toEqual([
      'Pobl',
      'Cartrefi',
      'Prisiau tai',
      'Ble mae’r digwyddiadau',
      'Canlyniadau ar ôl blwyddyn',
      'Rhifau i rannu â nhw',
    ]);
  });
});

describe('the tables', () => {
  it('give every share its base, and draw its bar from zero', () => {
    const { caption, rows } = censusTable(table('TS054', 'households', [267, 435]), 'en');
    expect(caption).toBe('Table TS054 (TS054), share of 702 households');
    expect(rows[0]).toEqual({ name: 'Kind 1', isEnglish: true, cells: ['267', '38%'], bar: 38 });
  });

  it('give census names in Welsh where ONS does, and mark the English ones', () => {
    const tenure = {
      id: 'TS054',
      title: 'Tenure',
      of: 'households' as const,
      categories: [],
      counts: [1, 1],
      total: 2,
      rows: [
        { category: 'Lives rent free', count: 1 },
        { category: 'Lives on a boat', count: 1 },
      ],
    };
    const { caption, rows } = censusTable(tenure, cy);
    expect(caption).toBe('Deiliadaeth y cartref (TS054), cyfran o 2 o aelwydydd');
    expect(rows.map(({ name, isEnglish }) => [name, isEnglish])).toEqual([
      ['Yn byw yn y cartref heb dalu rhent', false],
      ['Lives on a boat', true],
    ]);
    expect(censusTable({ ...tenure, title: 'Boats' }, cy).caption).toBe(
      '“Boats” (TS054), cyfran o 2 o aelwydydd',
    );
  });

  // claim: price-change-with-limits
  it('give a change of price with its limits, “no clear change” where they include none', () => {
    const changeOf = (lang: typeof cy | 'en', ...latest: Parameters<typeof known>): unknown => {
      const before = known(150, 268_000, [261_000, 274_000]);
      const all = { latest: known(...latest), yearBefore: before };
      const prices = { ...CONTEXT.housePrices, byType: { ...byType, all } };
      return priceTable(prices as AreaSurroundings['housePrices'], lang)[0]!.rows[0]!.cells.at(-1);
    };
    expect(changeOf('en', 143, 285_000, [278_000, 292_000])).toBe('+6% (+3% to +10%)');
    expect(changeOf('en', 143, 240_000, [235_000, 246_000])).toBe('−10% (−13% to −7%)');
    expect(changeOf('en', 143, 270_000, [262_000, 279_000])).toBe(
      'no clear change: +1% (−3% to +5%)',
    );
    expect(changeOf('en', 49, 285_000)).toBe('too few sales');
    expect(changeOf(cy, 143, 270_000, [262_000, 279_000])).toBe('dim newid clir: +1% (−3% i +5%)');
  });

  it('give every median its sales', () => {
    const [prices] = priceTable(CONTEXT.housePrices, 'en');
    expect(prices!.rows[0]).toEqual({
      name: 'All',
      cells: ['£285,000', '143', '£274,000', '150', 'too few sales'],
    });
    expect(prices!.rows[1]).toEqual({
      name: 'Detached',
      cells: ['fewer than 5 sales', '', 'not supplied', '', ''],
    });
    expect(priceTable({ kind: 'notSupplied' }, 'en')).toEqual([]);
  });

  it('give no share on a base under 10', () => {
    expect(placeTable(CONTEXT.placeTypes, 'en')).toEqual([]);
  });

  it('count the crimes with no outcome on record, so that shares add up to 100%', () => {
    const period = {
      window: { from: '2024-01', to: '2024-12' },
      followedTo: '2025-12',
      types: ['Local resolution'],
    };
    const [outcomes] = outcomeTable(
      {
        kind: 'known',
        incidents: 100,
        counts: [81],
        ...period,
        rows: [{ outcome: 'Local resolution', count: 81 }],
      },
      'en',
    );
    expect(outcomes!.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Local resolution', '81', '81%'],
      ['None on record', '19', '19%'],
    ]);
  });

  it('give a rate by another denominator its likely range, and no rate for an incomplete count', () => {
    const denominators: DenominatorOfArea[] = [
      {
        id: 'usualResidentsCensus2021',
        title: 'x',
        number: 1_738,
        crimeRate: {
          ratePer1000: 112.2,
          lower95: 97,
          upper95: 129.1,
          likelyLower: 82.3,
          likelyUpper: 151.2,
        },
      },
      { id: 'householdsCensus2021', title: 'x', number: 702 },
    ];
    expect(
      denominatorTable(denominators, 'en')[0]!.rows.map(({ name, cells }) => [name, ...cells]),
    ).toEqual([
      ['Usual residents, Census 2021', '1,738', '112', '82–151'],
      ['Households, Census 2021', '702', '', ''],
    ]);
  });
});
