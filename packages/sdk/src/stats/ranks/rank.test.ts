import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exposure } from '../rate-ratio.js';
import { intervalsByBounds, intervalsByPairs } from './rank-intervals.js';
import { percentLower, ranksOf } from './rank.js';

const fields = fc.array(
  fc.record({ count: fc.nat(500), personYears: fc.integer({ min: 1, max: 5_000 }) }),
  { minLength: 1, maxLength: 60 },
);
const taus = fc.double({ min: 0, max: 0.6, noNaN: true });
const thousand = (...counts: number[]): Exposure[] =>
  counts.map((count) => ({ count, personYears: 1_000 }));

describe('ranks of a field', () => {
  it('start at 1 for the lowest rate, and equal rates share the lower rank', () => {
    expect(ranksOf(thousand(30, 10, 20, 10), 0).map(({ rank, tied }) => [rank, tied])).toEqual([
      [4, 1],
      [1, 2],
      [3, 1],
      [1, 2],
    ]);
    // 1 in 3 and 2 in 6 are the same rate.
    expect(
      ranksOf(
        [
          { count: 1, personYears: 3 },
          { count: 2, personYears: 6 },
        ],
        0,
      ).map(({ rank }) => rank),
    ).toEqual([1, 1]);
  });

  it('have an interval that is wider for small counts', () => {
    const [, few] = ranksOf(thousand(4, 5, 6, 7, 8), 0);
    expect([few!.best, few!.worst]).toEqual([1, 5]);
    const [, many] = ranksOf(thousand(4_000, 5_000, 6_000, 7_000, 8_000), 0);
    expect([many!.best, many!.worst]).toEqual([2, 2]);
  });

  it('have an interval that is wider the more such areas vary', () => {
    // ln 1.25 = 0.2231 against √(1/4,000 + 1/5,000 + 0.01) × 1.96 = 0.2004, and with τ² = 0.0225
    // 0.2970; ln 1.2 = 0.1823 is within both.
    const [, little] = ranksOf(thousand(4_000, 5_000, 6_000, 7_000, 8_000), 0.1);
    expect([little!.best, little!.worst]).toEqual([2, 3]);
    const [, much] = ranksOf(thousand(4_000, 5_000, 6_000, 7_000, 8_000), 0.15);
    expect([much!.best, much!.worst]).toEqual([1, 3]);
  });

  it('do not place 0 incidents below what cannot be distinguished from 3', () => {
    // With ½ added: ln(3.5 ÷ 0.5) = 1.95 is within √(1/0.5 + 1/3.5) × 1.96 = 2.96, but
    // ln(12.5 ÷ 0.5) = 3.22 is beyond √(1/0.5 + 1/12.5) × 1.96 = 2.83.
    expect(ranksOf(thousand(0, 3, 12), 0)[0]).toEqual({
      rank: 1,
      tied: 1,
      best: 1,
      worst: 2,
      fifth: 1,
    });
  });

  // claim: first-has-lowest
  it('divide the field into fifths', () => {
    expect(ranksOf(thousand(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0).map(({ fifth }) => fifth)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(ranksOf(thousand(7), 0).map(({ fifth }) => fifth)).toEqual([1]);
  });

  // claim: always-interval-field-s
  it('lie within their interval, and the interval within the field', () => {
    fc.assert(
      fc.property(fields, taus, (field, tau) => {
        for (const { rank, tied, best, worst, fifth } of ranksOf(field, tau)) {
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
      fc.property(fields, taus, (field, tau) => {
        expect(ranksOf(field.toReversed(), tau)).toEqual(ranksOf(field, tau).toReversed());
      }),
    );
  });

  it('fall, or stay, when more people share the same incidents', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 1, max: 5_000 }), ([first, ...rest], more) => {
        const wider = { ...first!, personYears: first!.personYears + more };
        expect(ranksOf([wider, ...rest], 0.1)[0]!.rank).toBeLessThanOrEqual(
          ranksOf([first!, ...rest], 0.1)[0]!.rank,
        );
      }),
    );
  });
});

describe('the intervals of a large field', () => {
  // 100 incidents each, but other numbers of people.
  const alike = Array.from({ length: 2_001 }, (_, index) => ({
    count: 100,
    personYears: 1_000 + index,
  }));

  // claim: ranks-large-field-bounds
  it('are those of every pair where all areas have as many incidents', () => {
    expect(intervalsByBounds(alike, 0.1)).toEqual(intervalsByPairs(alike, 0.1));
    const { best, worst } = intervalsByPairs(alike, 0.1);
    const ranks = ranksOf(alike, 0.1);
    expect(ranks.map((rank) => rank.best)).toEqual([...best]);
    expect(ranks.map((rank) => rank.worst)).toEqual([...worst]);
  });

  it('contain the rank, and reach the first place where there is no incident', () => {
    const mixed = alike.map((area, index) => ({ ...area, count: (index * 7) % 40 }));
    const ranks = ranksOf(mixed, 0.2);
    for (const { rank, tied, best, worst } of ranks) {
      expect([1 <= best, best <= rank, rank + tied - 1 <= worst, worst <= 2_001]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
    const silent = ranks.filter((_, index) => mixed[index]!.count === 0);
    expect(new Set(silent.map(({ best }) => best))).toEqual(new Set([1]));
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
