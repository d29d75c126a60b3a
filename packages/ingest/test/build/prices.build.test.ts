import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PROPERTY_TYPES,
  SALES_BUCKETS,
  type ContextFile,
  type HousePrices,
  type LedgerFile,
  type Manifest,
  type PriceFigure,
} from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { england, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import type { TruePricePaid, TruePrices } from '../../src/demo/truth/price-paid-truth.js';

let out: string;
let truth: TruePricePaid;
let report: Awaited<ReturnType<typeof quietBuild>>;
let silent: string;

const read = <T>(below: string, release = '2025-12'): T =>
  JSON.parse(readFileSync(join(out, 'releases', release, below), 'utf8')) as T;
const pricesOf = (level: string, shard: string, code = shard, release?: string): HousePrices =>
  read<ContextFile>(`contexts/${level}/${shard}.json`, release).areas.find(
    (area) => area.code === code,
  )!.housePrices;
const figures = (prices: TruePrices, isLsoa = false): PriceFigure[] =>
  prices.map(({ sales, median, limits95 }) =>
    sales < 5
      ? { kind: 'suppressed', rule: 'fewerThan5Sales' }
      : {
          kind: 'known',
          sales,
          medianPricePounds: median!,
          ...(sales >= (isLsoa ? 50 : 6) && { limits95: limits95! }),
        },
  );
const NO_SALES = { sales: 0, median: null, limits95: null };

beforeAll(async () => {
  const { input } = england();
  const expected = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as {
    pricePaid: TruePricePaid;
  };
  truth = expected.pricePaid;
  out = freshFolder();
  report = await quietBuild(input, out);
  await quietBuild(input, out, { release: '2023-12' });
  silent = 'E08900002';
});

describe('house prices of the miniature England', () => {
  test('every LTLA and every LSOA has the generator’s sales and medians, by type, for both years', () => {
    let compared = 0;
    for (const code of ['E07900001', 'E07900002', 'E06900001', 'E06900002', 'E08900001']) {
      expect(pricesOf('ltla', code)).toEqual({
        kind: 'known',
        latest: figures(truth.areas[code]!.latest),
        yearBefore: figures(truth.areas[code]!.yearBefore),
      });
      for (const { code: lsoa, housePrices } of read<ContextFile>(`contexts/lsoa21/${code}.json`)
        .areas) {
        const own = truth.areas[lsoa] ?? {
          latest: PROPERTY_TYPES.map(() => NO_SALES),
          yearBefore: PROPERTY_TYPES.map(() => NO_SALES),
        };
        expect([lsoa, housePrices]).toEqual([
          lsoa,
          {
            kind: 'known',
            latest: figures(own.latest, true),
            yearBefore: figures(own.yearBefore, true),
          },
        ]);
        compared += 1;
      }
    }
    expect(compared).toBe(104);
  });

  // claim: below-5-sales-figure
  test('no LSOA with fewer than 5 sales has a value, and there are such LSOAs', () => {
    const latest = ['E07900001', 'E06900001']
      .flatMap((code) => read<ContextFile>(`contexts/lsoa21/${code}.json`).areas)
      .flatMap(({ housePrices }) => ('latest' in housePrices ? housePrices.latest : []));
    expect(latest.filter(({ kind }) => kind === 'suppressed').length).toBeGreaterThan(20);
    expect(
      Math.min(...latest.flatMap((figure) => (figure.kind === 'known' ? figure.sales : []))),
    ).toBe(5);
  });

  test('an LTLA that was not supplied has no figure though sales fall in it, and its parents are of the rest', () => {
    expect(truth.areas[silent]!.latest[0]!.sales).toBe(3);
    expect(pricesOf('ltla', silent)).toEqual({ kind: 'notSupplied' });
    expect(
      read<ContextFile>(`contexts/lsoa21/${silent}.json`).areas.map(
        ({ housePrices }) => housePrices.kind,
      ),
    ).toEqual(new Array(16).fill('notSupplied'));
    const { population } = read<{ areas: [{ population: number }] }>('areas/ltla/E08900001.json')
      .areas[0];
    const other = truth.areas['E08900001']!;
    expect(pricesOf('county', 'E11900001')).toEqual({
      kind: 'partial',
      reason: 'residents',
      populationCovered: population,
      latest: figures(other.latest),
      yearBefore: figures(other.yearBefore),
    });
    expect(pricesOf('nation', 'K04900001')).toMatchObject({ kind: 'partial', reason: 'residents' });
    expect(pricesOf('region', 'E12900002')).toMatchObject({ kind: 'known' });
    expect(report.notes).toContain(
      'House sales were supplied for 5 of 6 LTLAs; the others have fewer than 1 sale per 1,000 residents in 12 months (3 sales together, in no figure).',
    );
  });

  test('the months are said in every file, and in the notes', () => {
    expect(read<ContextFile>('contexts/ltla/E07900001.json').prices).toEqual({
      latest: truth.latest,
      yearBefore: truth.yearBefore,
    });
    expect(report.notes).toContain(
      'House prices are of sales from 2024-11 to 2025-10; later months are incomplete or after the release.',
    );
  });

  test('an earlier release has prices of its own time, and says that the year before was not supplied', () => {
    expect(read<ContextFile>('contexts/ltla/E07900001.json', '2023-12').prices).toEqual({
      latest: { from: '2023-01', to: '2023-12' },
      yearBefore: { from: '2022-01', to: '2022-12' },
    });
    const prices = pricesOf('ltla', 'E07900001', 'E07900001', '2023-12');
    expect(prices).toMatchObject({
      kind: 'known',
      yearBefore: PROPERTY_TYPES.map(() => ({ kind: 'notSupplied' })),
    });
    expect(read<Manifest>('manifest.json', '2023-12').notes).toContain(
      'Sales of 2022-01 to 2022-12 were not supplied in full, so house prices have no year before. Add the yearly file of 2022.',
    );
  });
});

describe('the ledger of the sales', () => {
  // claim: every-row-ends-one
  test('has the generator’s buckets, file by file, and adds up', () => {
    const { total, files } = read<LedgerFile>('ledger.json').sales!;
    expect(files.map(({ file }) => file).sort()).toEqual(
      Object.keys(truth.ledger)
        .map((name) => `price-paid/${name}`)
        .sort(),
    );
    for (const { file, ...ledger } of files) {
      const none = Object.fromEntries(SALES_BUCKETS.map((bucket) => [bucket, 0]));
      expect([file, ledger]).toEqual([
        file,
        { ...none, ...truth.ledger[file.replace('price-paid/', '')] },
      ]);
    }
    expect(report.sales).toEqual(total);
    expect(SALES_BUCKETS.reduce((sum, bucket) => sum + total[bucket], 0)).toBe(total.read);
  });

  test('its files are credited to HM Land Registry’s product with their rows', () => {
    const source = read<Manifest>('manifest.json').sources.find(({ id }) => id === 'price-paid')!;
    expect(source.title).toBe('Price Paid Data');
    expect(source.files.map(({ rows }) => rows)).toEqual(
      read<LedgerFile>('ledger.json').sales!.files.map(({ read: rows }) => rows),
    );
  });

  test('the older edition of a year is left, and the notes say so', () => {
    expect(report.notes).toContainEqual(
      expect.stringMatching(
        /^Sales of 2025: used price-paid\/pp-2025\.csv \([\d,]+ sales\), left price-paid\/earlier\/pp-2025\.csv/,
      ),
    );
  });
});
