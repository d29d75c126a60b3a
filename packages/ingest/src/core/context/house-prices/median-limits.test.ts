import { describe, expect, it } from 'vitest';
import { hasMedianLimits, medianLimitRanks, medianLimits } from './median-limits.js';

/** The same ranks from whole binomial coefficients. */
function exactRanks(n: number): [number, number] | undefined {
  let [coefficient, below, rank] = [1n, 0n, 0];
  for (; rank <= n; rank += 1) {
    below += coefficient;
    if (below * 40n > 2n ** BigInt(n)) break;
    coefficient = (coefficient * BigInt(n - rank)) / BigInt(rank + 1);
  }
  return rank === 0 ? undefined : [rank, n + 1 - rank];
}

describe('95% limits of a median', () => {
  it('are the sales at the ranks that whole binomial coefficients give', () => {
    for (const n of [...Array.from({ length: 400 }, (_, at) => at), 1_073, 1_074, 1_075, 2_500]) {
      const found = medianLimitRanks(n);
      expect([n, found && [found.lower, found.upper]]).toEqual([n, exactRanks(n)]);
    }
  });

  it('lie about 0.98 √n ranks from the middle of many', () => {
    const { lower, upper } = medianLimitRanks(800_000)!;
    expect([lower, upper]).toEqual([399_123, 400_878]);
  });

  it('are prices that were paid; of fewer than 6 sales there are none', () => {
    expect(medianLimits(Int32Array.of(1, 2, 3, 4, 5, 6))).toEqual([1, 6]);
    expect(medianLimits(Int32Array.from({ length: 50 }, (_, at) => at + 1))).toEqual([18, 33]);
    expect(medianLimits(Int32Array.of(1, 2, 3, 4, 5))).toBeUndefined();
  });

  it('are given from LTLAs up, and below them of 50 sales or more', () => {
    expect([5, 6].map((sales) => hasMedianLimits(sales, 'ltla'))).toEqual([false, true]);
    expect(
      ['lsoa21', 'msoa21', 'ward', 'town'].map((level) => hasMedianLimits(49, level as never)),
    ).toEqual([false, false, false, false]);
    expect(hasMedianLimits(50, 'lsoa21')).toBe(true);
  });
});
