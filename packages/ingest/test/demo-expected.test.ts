import { beforeAll, describe, expect, test } from 'vitest';
import { monthsOf } from '@crimetrends/sdk/contract';
import type { DemoTruth } from '../src/demo/world.js';
import { demoInput, lines, records } from './demo-files.js';

let truth: DemoTruth;
let files: Map<string, Buffer>;
let lsoa21: Map<string, { ltla: string; lat: number; long: number }>;
let children: Map<string, { code: string; change: string }[]>;

beforeAll(async () => {
  ({ files, world: { truth } } = await demoInput());
  const centroids = new Map(records(file('lsoa21_centroids')).map((row) => [row['LSOA21CD'], row]));
  lsoa21 = new Map(records(file('LSOA21_WD24')).map((row) => {
    const centroid = centroids.get(row['LSOA21CD'])!;
    return [row['LSOA21CD']!, { ltla: row['LAD24CD']!, lat: Number(centroid['lat']), long: Number(centroid['long']) }];
  }));
  children = new Map();
  for (const row of records(file('Exact_Fit'))) {
    const code = row['LSOA11CD']!;
    children.set(code, [...(children.get(code) ?? []), { code: row['LSOA21CD']!, change: row['CHGIND']! }]);
  }
});

function file(name: string): Buffer {
  return [...files].find(([path]) => path.includes(name))![1];
}

/** The rule of the method, written again from the words: first match wins. */
function recount(months: readonly string[]): { ledger: Record<string, number>; byLsoa: Map<string, { crime: number; asb: number }> } {
  const ledger: Record<string, number> = {};
  const byLsoa = new Map<string, { crime: number; asb: number }>();
  const add = (bucket: string): void => void (ledger[bucket] = (ledger[bucket] ?? 0) + 1);
  for (const [path, csv] of files) {
    const street = /^police\/.*!(\d{4}-\d\d)\/\1-(.+)-street\.csv$/.exec(path);
    if (!street || !months.includes(street[1]!)) continue;
    const seen = new Set<string>();
    for (const fields of lines(csv).slice(1)) {
      add('read');
      const row = fields.join('|');
      const repeated = fields[0] !== '' && seen.has(row);
      seen.add(row);
      if (street[2] === 'northern-ireland') add('outsideCoverage');
      else if (street[2] === 'btp') add('transport');
      else if (repeated) add('duplicate');
      else if (fields[7] === '') add('noLocation');
      else {
        const code = place(fields, add);
        if (!code) { add('unknownArea'); continue; }
        add('counted');
        const counts = byLsoa.get(code) ?? { crime: 0, asb: 0 };
        counts[fields[9] === 'Anti-social behaviour' ? 'asb' : 'crime']++;
        byLsoa.set(code, counts);
      }
    }
  }
  return { ledger, byLsoa };
}

function place(fields: readonly string[], add: (bucket: string) => void): string | undefined {
  const code = fields[7]!;
  if (lsoa21.has(code)) return code;
  const found = children.get(code) ?? [];
  if (found[0]?.change === 'M') add('recodedMerge');
  else if (found.length > 0) add('recodedSplit');
  const distance = (child: string): number => {
    const { lat, long } = lsoa21.get(child)!;
    return Math.hypot((Number(fields[4]) - long) * Math.cos((lat * Math.PI) / 180), Number(fields[5]) - lat);
  };
  return found.map((child) => child.code).sort((a, b) => distance(a) - distance(b))[0];
}

describe.each([0, 1])('window %i', (number) => {
  test('a recount of the written files agrees with the ledger to the row', () => {
    const window = truth.windows[number]!;
    const { ledger } = recount(monthsOf(window));
    expect({ malformed: 0, unknownArea: 0, recodedSplit: 0, recodedMerge: 0, ...ledger }).toEqual(window.ledger);
  });

  test('a recount of the written files agrees with the crime and ASB of every LSOA and LTLA', () => {
    const window = truth.windows[number]!;
    const { byLsoa } = recount(monthsOf(window));
    for (const [code, { crime, asb }] of Object.entries(window.lsoas)) {
      expect({ code, ...(byLsoa.get(code) ?? { crime: 0, asb: 0 }) }).toEqual({ code, crime, asb });
    }
    for (const { code, crime, asb } of window.ltlas) {
      const own = [...byLsoa].filter(([lsoa]) => lsoa21.get(lsoa)!.ltla === code).map(([, counts]) => counts);
      expect({ code, crime: own.reduce((sum, counts) => sum + counts.crime, 0), asb: own.reduce((sum, counts) => sum + counts.asb, 0) })
        .toEqual({ code, crime, asb });
    }
  });

  test('the buckets add up to the rows read, the LTLAs and the LSOAs to the rows counted', () => {
    const { ledger, ltlas, lsoas } = truth.windows[number]!;
    const { read, recodedSplit, recodedMerge, ...buckets } = ledger;
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect(sum(Object.values(buckets))).toBe(read);
    expect(sum(ltlas.map(({ crime, asb }) => crime + asb))).toBe(ledger.counted);
    expect(sum(Object.values(lsoas).map(({ categories }) => sum(Object.values(categories))))).toBe(ledger.counted);
    expect(recodedSplit + recodedMerge).toBeLessThan(ledger.counted);
  });
});

test('the population of an LTLA is the sum of TS001 over its LSOAs, and TS021 has another total', () => {
  const total = (rows: Record<string, string>[], column: string, ltla: string): number =>
    rows.filter((row) => lsoa21.get(row['geography code']!)!.ltla === ltla).reduce((sum, row) => sum + Number(row[column]), 0);
  for (const { code, populationCensus2021 } of truth.windows[0]!.ltlas) {
    expect(total(records(file('ts001')), 'Residence type: Total; measures: Value', code)).toBe(populationCensus2021);
    expect(total(records(file('ts021')), 'Ethnic group: Total: All usual residents', code)).not.toBe(populationCensus2021);
  }
});

test('the standing sales are what is left once additions, changes and deletions are applied', () => {
  const sales = new Map<string, string[]>();
  for (const name of ['pp-2024', 'pp-2025', 'pp-monthly']) {
    for (const sale of lines(file(name))) {
      if (sale[15] === 'D') sales.delete(sale[0]!);
      else sales.set(sale[0]!, sale);
    }
  }
  const standard = [...sales.values()].filter((sale) => sale[14] === 'A' && 'DSTF'.includes(sale[4]!));
  expect(standard).toHaveLength(truth.pricePaid.standingStandardSales);
  expect(truth.pricePaid.yearlyRows + truth.pricePaid.added - truth.pricePaid.deleted).toBe(sales.size);
});
