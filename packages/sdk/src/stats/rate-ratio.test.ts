import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio, type Exposure } from './rate-ratio.js';

const year = (count: number, personYears = 10_000): Exposure => ({ count, personYears });
const years = fc.record({
  count: fc.integer({ min: 0, max: 5_000 }),
  personYears: fc.integer({ min: 1, max: 1e6 }),
});
const variances = fc.double({ min: 0, max: 0.5, noNaN: true });

describe('the ratio of two rates', () => {
  it('is 1 for equal rates, and lies within its limits', () => {
    expect(rateRatio(year(50, 500), year(100, 1_000), 0)).toMatchObject({ ratio: 1 });
    // √(1/100 + 1/100) × 1.96 = 0.2772.
    expect(rateRatio(year(100), year(100), 0)).toMatchObject({
      ratio: 1,
      lower95: expect.closeTo(0.7579, 4),
      upper95: expect.closeTo(1.3194, 4),
    });
  });

  it('has wider limits the more such areas vary', () => {
    // √(1/120 + 1/100 + 0.04) × 1.96 = 0.4734: 1.2 ÷ 1.6054 and 1.2 × 1.6054.
    expect(rateRatio(year(120), year(100), 0.04)).toMatchObject({
      ratio: 1.2,
      lower95: expect.closeTo(0.7475, 4),
      upper95: expect.closeTo(1.9265, 4),
    });
  });

  it('is undefined without any incident or person, and unbounded when the base has none', () => {
    expect(rateRatio(year(0), year(0), 0)).toBeUndefined();
    expect(rateRatio(year(5, 0), year(5), 0)).toBeUndefined();
    expect(rateRatio(year(5), year(5, 0), 0)).toBeUndefined();
    // 0.5 ÷ 5.5 = 0.0909, and √(1/0.5 + 1/5.5) × 1.96 = 2.8951: × and ÷ 18.085.
    expect(rateRatio(year(0), year(5), 0)).toEqual({
      ratio: 0,
      lower95: 0,
      upper95: expect.closeTo(1.6441, 4),
    });
    expect(rateRatio(year(5), year(0), 0)).toEqual({
      ratio: Infinity,
      lower95: expect.closeTo(0.6083, 4),
      upper95: Infinity,
    });
  });

  it('is inverted when the two rates are swapped', () => {
    fc.assert(
      fc.property(years, years, variances, (a, b, extra) => {
        fc.pre(a.count > 0 && b.count > 0);
        const [there, back] = [rateRatio(a, b, extra)!, rateRatio(b, a, extra)!];
        expect(there.lower95 * back.upper95).toBeCloseTo(1, 6);
        expect(there.ratio * back.ratio).toBeCloseTo(1, 6);
        expect(there.lower95).toBeLessThan(there.ratio);
        expect(there.upper95).toBeGreaterThan(there.ratio);
      }),
    );
  });
});
