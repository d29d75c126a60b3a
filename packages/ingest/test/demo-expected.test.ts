import { beforeAll, describe, expect, test } from 'vitest';
import { monthsOf, SALES_BUCKETS } from '@crimetrends/sdk/contract';
import type { DemoTruth } from '../src/demo/world/world.js';
import { demoInput, lines, records } from './england/demo-files.js';

let truth: DemoTruth;
let files: Map<string, Buffer>;
let lsoa21: Map<string, { ltla: string; lat: number; long: number }>;
let children: Map<string, { code: string; change: string }[]>;

beforeAll(async () => {
  ({
    files,
    world: { truth },
  } = await demoInput());
  const centroids = new Map(records(file('lsoa21_centroids')).map((row) => [row['LSOA21CD'], row]));
  lsoa21 = new Map(
    records(file('LSOA21_WD24')).map((row) => {
      const centroid = centroids.get(row['LSOA21CD'])!;
      return [
        row['LSOA21CD']!,
        { ltla: row['LAD24CD']!, lat: Number(centroid['lat']), long: Number(centroid['long']) },
      ];
    }),
  );
  children = new Map();
  for (const row of records(file('Exact_Fit'))) {
    const code = row['LSOA11CD']!;
    children.set(code, [
      ...(children.get(code) ?? []),
      { code: row['LSOA21CD']!, change: row['CHGIND']! },
    ]);
  }
});

function file(name: string): Buffer {
  return [...files].find(([path]) => path.includes(name))![1];
}

/** The rule of the method, written again from the words: first match wins. */
function recount(months: readonly string[]): {
  ledger: Record<string, number>;
  byLsoa: Map<string, { crime: number; asb: number }>;
} {
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
        if (!code) {
          add('unknownArea');
          continue;
        }
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
    return Math.hypot(
      (Number(fields[4]) - long) * Math.cos((lat * Math.PI) / 180),
      Number(fields[5]) - lat,
    );
  };
  return found.map((child) => child.code).sort((a, b) => distance(a) - distance(b))[0];
}

describe.each([0, 1])('window %i', (number) => {
  test('a recount of the written files agrees with the ledger to the row', () => {
    const window = truth.windows[number]!;
    const { ledger } = recount(monthsOf(window));
    expect({ malformed: 0, unknownArea: 0, recodedSplit: 0, recodedMerge: 0, ...ledger }).toEqual(
      window.ledger,
    );
  });

  test('a recount of the written files agrees with the crime and ASB of every LSOA and LTLA', () => {
    const window = truth.windows[number]!;
    const { byLsoa } = recount(monthsOf(window));
    for (const [code, { crime, asb }] of Object.entries(window.lsoas)) {
      expect({ code, ...(byLsoa.get(code) ?? { crime: 0, asb: 0 }) }).toEqual({ code, crime, asb });
    }
    for (const { code, crime, asb } of window.ltlas) {
      const own = [...byLsoa]
        .filter(([lsoa]) => lsoa21.get(lsoa)!.ltla === code)
        .map(([, counts]) => counts);
      expect({
        code,
        crime: own.reduce((sum, counts) => sum + counts.crime, 0),
        asb: own.reduce((sum, counts) => sum + counts.asb, 0),
      }).toEqual({ code, crime, asb });
    }
  });

  test('the buckets add up to the rows read, the LTLAs and the LSOAs to the rows counted', () => {
    const { ledger, ltlas, lsoas } = truth.windows[number]!;
    const { read, recodedSplit, recodedMerge, ...buckets } = ledger;
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect(sum(Object.values(buckets))).toBe(read);
    expect(sum(ltlas.map(({ crime, asb }) => crime + asb))).toBe(ledger.counted);
    expect(sum(Object.values(lsoas).map(({ categories }) => sum(Object.values(categories))))).toBe(
      ledger.counted,
    );
    expect(recodedSplit + recodedMerge).toBeLessThan(ledger.counted);
  });
});

test('the population of an LTLA is the sum of TS001 over its LSOAs, and TS021 has another total', () => {
  const total = (rows: Record<string, string>[], column: string, ltla: string): number =>
    rows
      .filter((row) => lsoa21.get(row['geography code']!)!.ltla === ltla)
      .reduce((sum, row) => sum + Number(row[column]), 0);
  for (const { code, populationCensus2021 } of truth.windows[0]!.ltlas) {
    expect(total(records(file('ts001')), 'Residence type: Total; measures: Value', code)).toBe(
      populationCensus2021,
    );
    expect(
      total(records(file('ts021')), 'Ethnic group: Total: All usual residents', code),
    ).not.toBe(populationCensus2021);
  }
});

/**
 * The rule of the sales, written again from the words: updates over yearly files, the fuller file
 * of a year alone.
 */
function resell(): { read: string; row: string[]; stands: boolean }[] {
  const yearly = ['pp-2023.csv', 'pp-2024.csv', 'pp-2025.csv'].flatMap((name) =>
    lines(files.get(`price-paid/${name}`)!).map((row) => ({ read: name, row, stands: true })),
  );
  const update = lines(files.get('price-paid/pp-monthly-update-new-version.csv')!).map((row) => ({
    read: 'update',
    row,
    stands: row[15] !== 'D',
  }));
  const changes = new Set(update.filter(({ row }) => row[15] !== 'A').map(({ row }) => row[0]));
  const seen = new Set<string>();
  for (const sale of yearly) {
    if (changes.has(sale.row[0]!) || seen.has(sale.row[0]!)) sale.stands = false;
    seen.add(sale.row[0]!);
  }
  return [...yearly, ...update];
}

/** The prices beyond which at most 2.5% of a binomial (n, ½) lie. */
function limitsOf(prices: readonly number[]): number[] | null {
  const n = prices.length;
  let [chance, below, rank] = [0.5 ** n, 0, 0];
  while ((below += chance) <= 0.025) {
    chance *= (n - rank) / (rank + 1);
    rank += 1;
  }
  return rank === 0 ? null : [prices[rank - 1]!, prices[n - rank]!];
}

test('the sales that stand give the medians of every LTLA, and their limits', () => {
  const placed = new Map(records(file('NSPL')).map((row) => [row['pcds'], row['laua']]));
  const { latest, yearBefore, areas } = truth.pricePaid;
  const standing = resell().filter(
    ({ row: [, price, date, , type, , , , , , , , , , category, status], stands }) =>
      stands &&
      category === 'A' &&
      'DSTF'.includes(type!) &&
      Number(price) > 0 &&
      status !== 'X' &&
      !date!.includes('-02-30'),
  );
  let sales = 0;
  for (const ltla of new Set(placed.values())) {
    if (!ltla) continue;
    for (const [months, figures] of [
      [latest, areas[ltla]?.latest],
      [yearBefore, areas[ltla]?.yearBefore],
    ] as const) {
      const own = standing.filter(
        ({ row }) =>
          placed.get(row[3]!) === ltla &&
          row[2]! >= months.from &&
          row[2]!.slice(0, 7) <= months.to,
      );
      const prices = own.map(({ row }) => Number(row[1])).sort((a, b) => a - b);
      const middle = [prices[(prices.length - 1) >> 1]!, prices[prices.length >> 1]!];
      expect({
        ltla,
        sales: prices.length,
        median: prices.length === 0 ? null : Math.floor((middle[0]! + middle[1]! + 1) / 2),
        limits95: limitsOf(prices),
      }).toEqual({ ltla, ...figures![0] });
      sales += prices.length;
    }
  }
  expect(sales).toBeGreaterThan(2000);
});

test('every row of the sales has one bucket, and the files show each of them', () => {
  const { ledger } = truth.pricePaid;
  const found = new Set<string>();
  for (const [name, { read, ...buckets }] of Object.entries(ledger)) {
    expect([name, Object.values(buckets).reduce((sum, rows) => sum + rows, 0)]).toEqual([
      name,
      lines(files.get(`price-paid/${name}`)!).length,
    ]);
    expect([name, read]).toEqual([name, lines(files.get(`price-paid/${name}`)!).length]);
    Object.keys(buckets).forEach((bucket) => found.add(bucket));
  }
  expect([...found].sort()).toEqual([...SALES_BUCKETS].sort());
});
