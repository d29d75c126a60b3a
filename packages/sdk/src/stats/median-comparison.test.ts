import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithMedian } from './median-comparison.js';
import { medianRatePer1000, rate } from './rate.js';

const exposure = (count: number, personYears = 1_000): { count: number; personYears: number } => ({
  count,
  personYears,
});

describe('the median rate of some areas', () => {
  it('is the middle rate, or the mean of the middle two', () => {
    expect(medianRatePer1000([exposure(90), exposure(30), exposure(62)])).toBe(62);
    expect(medianRatePer1000([exposure(90), exposure(30), exposure(62), exposure(10)])).toBe(46);
    // Rounded once, at the end.
    expect(medianRatePer1000([exposure(1, 3_000), exposure(2, 3_000)])).toBe(0.5);
    expect(medianRatePer1000([])).toBeUndefined();
  });

  it('weighs all areas equally, however many people live there', () => {
    expect(
      medianRatePer1000([exposure(10, 100), exposure(900_000, 10_000_000), exposure(20, 100)]),
    ).toBe(100);
  });

  it('does not depend on the order of the areas, and lies among their rates', () => {
    const areas = fc.array(
      fc.record({ count: fc.nat(5_000), personYears: fc.integer({ min: 1, max: 10_000 }) }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(areas, (some) => {
        const median = medianRatePer1000(some)!;
        const rates = some.map(({ count, personYears }) => (count * 1000) / personYears);
        expect(medianRatePer1000(some.toReversed())).toBe(median);
        expect(rates.filter((each) => each < median - 5e-5).length).toBeLessThanOrEqual(
          some.length / 2,
        );
        expect(rates.filter((each) => each > median + 5e-5).length).toBeLessThanOrEqual(
          some.length / 2,
        );
      }),
    );
  });
});

describe('a rate compared with a median', () => {
  // Byar's limits for 150 are 127.0 and 176.0.
  const found = rate(150, 1_000, 12, 0);

  it('is higher or lower only if its whole interval is', () => {
    expect(compareWithMedian(found, 126.9).verdict).toBe('higher');
    expect(compareWithMedian(found, 127.1).verdict).toBe('noClearDifference');
    expect(compareWithMedian(found, 175.9).verdict).toBe('noClearDifference');
    expect(compareWithMedian(found, 176.1).verdict).toBe('lower');
  });

  it('is a percentage above the median, or negative below it', () => {
    expect(compareWithMedian(found, 120).percentAbove).toBe(25);
    expect(compareWithMedian(found, 200).percentAbove).toBe(-25);
  });

  it('has no percentage if the median is 0', () => {
    expect(compareWithMedian(found, 0)).toEqual({ verdict: 'higher' });
    expect(compareWithMedian(rate(0, 1_000, 12, 0), 0)).toEqual({ verdict: 'noClearDifference' });
  });
});
