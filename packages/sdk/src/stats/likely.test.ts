import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonLimits95 } from './interval.js';
import { likelyLimits } from './likely.js';

describe('likely limits', () => {
  // claim: likely-limits-wider
  it('are the 95% limits, √(1 + τ²/2 × count) times as far on the log scale', () => {
    // √(1 + 0.00125 × 1,000) = 1.5: 80 × 0.9375^1.5 and 80 × 1.0625^1.5.
    expect(likelyLimits({ ratePer1000: 80, lower95: 75, upper95: 85 }, 1_000, 0.05)).toEqual({
      likelyLower: expect.closeTo(72.6184, 4),
      likelyUpper: expect.closeTo(87.616, 4),
    });
  });

  it('are the exact limits for no incidents, and the 95% limits for τ of 0', () => {
    expect(likelyLimits({ ratePer1000: 0, lower95: 0, upper95: 2.17 }, 0, 0.4)).toEqual({
      likelyLower: 0,
      likelyUpper: 2.17,
    });
    expect(likelyLimits({ ratePer1000: 80, lower95: 75, upper95: 85 }, 1_000, 0)).toEqual({
      likelyLower: 75,
      likelyUpper: 85,
    });
  });

  it('contain the 95% limits and the rate, and grow with τ', () => {
    const taus = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), taus, taus, (count, tau, other) => {
        const rate = { ratePer1000: count, ...poissonLimits95(count) };
        const [narrow, wide] = [Math.min(tau, other), Math.max(tau, other)].map((each) =>
          likelyLimits(rate, count, each),
        );
        const rounding = 1e-9 * (count + 1);
        expect(narrow!.likelyLower).toBeLessThanOrEqual(rate.lower95 + rounding);
        expect(narrow!.likelyUpper).toBeGreaterThanOrEqual(rate.upper95 - rounding);
        expect(wide!.likelyLower).toBeLessThanOrEqual(narrow!.likelyLower + rounding);
        expect(wide!.likelyUpper).toBeGreaterThanOrEqual(narrow!.likelyUpper - rounding);
        expect(wide!.likelyLower).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
