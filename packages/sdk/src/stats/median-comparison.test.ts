import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithMedian } from './median-comparison.js';
import { medianRatePer1000, rate } from './rate.js';

const exposure = (count: number, personYears = 1_000): { count: number; personYears: number } => ({
  count,
  personYears,
});

describe('the median rate of some areas', () => {
  it('is the middle one, and of an even number the mean of the two in the middle', () => {
    expect(medianRatePer1000([exposure(90), exposure(30), exposure(62)])).toBe(62);
    expect(medianRatePer1000([exposure(90), exposure(30), exposure(62), exposure(10)])).toBe(46);
    // Thirds are rounded once, at the end.
    expect(medianRatePer1000([exposure(1, 3_000), exposure(2, 3_000)])).toBe(0.5);
    expect(medianRatePer1000([])).toBeUndefined();
  });

  it('counts each area once, however many live there', () => {
    expect(
      medianRatePer1000([exposure(10, 100), exposure(900_000, 10_000_000), exposure(20, 100)]),
    ).toBe(100);
  });

  it('does not depend on their order, and lies among their rates', () => {
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

describe('a rate beside a median', () => {
  // Byar for 150: 127.0 to 176.0.
  const found = rate(150, 1_000, 12);

  it('is higher or lower only where its whole interval is', () => {
    expect(compareWithMedian(found, 126.9).verdict).toBe('higher');
    expect(compareWithMedian(found, 127.1).verdict).toBe('noClearDifference');
    expect(compareWithMedian(found, 175.9).verdict).toBe('noClearDifference');
    expect(compareWithMedian(found, 176.1).verdict).toBe('lower');
  });

  it('is so many per cent above it, or below with a minus sign', () => {
    expect(compareWithMedian(found, 120).percentAbove).toBe(25);
    expect(compareWithMedian(found, 200).percentAbove).toBe(-25);
  });

  it('has no per cent of nought', () => {
    expect(compareWithMedian(found, 0)).toEqual({ verdict: 'higher' });
    expect(compareWithMedian(rate(0, 1_000, 12), 0)).toEqual({ verdict: 'noClearDifference' });
  });
});
