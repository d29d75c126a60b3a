import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exposure } from './rate-ratio.js';
import { percentLower, ranksOf } from './rank.js';

const fields = fc.array(
  fc.record({ count: fc.nat(500), personYears: fc.integer({ min: 1, max: 5_000 }) }),
  { minLength: 1, maxLength: 60 },
);
const thousand = (...counts: number[]): Exposure[] =>
  counts.map((count) => ({ count, personYears: 1_000 }));

describe('ranks of a field', () => {
  it('start at 1 for the lowest rate, and equal rates share the lower rank', () => {
    expect(ranksOf(thousand(30, 10, 20, 10)).map(({ rank, tied }) => [rank, tied])).toEqual([
      [4, 1],
      [1, 2],
      [3, 1],
      [1, 2],
    ]);
    // 1 in 3 and 2 in 6 are the same rate.
    expect(
      ranksOf([
        { count: 1, personYears: 3 },
        { count: 2, personYears: 6 },
      ]).map(({ rank }) => rank),
    ).toEqual([1, 1]);
  });

  it('have an interval that is wider for small counts', () => {
    const [, few] = ranksOf(thousand(4, 5, 6, 7, 8));
    expect([few!.best, few!.worst]).toEqual([1, 5]);
    const [, many] = ranksOf(thousand(4_000, 5_000, 6_000, 7_000, 8_000));
    expect([many!.best, many!.worst]).toEqual([2, 2]);
  });

  it('do not place 0 incidents below what cannot be distinguished from 3', () => {
    // The upper bound of 0 is 2.50: below the lower bound of 12 (8.03), but above that of 3 (1.34).
    expect(ranksOf(thousand(0, 3, 12))[0]).toEqual({
      rank: 1,
      tied: 1,
      best: 1,
      worst: 2,
      fifth: 1,
    });
  });

  // claim: first-has-lowest
  it('divide the field into fifths', () => {
    expect(ranksOf(thousand(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).map(({ fifth }) => fifth)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(ranksOf(thousand(7)).map(({ fifth }) => fifth)).toEqual([1]);
  });

  // claim: always-interval-field-s
  it('lie within their interval, and the interval within the field', () => {
    fc.assert(
      fc.property(fields, (field) => {
        for (const { rank, tied, best, worst, fifth } of ranksOf(field)) {
          expect([
            1 <= best,
            best <= rank,
            rank + tied - 1 <= worst,
            worst <= field.length,
          ]).toEqual([true, true, true, true]);
          expect([1, 2, 3, 4, 5]).toContain(fifth);
        }
      }),
    );
  });

  it('do not depend on the order of the field', () => {
    fc.assert(
      fc.property(fields, (field) => {
        expect(ranksOf(field.toReversed())).toEqual(ranksOf(field).toReversed());
      }),
    );
  });

  it('fall, or stay, when more people share the same incidents', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 1, max: 5_000 }), ([first, ...rest], more) => {
        const wider = { ...first!, personYears: first!.personYears + more };
        expect(ranksOf([wider, ...rest])[0]!.rank).toBeLessThanOrEqual(
          ranksOf([first!, ...rest])[0]!.rank,
        );
      }),
    );
  });
});

describe('the share of a field that is higher', () => {
  // claim: divided-whole-field-rounded
  it('is rounded down, and never the whole field', () => {
    expect(percentLower({ rank: 1, tied: 1 }, 331)).toBe(99);
    expect(percentLower({ rank: 331, tied: 1 }, 331)).toBe(0);
    expect(percentLower({ rank: 1, tied: 3 }, 4)).toBe(25);
  });
});
