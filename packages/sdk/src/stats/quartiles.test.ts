import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithQuartiles, quartilesPer1000 } from './quartiles.js';

const exposure = (count: number, personYears = 1_000): { count: number; personYears: number } => ({
  count,
  personYears,
});
const of = (...counts: number[]): unknown =>
  quartilesPer1000(counts.map((count) => exposure(count)));

describe('the quartiles of some areas’ rates', () => {
  it('are what quantile() of R gives', () => {
    expect(of(90, 30, 62)).toEqual({ lower: 46, median: 62, upper: 76 });
    expect(of(90, 30, 62, 10)).toEqual({ lower: 25, median: 46, upper: 69 });
    expect(of(...Array.from({ length: 20 }, (_, index) => index + 1))).toEqual({
      lower: 5.75,
      median: 10.5,
      upper: 15.3,
    });
    expect(of(7)).toEqual({ lower: 7, median: 7, upper: 7 });
    expect(quartilesPer1000([])).toBeUndefined();
  });

  it('weigh all areas equally, however many people live there, and are rounded once', () => {
    expect(
      quartilesPer1000([exposure(10, 100), exposure(900_000, 10_000_000), exposure(20, 100)])
        ?.median,
    ).toBe(100);
    expect(quartilesPer1000([exposure(1, 3_000), exposure(2, 3_000)])).toEqual({
      lower: 0.42,
      median: 0.5,
      upper: 0.58,
    });
  });

  it('do not depend on the order of the areas, and leave half of them between', () => {
    const areas = fc.array(
      fc.record({ count: fc.nat(5_000), personYears: fc.integer({ min: 1, max: 10_000 }) }),
      { minLength: 4, maxLength: 25 },
    );
    fc.assert(
      fc.property(areas, (some) => {
        const { lower, median, upper } = quartilesPer1000(some)!;
        const rates = some.map(({ count, personYears }) => (count * 1000) / personYears);
        const rounding = 0.0501;
        expect(quartilesPer1000(some.toReversed())).toEqual({ lower, median, upper });
        expect(lower).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upper);
        expect(rates.filter((each) => each < lower - rounding).length).toBeLessThanOrEqual(
          Math.ceil(some.length / 4),
        );
        expect(rates.filter((each) => each > upper + rounding).length).toBeLessThanOrEqual(
          Math.ceil(some.length / 4),
        );
      }),
    );
  });
});

describe('a rate beside the middle half of similar areas', () => {
  const quartiles = { lower: 71, median: 85, upper: 98 };
  const standing = (likelyLower: number, likelyUpper: number): string =>
    compareWithQuartiles({ likelyLower, likelyUpper }, quartiles);

  // claim: similar-interquartile-range
  it('is above, within or below it only if its likely limits are', () => {
    expect([standing(98.1, 121), standing(71, 98), standing(60, 70.9)]).toEqual([
      'above',
      'within',
      'below',
    ]);
  });

  it('is not clearly different where a quartile lies between its likely limits', () => {
    expect([standing(98, 121), standing(60, 71), standing(60, 121), standing(80, 99)]).toEqual(
      new Array(4).fill('noClearDifference'),
    );
  });
});
