import type { HousePrices, PriceFigure } from '@crimetrends/sdk/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  loadHousePrices,
  type LoadedHousePrices,
} from '../../src/shell/context/load-house-prices.js';
import { freshFolder } from '../england/fresh-folder.js';
import { stagedGeography, type StagedGeography } from '../staged-geography.js';
import { DATA, haveRealFiles } from './real-files.js';

const present = haveRealFiles('house prices');

// Counted independently of this code from the same rows and the same postcode table: all types,
// detached, semi-detached, terraced, flat; the limits by whole binomial coefficients.
const BRISTOL = {
  '2024-11 to 2025-10': [
    [4_962, 335_000, 332_500, 340_000],
    [162, 435_000, 420_000, 450_000],
    [1_004, 350_000, 340_000, 357_500],
    [2_174, 370_250, 365_000, 377_500],
    [1_622, 260_125, 255_000, 269_000],
  ],
  '2023-11 to 2024-10': [
    [5_264, 325_000, 325_000, 330_000],
    [151, 435_000, 425_000, 467_000],
    [993, 345_000, 340_000, 355_000],
    [2_187, 363_000, 359_500, 370_000],
    [1_933, 255_000, 250_000, 260_000],
  ],
  '2023-01 to 2023-12': [
    [5_311, 330_000, 325_000, 332_500],
    [185, 440_000, 425_000, 475_000],
    [1_024, 340_750, 335_000, 350_000],
    [2_211, 360_000, 355_000, 365_000],
    [1_891, 260_000, 252_500, 265_000],
  ],
  '2022-01 to 2022-12': [
    [6_466, 325_000, 322_000, 327_995],
    [216, 443_000, 425_000, 455_000],
    [1_266, 340_000, 335_000, 345_187],
    [2_649, 355_000, 350_000, 360_000],
    [2_335, 253_000, 250_000, 260_000],
  ],
} as const;

const figures = (months: keyof typeof BRISTOL): PriceFigure[] =>
  BRISTOL[months].map(([sales, medianPricePounds, ...limits95]) => ({
    kind: 'known',
    sales,
    medianPricePounds,
    limits95,
  }));

describe.skipIf(!present)('house prices of the real files', () => {
  let world: StagedGeography;
  let loaded: LoadedHousePrices;
  const scratch = freshFolder();
  const load = (lastMonth: string): Promise<LoadedHousePrices> =>
    loadHousePrices(world.bench, { ...world.inputs, lastMonth }, world);
  const pricesOf = (code: string, of = loaded): HousePrices =>
    of.topic.of(world.geography.areas.find((area) => area.code === code)!);

  beforeAll(async () => {
    world = await stagedGeography(
      DATA,
      '2025-12',
      { code: 'K04000001', name: 'England and Wales' },
      scratch,
    );
    loaded = await load('2025-12');
  });
  afterAll(() => world.close());

  test('Bristol has its sales and medians by type, of the latest 12 complete months and the 12 before', () => {
    expect(loaded.topic.head.prices).toEqual({
      latest: { from: '2024-11', to: '2025-10' },
      yearBefore: { from: '2023-11', to: '2024-10' },
    });
    expect(pricesOf('E06000023')).toEqual({
      kind: 'known',
      latest: figures('2024-11 to 2025-10'),
      yearBefore: figures('2023-11 to 2024-10'),
    });
  });

  test('a release of 2023 has the prices of 2023', async () => {
    expect(pricesOf('E06000023', await load('2023-12'))).toEqual({
      kind: 'known',
      latest: figures('2023-01 to 2023-12'),
      yearBefore: figures('2022-01 to 2022-12'),
    });
  });

  // claim: has-10-5-per
  test('every LTLA but Bristol is not supplied, its neighbours with a stray sale among them; larger areas say for how many they speak', () => {
    const kinds = world.geography.areas
      .filter(({ level }) => level === 'ltla')
      .map(({ code }) => [code, pricesOf(code).kind]);
    expect(kinds.filter(([, kind]) => kind !== 'notSupplied')).toEqual([['E06000023', 'known']]);
    for (const code of ['E12000009', 'E92000001', 'K04000001'])
      expect(pricesOf(code)).toMatchObject({
        kind: 'partial',
        populationCovered: 472_479,
        latest: figures('2024-11 to 2025-10'),
      });
    expect(pricesOf('W92000004')).toEqual({ kind: 'notSupplied' });
  });

  test('of Bristol’s 268 LSOAs 259 have a median and 9 fewer than 5 sales', () => {
    const lsoas = world.geography.areas
      .filter(({ level, parents }) => level === 'lsoa21' && parents.ltla === 'E06000023')
      .map(({ code }) => pricesOf(code));
    const all = lsoas.map((prices) => ('latest' in prices ? prices.latest[0]!.kind : prices.kind));
    expect([
      all.length,
      all.filter((kind) => kind === 'known').length,
      all.filter((kind) => kind === 'suppressed').length,
    ]).toEqual([268, 259, 9]);
    expect(pricesOf('E01014505')).toMatchObject({
      latest: [{ sales: 70, medianPricePounds: 441_175 }, {}, {}, {}, {}],
    });
    expect(pricesOf('E05010905')).toMatchObject({
      latest: [{ sales: 67, medianPricePounds: 330_000 }, {}, {}, {}, {}],
    });
  });

  test('every row of both files is in a bucket; the rows of 1995 disturb nothing', () => {
    expect(loaded.sales!.total).toEqual({
      read: 44_841,
      counted: 10_232,
      otherMonths: 33_002,
      otherCategory: 1_597,
      otherType: 0,
      noPostcode: 0,
      unknownPostcode: 10,
      changed: 0,
      superseded: 0,
      deleted: 0,
      deletion: 0,
      malformed: 0,
    });
    expect(loaded.sales!.files.map(({ read, counted }) => [read, counted])).toEqual([
      [10_298, 0],
      [34_543, 10_232],
    ]);
  });
});
