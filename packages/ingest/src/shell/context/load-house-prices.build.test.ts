import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SalesLedger } from '@crimetrends/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { demoInput } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { stagedGeography, type StagedGeography } from '../../../test/staged-geography.js';
import { filesOf } from '../../core/input/inventory.js';
import { discover } from '../input/discover.js';
import { openInputFolder } from '../input/input-files.js';
import { OFFENDER } from '../checks.js';
import { loadHousePrices, type LoadedHousePrices } from './load-house-prices.js';
import { readRegistry } from '../registry.js';

let world: StagedGeography;
let postcodes: { live: string; ended: string; withoutPlace: string };
let scratch: string;
let folder: string;

beforeAll(async () => {
  const input = await demoInput();
  scratch = freshFolder();
  world = await stagedGeography(input, '2025-12', { code: 'K04900001', name: 'Demoland' }, scratch);
  const { examples } = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as {
    examples: { postcodes: { centre: string; terminated: string; withoutPlace: string } };
  };
  postcodes = {
    live: examples.postcodes.centre,
    ended: examples.postcodes.terminated,
    withoutPlace: examples.postcodes.withoutPlace,
  };
});
afterAll(() => world.close());
beforeEach(() => {
  folder = freshFolder();
});

/** A row as the register writes it; `id` is any number. */
function sale(
  id: number,
  more: Partial<
    Record<'id' | 'price' | 'date' | 'postcode' | 'type' | 'category' | 'status', string>
  > = {},
): string {
  const {
    price = '200000',
    date = '2025-05-06 00:00',
    postcode = postcodes.live,
    type = 'T',
    category = 'A',
    status = 'A',
  } = more;
  const transaction = more.id ?? `{${String(id).padStart(8, '0')}-6332-4EB0-9CD3-8737CEA4A65A}`;
  return [
    transaction,
    price,
    date,
    postcode,
    type,
    'N',
    'F',
    '7',
    '',
    'LARCH LANE',
    '',
    'TOWN',
    'DISTRICT',
    'COUNTY',
    category,
    status,
  ]
    .map((field) => `"${field}"`)
    .join(',');
}

/** Enough sales of every month of 2023 to 2025 for a yearly file: 10 a month, ids from 1,000 up. */
function everyMonth(more: Parameters<typeof sale>[1] = {}): string[] {
  return Array.from({ length: 360 }, (_, number) =>
    sale(1000 + number, {
      date: `${2023 + Math.floor(number / 120)}-${String((Math.floor(number / 10) % 12) + 1).padStart(2, '0')}-15 00:00`,
      ...more,
    }),
  );
}

/** Loads the files given, by name; `cache` outlasts the loading where one is given. */
async function load(
  files: Record<string, string[] | string>,
  accepted: string[] = [],
  { cache = freshFolder(), lookups = 'these', opened: seen = [] as string[] } = {},
): Promise<LoadedHousePrices> {
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), typeof lines === 'string' ? lines : `${lines.join('\n')}\n`);
  }
  const found = await openInputFolder(folder);
  const inventory = await discover(found.files, readRegistry());
  expect(inventory.left).toEqual([]);
  try {
    const opened = new Map(
      found.files.map((file) => [
        file.file,
        { ...file, open: () => (seen.push(file.file), file.open()) },
      ]),
    );
    return await loadHousePrices(
      {
        ...world.bench,
        files: opened,
        accepted,
        kept: { folder: cache, fault: (error) => error },
      },
      { ...world.inputs, pricePaid: filesOf(inventory, 'pricePaid') },
      { ...world, digests: { ...world.digests, lookups } },
    );
  } finally {
    found.close();
  }
}

/** The buckets of one file that hold a row. */
function bucketsOf({ sales }: LoadedHousePrices, file: string): Partial<SalesLedger> {
  const { file: _, ...ledger } = sales!.files.find((entry) => entry.file === file)!;
  return Object.fromEntries(Object.entries(ledger).filter(([, rows]) => rows > 0));
}

/** The figure of all types together in the nation. */
function nation({ topic }: LoadedHousePrices): unknown {
  const prices = topic.of(world.geography.areas.find(({ level }) => level === 'nation')!);
  return 'latest' in prices ? prices.latest[0] : prices;
}

const months = everyMonthCounts();
/** What `everyMonth` alone comes to: 24 months of 10 sales, 12 months outside. */
function everyMonthCounts(): Partial<SalesLedger> {
  return { read: 360, counted: 240, otherMonths: 120 };
}

describe('a sale that is in no median is in a bucket of the ledger', () => {
  test.each([
    ['category B', 'otherCategory', { category: 'B' }],
    ['neither house nor flat', 'otherType', { type: 'O' }],
    ['no postcode', 'noPostcode', { postcode: '' }],
    ['a blank for a postcode', 'noPostcode', { postcode: ' ' }],
    ['a postcode that the table does not hold', 'unknownPostcode', { postcode: 'QZ9 9ZZ' }],
    ['a month outside the 24', 'otherMonths', { date: '2019-03-01 00:00' }],
    ['a month after the newest complete one', 'otherMonths', { date: '2025-11-01 00:00' }],
    ['a price of 0', 'malformed', { price: '0' }],
    ['a price that is none', 'malformed', { price: '2e5' }],
    ['a price with pence', 'malformed', { price: '200000.50' }],
    ['a price below 0', 'malformed', { price: '-200000' }],
    ['record status X', 'malformed', { status: 'X' }],
    ['no record status', 'malformed', { status: '' }],
    ['30 February', 'malformed', { date: '2025-02-30 00:00' }],
    ['a date before the register began', 'malformed', { date: '1066-10-14 00:00' }],
    ['a property type nobody knows', 'malformed', { type: 'Z' }],
    ['a category nobody knows', 'malformed', { category: 'C' }],
    ['a transaction id that is none', 'malformed', { id: 'sale-1' }],
  ] as const)('%s', async (_, bucket, more) => {
    const loaded = await load({ 'pp.csv': [...everyMonth(), sale(1, more)] });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({
      ...months,
      read: 361,
      [bucket]: (months[bucket] ?? 0) + 1,
    });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
  });

  test('a postcode that has ended still tells the place', async () => {
    const loaded = await load({
      'pp.csv': [
        ...everyMonth(),
        sale(1, { postcode: postcodes.ended.toLowerCase().replace(' ', '') }),
      ],
    });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...months, read: 361, counted: 241 });
  });

  test('15 fields and 17 fields are no row', async () => {
    const [short, long] = [sale(1).replace(/,"A"$/, ''), `${sale(2)},"A"`];
    expect(
      bucketsOf(
        await load({ 'pp.csv': [...everyMonth(), short, long] }, ['malformedRows']),
        'pp.csv',
      ),
    ).toEqual({ ...months, read: 362, malformed: 2 });
  });

  test('a postcode without a place is said in the report', async () => {
    const { findings } = await load({
      'pp.csv': [
        ...everyMonth(),
        sale(1, { postcode: postcodes.withoutPlace }),
        sale(2, { postcode: '' }),
      ],
    });
    expect(findings.map(({ sentence }) => sentence)).toContain(
      '2 of 242 house sales are in no median: 1 have no postcode, 1 one that the postcode table does not place.',
    );
  });
});

describe('a sale is counted once', () => {
  test('on two lines of one file', async () => {
    const loaded = await load({ 'pp.csv': [...everyMonth(), sale(1), sale(1)] });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({
      ...months,
      read: 362,
      counted: 241,
      superseded: 1,
    });
  });

  test('in a yearly file that is there twice', async () => {
    const loaded = await load({ 'a/pp.csv': everyMonth(), 'b/pp.csv': everyMonth() });
    expect(bucketsOf(loaded, 'a/pp.csv')).toEqual(months);
    expect(bucketsOf(loaded, 'b/pp.csv')).toEqual({ read: 360, superseded: 240, otherMonths: 120 });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
    expect(loaded.findings.map(({ sentence }) => sentence)).toContain(
      'Sales of 2025: used a/pp.csv (120 sales), left b/pp.csv (120), an older edition or a part of it.',
    );
  });

  // claim: where-two-yearly-files
  test('in two editions of a year: the fuller one stands, with its prices, and what it no longer holds was withdrawn', async () => {
    const older = [...everyMonth({ price: '1' }).slice(0, -20), sale(1, { price: '1' })];
    const loaded = await load({ 'older.csv': older, 'newer.csv': everyMonth() });
    expect(bucketsOf(loaded, 'newer.csv')).toEqual(months);
    expect(bucketsOf(loaded, 'older.csv')).toEqual({
      read: 341,
      superseded: 241,
      otherMonths: 100,
    });
    expect(nation(loaded)).toEqual({ kind: 'known', sales: 120, medianPricePounds: 200_000 });
  });

  test('in files of two parts of the country, which share no sale, both are used', async () => {
    const other = everyMonth({ price: '400000' }).map((line) => line.replace('-6332-', '-7777-'));
    expect(nation(await load({ 'a.csv': everyMonth(), 'b.csv': other }))).toEqual({
      kind: 'known',
      sales: 240,
      medianPricePounds: 300_000,
    });
    // A few sales on the boundary are in both, and do not make one an edition of the other.
    const loaded = await load({
      'a.csv': everyMonth(),
      'b.csv': [...other.slice(0, -7), ...everyMonth().slice(320, 327)],
    });
    expect(nation(loaded)).toMatchObject({ sales: 240 });
    expect(bucketsOf(loaded, 'b.csv')).toMatchObject({ counted: 240, superseded: 7 });
  });
});

describe('an update', () => {
  const update = (...lines: string[]): Record<string, string[]> => ({
    'pp.csv': [...everyMonth(), sale(1, { price: '900000' })],
    'update.csv': lines,
  });

  test('adds, changes and withdraws sales of a yearly file', async () => {
    const loaded = await load(
      update(
        sale(2),
        sale(1, { price: '150000', status: 'C' }),
        sale(1359, { status: 'D' }),
        sale(1339, { status: 'D' }),
      ),
    );
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 4, counted: 2, deletion: 2 });
    // Of the two withdrawn, the one of December 2025 is outside the months.
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({
      read: 361,
      counted: 239,
      otherMonths: 120,
      changed: 1,
      deleted: 1,
    });
    expect(nation(loaded)).toEqual({ kind: 'known', sales: 121, medianPricePounds: 200_000 });
  });

  test('withdraws a sale of which no file knows: yearly files have it applied already', async () => {
    const loaded = await load(
      update(
        sale(77, { status: 'D' }),
        sale(78, { status: 'D', price: '', date: '', postcode: '', type: '', category: '' }),
      ),
    );
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 2, deletion: 2 });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...months, read: 361, counted: 241 });
  });

  test('may move a sale to another year', async () => {
    const loaded = await load(update(sale(1, { status: 'C', date: '2020-05-06 00:00' })));
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 1, otherMonths: 1 });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...months, read: 361, changed: 1 });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
  });

  test('of a later month has the last word', async () => {
    const later = [
      sale(1, { price: '3', status: 'C', date: '2025-05-06 00:00' }),
      sale(2, { date: '2025-10-01 00:00' }),
      sale(3, { date: '2025-10-01 00:00' }),
    ];
    const earlier = [
      sale(1, { price: '2', status: 'C', date: '2025-05-06 00:00' }),
      sale(4, { date: '2025-02-01 00:00' }),
      sale(5, { date: '2025-02-01 00:00' }),
    ];
    const loaded = await load({
      'pp.csv': [...everyMonth({ price: '1' }), sale(1, { price: '1' })],
      'a-update.csv': later,
      'b-update.csv': earlier,
    });
    expect(bucketsOf(loaded, 'a-update.csv')).toEqual({ read: 3, counted: 3 });
    expect(bucketsOf(loaded, 'b-update.csv')).toEqual({ read: 3, counted: 2, changed: 1 });
  });

  test('with two words on one sale: a deletion holds over a change, a change over an addition', async () => {
    const loaded = await load(
      update(
        sale(1, { status: 'D' }),
        sale(1, { status: 'C' }),
        sale(9, { status: 'C', price: '5' }),
        sale(9, { status: 'A', price: '9' }),
      ),
    );
    expect(bucketsOf(loaded, 'update.csv')).toEqual({
      read: 4,
      deletion: 1,
      deleted: 1,
      counted: 1,
      changed: 1,
    });
  });

  test('alone is no year of sales', async () => {
    const loaded = await load({ 'update.csv': [...everyMonth(), sale(1, { status: 'D' })] });
    expect(nation(loaded)).toEqual({ kind: 'notSupplied' });
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 361, otherMonths: 360, deletion: 1 });
    expect(loaded.findings[0]!.sentence).toMatch(
      /^No house prices: no yearly file of sales was found/,
    );
  });
});

describe('a file that cannot be trusted stops with its line', () => {
  const refused = async (lines: string[] | string): Promise<object> =>
    (await load({ 'pp.csv': lines }).then(
      () => undefined,
      (error: unknown) => error,
    )) as object;
  const withLine100 = (line: string): string[] => [
    ...everyMonth().slice(0, 99),
    line,
    ...everyMonth().slice(99),
  ];

  test.each([
    ['price', { price: '0' }, 'the price should be a whole number of pounds above 0, found “0”'],
    ['status', { status: 'X' }, 'the last field should be A, C or D, found “X”'],
    [
      'date',
      { date: '2025-02-30 00:00' },
      'the date of transfer should be a day since 1995, as 2025-03-14, found “2025-02-30 00:00”',
    ],
    ['type', { type: 'Z' }, 'the property type should be D, S, T, F or O, found “Z”'],
    ['category', { category: '' }, 'the category should be A or B, found “”'],
    ['id', { id: 'x' }, 'the first field should be a transaction id in braces, found “x”'],
  ])('more than half a per cent with a wrong %s', async (_, more, words) => {
    expect(await refused([...withLine100(sale(1, more)), sale(2, more)])).toMatchObject({
      code: 'malformedRows',
      file: 'pp.csv',
      line: 100,
      message: expect.stringContaining(
        `pp.csv, line 100: ${words}. 2 of 362 rows of this file cannot be read.`,
      ),
    });
  });

  test('half a per cent and no more is left out and counted', async () => {
    expect(
      bucketsOf(await load({ 'pp.csv': withLine100(sale(1, { price: '0' })) }), 'pp.csv'),
    ).toMatchObject({ malformed: 1 });
  });

  test('more than half a per cent without 16 fields, the first line among them', async () => {
    const short = (id: number): string => sale(id).replace(/,"A"$/, '');
    expect(await refused([...withLine100(short(1)), short(2)])).toMatchObject({
      code: 'malformedRows',
      line: 100,
      message: expect.stringContaining(
        'not a row of 16 fields (Expected Number of Columns: 16 Found: 15)',
      ),
    });
    expect(await refused([short(1), short(2), ...everyMonth()])).toMatchObject({
      code: 'malformedRows',
      line: 1,
    });
    expect(await refused([`${sale(1)},"x"`, `${sale(2)},"x"`, ...everyMonth()])).toMatchObject({
      code: 'malformedRows',
      line: 1,
      message: expect.stringContaining('Found: 17'),
    });
  });

  test('a quote that is opened and never closed', async () => {
    expect(await refused(withLine100(sale(1).slice(0, -1)))).toMatchObject({
      code: 'rowsLost',
      file: 'pp.csv',
      line: 100,
      message: expect.stringContaining('the file has 361 lines but'),
    });
  });

  test('bytes that are not UTF-8', async () => {
    writeFileSync(
      join(folder, 'pp.csv'),
      Buffer.concat([
        Buffer.from(`${everyMonth().join('\n')}\n`),
        Buffer.from(sale(1).replace('LARCH', 'LÄRCH'), 'latin1'),
      ]),
    );
    expect(await load({}).catch((error: unknown) => error)).toMatchObject({
      code: 'notUtf8',
      file: 'pp.csv',
      line: 361,
    });
  });

  test('the copies of a refused reading are removed, and the next one works', async () => {
    await refused(withLine100(sale(1).slice(0, -1)));
    rmSync(join(folder, 'pp.csv'));
    expect(bucketsOf(await load({ 'pp2.csv': everyMonth().join('\r\n') }), 'pp2.csv')).toEqual(
      months,
    );
  });
});

describe('sales that an earlier run counted', () => {
  const files = (): Record<string, string[]> => ({
    'pp.csv': [...everyMonth(), sale(1, { postcode: 'QZ9 9ZZ' })],
    'older/pp.csv': everyMonth().slice(0, -20),
    'update.csv': [sale(2), sale(1100, { status: 'D' })],
  });
  const said = ({ topic, findings, sales, read }: LoadedHousePrices): string =>
    JSON.stringify([
      topic.head,
      world.geography.areas.map((area) => topic.of(area)),
      findings,
      sales,
      read,
    ]);

  test('are taken from the cache without opening a file, and say the same', async () => {
    const cache = freshFolder();
    const first = await load(files(), [], { cache });
    const opened: string[] = [];
    const second = await load({}, [], { cache, opened });
    expect(opened).toEqual([]);
    expect(said(second)).toBe(said(first));
    expect(second.findings.length).toBeGreaterThan(2);
  });

  test('are read again with a file more, another place for a postcode, or another check accepted', async () => {
    const cache = freshFolder();
    await load(files(), [], { cache });
    const read = async (
      more: Record<string, string[]>,
      accepted: string[],
      lookups: string,
    ): Promise<number> => {
      const opened: string[] = [];
      await load(more, accepted, { cache, lookups, opened });
      return new Set(opened).size;
    };
    expect(await read({}, [], 'others')).toBe(3);
    expect(await read({}, ['malformedRows'], 'others')).toBe(3);
    expect(await read({ 'more.csv': everyMonth().slice(0, 5) }, [], 'others')).toBe(4);
    expect(await read({}, [], 'others')).toBe(0);
  });

  test('are not kept where a file was refused', async () => {
    const cache = freshFolder();
    const bad = { 'pp.csv': [...everyMonth(), sale(1, { price: '0' }), sale(2, { price: '0' })] };
    for (const _ of [1, 2])
      await expect(load(bad, [], { cache })).rejects.toMatchObject({ code: 'malformedRows' });
  });
});

test('a postcode table that holds one twice, accepted by name, places no sale', async () => {
  const rows = vi
    .spyOn(world.bench.warehouse, 'rows')
    .mockResolvedValueOnce([{ code: postcodes.live, rowCount: 2 }]);
  const loaded = await load({ 'pp.csv': everyMonth() }, ['postcodesDoubled']);
  expect(rows).toHaveBeenCalledExactlyOnceWith('checks/geography/postcodes_doubled.sql', OFFENDER);
  rows.mockRestore();
  expect(loaded.findings.map(({ sentence }) => sentence)).toEqual([
    'No house prices: postcodes stand more than once in the postcode table.',
  ]);
  expect(nation(loaded)).toEqual({ kind: 'notSupplied' });
});

test('without files of sales nothing is said of prices', async () => {
  expect(await load({})).toMatchObject({ findings: [], read: [], topic: { head: {} } });
});

// claim: no-address-no-transaction
test('no address, id or postcode of a sale leaves the loader', async () => {
  const { topic, ...rest } = await load({ 'pp.csv': everyMonth() });
  const said = JSON.stringify([
    rest.sales,
    rest.findings,
    world.geography.areas.map((area) => topic.of(area)),
  ]);
  for (const secret of ['LARCH', '6332', postcodes.live]) expect(said).not.toContain(secret);
});
