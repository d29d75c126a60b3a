import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { EVERY_MONTH, SalesWorld } from '../../../test/sales-world.js';
import type { LoadedHousePrices } from './load-house-prices.js';

const prices = new SalesWorld();
const { sale, everyMonth, load, bucketsOf, nation } = prices;

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
    expect(nation(loaded)).toEqual({
      kind: 'known',
      sales: 121,
      medianPricePounds: 200_000,
      limits95: [200_000, 200_000],
    });
  });

  test('withdraws a sale that no file has: yearly files have applied it already', async () => {
    const loaded = await load(
      update(
        sale(77, { status: 'D' }),
        sale(78, { status: 'D', price: '', date: '', postcode: '', type: '', category: '' }),
      ),
    );
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 2, deletion: 2 });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...EVERY_MONTH, read: 361, counted: 241 });
  });

  test('may move a sale to another year', async () => {
    const loaded = await load(update(sale(1, { status: 'C', date: '2020-05-06 00:00' })));
    expect(bucketsOf(loaded, 'update.csv')).toEqual({ read: 1, otherMonths: 1 });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...EVERY_MONTH, read: 361, changed: 1 });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
  });

  test('of a later month wins', async () => {
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

  test('with two rows of one sale: a deletion beats a change, a change an addition', async () => {
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

  test('alone is not a year of sales', async () => {
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

  test('a quote that is never closed', async () => {
    expect(await refused(withLine100(sale(1).slice(0, -1)))).toMatchObject({
      code: 'rowsLost',
      file: 'pp.csv',
      line: 100,
      message: expect.stringContaining('the file has 361 lines but'),
    });
  });

  test('bytes that are not UTF-8', async () => {
    writeFileSync(
      join(prices.folder, 'pp.csv'),
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
    rmSync(join(prices.folder, 'pp.csv'));
    expect(bucketsOf(await load({ 'pp2.csv': everyMonth().join('\r\n') }), 'pp2.csv')).toEqual(
      EVERY_MONTH,
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
      prices.staged.geography.areas.map((area) => topic.of(area)),
      findings,
      sales,
      read,
    ]);

  test('come from the cache without opening a file, and give the same', async () => {
    const cache = freshFolder();
    const first = await load(files(), [], { cache });
    const opened: string[] = [];
    const second = await load({}, [], { cache, opened });
    expect(opened).toEqual([]);
    expect(said(second)).toBe(said(first));
    expect(second.findings.length).toBeGreaterThan(2);
  });

  test('are read again with one more file, other lookups, or another check accepted', async () => {
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
