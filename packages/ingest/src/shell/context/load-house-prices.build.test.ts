import { describe, expect, test, vi } from 'vitest';
import { EVERY_MONTH, SalesWorld } from '../../../test/sales-world.js';
import { OFFENDER } from '../checks.js';

const prices = new SalesWorld();
const { sale, everyMonth, load, bucketsOf, nation } = prices;

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
      ...EVERY_MONTH,
      read: 361,
      [bucket]: (EVERY_MONTH[bucket] ?? 0) + 1,
    });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
  });

  test('an ended postcode still gives the place', async () => {
    const loaded = await load({
      'pp.csv': [
        ...everyMonth(),
        sale(1, { postcode: prices.postcodes.ended.toLowerCase().replace(' ', '') }),
      ],
    });
    expect(bucketsOf(loaded, 'pp.csv')).toEqual({ ...EVERY_MONTH, read: 361, counted: 241 });
  });

  test('lines of 15 or 17 fields are not rows', async () => {
    const [short, long] = [sale(1).replace(/,"A"$/, ''), `${sale(2)},"A"`];
    expect(
      bucketsOf(
        await load({ 'pp.csv': [...everyMonth(), short, long] }, ['malformedRows']),
        'pp.csv',
      ),
    ).toEqual({ ...EVERY_MONTH, read: 362, malformed: 2 });
  });

  test('a postcode without a place is reported', async () => {
    const { findings } = await load({
      'pp.csv': [
        ...everyMonth(),
        sale(1, { postcode: prices.postcodes.withoutPlace }),
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
      ...EVERY_MONTH,
      read: 362,
      counted: 241,
      superseded: 1,
    });
  });

  test('in a yearly file that is there twice', async () => {
    const loaded = await load({ 'a/pp.csv': everyMonth(), 'b/pp.csv': everyMonth() });
    expect(bucketsOf(loaded, 'a/pp.csv')).toEqual(EVERY_MONTH);
    expect(bucketsOf(loaded, 'b/pp.csv')).toEqual({ read: 360, superseded: 240, otherMonths: 120 });
    expect(nation(loaded)).toMatchObject({ sales: 120 });
    expect(loaded.findings.map(({ sentence }) => sentence)).toContain(
      'Sales of 2025: used a/pp.csv (120 sales), left b/pp.csv (120), an older edition or a part of it.',
    );
  });

  // claim: where-two-yearly-files
  test('in two editions of a year: the fuller one counts, and what it lacks was withdrawn', async () => {
    const older = [...everyMonth({ price: '1' }).slice(0, -20), sale(1, { price: '1' })];
    const loaded = await load({ 'older.csv': older, 'newer.csv': everyMonth() });
    expect(bucketsOf(loaded, 'newer.csv')).toEqual(EVERY_MONTH);
    expect(bucketsOf(loaded, 'older.csv')).toEqual({
      read: 341,
      superseded: 241,
      otherMonths: 100,
    });
    expect(nation(loaded)).toEqual({
      kind: 'known',
      sales: 120,
      medianPricePounds: 200_000,
      limits95: [200_000, 200_000],
    });
  });

  test('in files of two parts of the country, which share no sale, both are used', async () => {
    const other = everyMonth({ price: '400000' }).map((line) => line.replace('-6332-', '-7777-'));
    expect(nation(await load({ 'a.csv': everyMonth(), 'b.csv': other }))).toEqual({
      kind: 'known',
      sales: 240,
      medianPricePounds: 300_000,
      limits95: [200_000, 400_000],
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

test('a postcode table with a postcode twice, though accepted, places no sale', async () => {
  const rows = vi
    .spyOn(prices.staged.bench.warehouse, 'rows')
    .mockResolvedValueOnce([{ code: prices.postcodes.live, rowCount: 2 }]);
  const loaded = await load({ 'pp.csv': everyMonth() }, ['postcodesDoubled']);
  expect(rows).toHaveBeenCalledExactlyOnceWith('checks/geography/postcodes_doubled.sql', OFFENDER);
  rows.mockRestore();
  expect(loaded.findings.map(({ sentence }) => sentence)).toEqual([
    'No house prices: postcodes stand more than once in the postcode table.',
  ]);
  expect(nation(loaded)).toEqual({ kind: 'notSupplied' });
});

test('without files of sales there are no prices and no findings', async () => {
  expect(await load({})).toMatchObject({ findings: [], read: [], topic: { head: {} } });
});

// claim: no-address-no-transaction
test('no address, id or postcode of a sale leaves the loader', async () => {
  const { topic, ...rest } = await load({ 'pp.csv': everyMonth() });
  const said = JSON.stringify([
    rest.sales,
    rest.findings,
    prices.staged.geography.areas.map((area) => topic.of(area)),
  ]);
  for (const secret of ['LARCH', '6332', prices.postcodes.live]) expect(said).not.toContain(secret);
});
