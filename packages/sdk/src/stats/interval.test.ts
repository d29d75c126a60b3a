import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonLimits95 } from './interval.js';

/**
 * P(X ≤ count) for a Poisson distribution with the given mean, in logarithms so that large means do
 * not underflow.
 */
function poissonAtMost(count: number, mean: number): number {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= count; k += 1) {
    logTerm += Math.log(mean / k);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** Finds by bisection the mean at which a decreasing function equals `target`. */
function crossing(falling: (mean: number) => number, target: number, high: number): number {
  let [low, top] = [0, high];
  for (let i = 0; i < 200; i += 1) {
    const middle = (low + top) / 2;
    if (falling(middle) > target) low = middle;
    else top = middle;
  }
  return low;
}

/**
 * Garwood's exact limits, by bisection of the Poisson distribution. Independent of the code under
 * test.
 */
function exactLimits(count: number): { lower95: number; upper95: number } {
  const high = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    lower95: count === 0 ? 0 : crossing((mean) => poissonAtMost(count - 1, mean), 0.975, high),
    upper95: crossing((mean) => poissonAtMost(count, mean), 0.025, high),
  };
}

// ½χ²(0.025; 2n) and ½χ²(0.975; 2n + 2) for n = 0 to 9, to 6 decimals. Source: SciPy 1.17, chi2.ppf.
const OF_CHI_SQUARED: readonly (readonly [number, number])[] = [
  [0, 3.688879],
  [0.025318, 5.571643],
  [0.242209, 7.224688],
  [0.618672, 8.767273],
  [1.089865, 10.241589],
  [1.623486, 11.668332],
  [2.201894, 13.059474],
  [2.814363, 14.422675],
  [3.453832, 15.763189],
  [4.115373, 17.084803],
];

describe('95% limits of a count', () => {
  it('are exactly those of χ² below 10', () => {
    OF_CHI_SQUARED.forEach(([lower95, upper95], count) =>
      expect(poissonLimits95(count)).toEqual({ lower95, upper95 }),
    );
  });

  it.each([
    [0, 0, 3.69],
    [1, 0.025, 5.57],
    [5, 1.62, 11.67],
    [7, 2.81, 14.42],
  ])('are the published exact ones for %i', (count, lower, upper) => {
    const limits = poissonLimits95(count);
    expect(limits.lower95).toBeCloseTo(lower, count === 1 ? 3 : 2);
    expect(limits.upper95).toBeCloseTo(upper, 2);
  });

  it.each([
    [12, 6.2, 21.0],
    [30, 20.2, 42.8],
    [150, 127.0, 176.0],
    [1500, 1425.0, 1577.9],
  ])("are the published ones of Byar's method for %i", (count, lower, upper) => {
    const limits = poissonLimits95(count);
    expect(limits.lower95).toBeCloseTo(lower, 1);
    expect(limits.upper95).toBeCloseTo(upper, 1);
  });

  // claim: rates-carry-their-95
  it('agree with the Poisson distribution to six decimals below 10', () => {
    for (let count = 0; count < 10; count += 1) {
      const [limits, exact] = [poissonLimits95(count), exactLimits(count)];
      expect(Math.abs(limits.lower95 - exact.lower95), `lower limit of ${count}`).toBeLessThan(
        1e-6,
      );
      expect(Math.abs(limits.upper95 - exact.upper95), `upper limit of ${count}`).toBeLessThan(
        1e-6,
      );
    }
  });

  it('stay within 0.5% of the Poisson distribution from 10 to 5,000', () => {
    for (const count of [10, 11, 15, 20, 37, 50, 100, 250, 500, 1000, 2500, 5000]) {
      const [limits, exact] = [poissonLimits95(count), exactLimits(count)];
      expect(Math.abs(limits.lower95 / exact.lower95 - 1), `lower limit of ${count}`).toBeLessThan(
        0.005,
      );
      expect(Math.abs(limits.upper95 / exact.upper95 - 1), `upper limit of ${count}`).toBeLessThan(
        0.005,
      );
    }
  });

  it('enclose the count and rise with it, even where the two methods meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (count) => {
        const [limits, next] = [poissonLimits95(count), poissonLimits95(count + 1)];
        expect(limits.lower95).toBeLessThanOrEqual(count);
        expect(limits.upper95).toBeGreaterThan(count);
        expect(next.lower95).toBeGreaterThan(limits.lower95);
        expect(next.upper95).toBeGreaterThan(limits.upper95);
      }),
    );
    expect(poissonLimits95(10).lower95).toBeGreaterThan(poissonLimits95(9).lower95);
  });
});
