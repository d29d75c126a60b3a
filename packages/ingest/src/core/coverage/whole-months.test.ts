import { monthsOf } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { SentFile, SentFiles } from './sent-files.js';
import { judgeFiles, type Expected, type Grounds } from './whole-months.js';

const MONTHS = monthsOf({ from: '2023-01', to: '2025-12' });

type Rows = readonly number[] | Readonly<Record<string, number | Omit<SentFile, 'file'>>>;

/** Files of one force, in order from January 2023 or by month. */
function files(rows: Rows): Map<string, SentFile> {
  const entries = Array.isArray(rows)
    ? rows.map((each: number, index) => [MONTHS[index]!, each] as const)
    : Object.entries(rows as Record<string, number | Omit<SentFile, 'file'>>);
  return new Map(
    entries.map(([month, each]) => [
      month,
      { file: `${month}.csv`, ...(typeof each === 'number' ? { rows: each } : each) },
    ]),
  );
}

const sent = (forces: Readonly<Record<string, Rows>>): SentFiles =>
  new Map(Object.entries(forces).map(([force, rows]) => [force, files(rows)]));

// 500,000 residents: 3,500 rows are expected by them, and 1,400 are enough.
const grounds = (more: Partial<Grounds> = {}): Grounds => ({
  residentsOf: () => 500_000,
  isInKnownGap: () => false,
  ...more,
});

/** Months of one force that are suspect. */
function suspect(forces: SentFiles, force = 'a', more?: Partial<Grounds>): string[] {
  return [...judgeFiles(forces, grounds(more)).get(force)!]
    .filter(([, { isSuspect }]) => isSuspect)
    .map(([month]) => month);
}

function expected(forces: SentFiles, month: string, more?: Partial<Grounds>): Expected | undefined {
  return judgeFiles(forces, grounds(more)).get('a')!.get(month)!.expected;
}

const months = (count: number, rows: number): number[] => new Array<number>(count).fill(rows);

describe('by the median of its own months', () => {
  // claim: suspect-under-40-percent
  test('a month of 40% is whole, one row fewer is suspect', () => {
    expect(suspect(sent({ a: [400, ...months(6, 1_000)] }))).toEqual([]);
    expect(suspect(sent({ a: [399, ...months(6, 1_000)] }))).toEqual(['2023-01']);
  });

  test('the median is of the whole input, however many years it holds', () => {
    const earlier = sent({ a: [...months(6, 3_600), ...months(5, 300)] });
    expect(suspect(earlier)).toEqual(MONTHS.slice(6, 11));
    expect(expected(earlier, MONTHS[6]!)).toEqual({ rows: 3_600, by: 'ownMonths' });
  });

  test('suspect months are left out of it: a month that was enough beside them no longer is', () => {
    // The median of all twelve is 2,500; of the eight whole months it is 3,000.
    const rows = [...months(4, 100), 2_000, 2_500, 2_500, ...months(4, 3_500), 1_100];
    expect(suspect(sent({ a: rows }))).toEqual([...MONTHS.slice(0, 4), MONTHS[11]]);
    expect(expected(sent({ a: rows }), MONTHS[11]!)!.rows).toBe(3_500);
  });

  test('with a middle between two months it is their mean', () => {
    expect(expected(sent({ a: [1_000, 1_100, 1_200, 1_400, 1_500, 1_600] }), MONTHS[0]!)).toEqual({
      rows: 1_300,
      by: 'ownMonths',
    });
  });

  test('six months are enough, five are not', () => {
    const few = { residentsOf: () => 1_000_000 };
    expect(suspect(sent({ a: months(6, 1_000) }), 'a', few)).toEqual([]);
    expect(suspect(sent({ a: months(5, 1_000) }), 'a', few)).toHaveLength(5);
  });

  test('where all of its months are stubs, under a tenth of what residents suggest, these tell', () => {
    // 7 rows per 1,000 of 500,000 residents are 3,500.
    expect(suspect(sent({ a: months(12, 350) }))).toEqual([]);
    expect(suspect(sent({ a: months(12, 349) }))).toEqual(MONTHS.slice(0, 12));
  });

  test('where most of its months are stubs, they are no measure: residents tell', () => {
    const mostly = sent({ a: [...months(8, 300), ...months(5, 3_600)] });
    expect(suspect(mostly)).toEqual(MONTHS.slice(0, 8));
    const enough = sent({ a: [...months(8, 300), ...months(6, 3_600)] });
    expect(suspect(enough)).toEqual(MONTHS.slice(0, 8));
    expect(expected(enough, MONTHS[0]!)!.by).toBe('ownMonths');
  });
});

describe('by residents', () => {
  // claim: suspect-under-40-percent
  test('Dyfed-Powys 2024-01..04, when those four months are all there is', () => {
    const four = sent({
      a: { '2024-01': 1_187, '2024-02': 300, '2024-03': 164, '2024-04': 283 },
    });
    const residents = { residentsOf: () => 515_900 };
    expect(suspect(four, 'a', residents)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    const { rows, by } = expected(four, '2024-01', residents)!;
    expect([Math.round(rows), by]).toEqual([3_611, 'residents']);
  });

  test('7 rows per 1,000 residents: 40% of them is whole, one fewer suspect', () => {
    expect(suspect(sent({ a: [1_400] }))).toEqual([]);
    expect(suspect(sent({ a: [1_399] }))).toEqual(['2023-01']);
  });

  test('five forces of the month tell what is usual in it, four do not', () => {
    const others = (count: number): Record<string, Rows> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, [8_000]]));
    // 40% of the other forces' 8,000 is 3,200; by residents alone 1,400 would do.
    expect(suspect(sent({ a: [3_199], ...others(4) }))).toEqual(['2023-01']);
    expect(suspect(sent({ a: [3_200], ...others(4) }))).toEqual([]);
    expect(suspect(sent({ a: [1_400], ...others(3) }))).toEqual([]);
    expect(expected(sent({ a: [3_200], ...others(5) }), '2023-01')!.by).toBe('otherForces');
  });

  test('the other forces are measured by their own residents', () => {
    const forces = sent({ a: [1_300], b: [70], c: [70], d: [70], e: [70], f: [70] });
    const residents = (force: string): number => (force === 'a' ? 500_000 : 10_000);
    expect(suspect(forces, 'a', { residentsOf: residents })).toEqual(['2023-01']);
    expect(suspect(forces, 'b', { residentsOf: residents })).toEqual([]);
  });

  test('the suspect files of other forces are no measure', () => {
    // Of eleven files five are stubs, each known by its own force's other months.
    const stubs = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`s${index}`, [100, ...months(8, 3_500)]]),
    );
    const whole = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`w${index}`, [3_500]]),
    );
    expect(suspect(sent({ a: [1_399], ...stubs, ...whole }))).toEqual(['2023-01']);
    expect(expected(sent({ a: [1_399], ...stubs, ...whole }), '2023-01')!.rows).toBe(3_500);
  });

  test('a force without residents that are known, or a type of file without them, is not judged', () => {
    expect(suspect(sent({ a: [1] }), 'a', { residentsOf: () => undefined })).toEqual([]);
    expect(expected(sent({ a: [1] }), '2023-01', { residentsOf: () => undefined })).toBeUndefined();
  });
});

describe('by where its rows lie', () => {
  const placed = (all: number, own: number): SentFiles =>
    sent({
      a: {
        ...Object.fromEntries(MONTHS.slice(1, 8).map((month) => [month, 3_500])),
        '2023-01': { rows: 3_500, placed: { all, own } },
      },
    });

  test('half of the placed rows in its own area are enough, fewer are not', () => {
    expect(suspect(placed(3_000, 1_500))).toEqual([]);
    expect(suspect(placed(3_000, 1_499))).toEqual(['2023-01']);
  });

  test('a file without any placed row says nothing of its area', () => {
    expect(suspect(placed(0, 0))).toEqual(['2023-01']);
  });

  test('it is no measure for other months', () => {
    const wrong = { rows: 9_000, placed: { all: 9_000, own: 0 } };
    const forces = sent({ a: { '2023-01': wrong, '2023-02': wrong, '2023-03': 1_400 } });
    expect(suspect(forces)).toEqual(['2023-01', '2023-02']);
  });
});

describe('under a known gap', () => {
  test('a file counts only when it passes by residents too', () => {
    const stubs = sent({ a: months(12, 400) });
    expect(suspect(stubs)).toEqual([]);
    expect(suspect(stubs, 'a', { isInKnownGap: (_, month) => month >= '2023-10' })).toEqual([
      '2023-10',
      '2023-11',
      '2023-12',
    ]);
  });

  test('a month that a later archive supplies in full is whole', () => {
    const whole = sent({ a: months(12, 4_700) });
    expect(suspect(whole, 'a', { isInKnownGap: () => true })).toEqual([]);
  });
});

test('the order of files and forces makes no difference', () => {
  const forces: Record<string, Rows> = {
    a: [1_399, 3_500],
    b: [...months(4, 100), 2_000, 2_500, 2_500, ...months(4, 3_500), 1_100],
    c: [3_500],
    d: [4_000],
    e: [3_000, 50],
    f: [100, ...months(7, 3_500)],
  };
  const turned = new Map(
    [...sent(forces)].toReversed().map(([force, own]) => [force, new Map([...own].toReversed())]),
  );
  for (const force of Object.keys(forces))
    expect([force, suspect(turned, force).sort()]).toEqual([force, suspect(sent(forces), force)]);
});

test('a file without rows is absent, not suspect', () => {
  expect(suspect(sent({ a: [0, ...months(6, 1_000)] }))).toEqual([]);
});
