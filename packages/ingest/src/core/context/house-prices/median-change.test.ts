import type { PriceFigure } from '@crimetrends/sdk/contract';
import { medianChange } from '@crimetrends/sdk/stats';
import { describe, expect, it } from 'vitest';
import { medianLimits } from './median-limits.js';
import { medianPricePounds } from './house-prices.js';

// Numbers between 0 and 1 by a fixed seed (mulberry32).
let state = 20;
function next(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

/** Prices paid: log-normal, half of them rounded to £5,000 as sellers do. */
function salesOf(n: number, median: number): PriceFigure {
  const prices = Int32Array.from({ length: n }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const price = median * Math.exp(0.45 * normal);
    return next() < 0.5 ? Math.round(price / 5_000) * 5_000 : Math.round(price);
  }).sort();
  const limits95 = medianLimits(prices)!;
  return { kind: 'known', sales: n, medianPricePounds: medianPricePounds(prices), limits95 };
}

function verdicts(n: number, factor: number): Record<'rise' | 'fall' | 'noClearChange', number> {
  const found = { rise: 0, fall: 0, noClearChange: 0 };
  for (let pair = 0; pair < 2_000; pair += 1) {
    const change = medianChange(salesOf(n, 280_000 * factor), salesOf(n + 7, 280_000))!;
    found[change.verdict] += 1 / 20;
  }
  return found;
}

describe('the change of a median price', () => {
  // claim: house-price-false-verdicts
  it.each([8, 50, 150, 600])(
    'is called none in at least 95 of 100 areas of %i sales where prices did not change, rises and falls alike',
    (sales) => {
      const { rise, fall, noClearChange } = verdicts(sales, 1);
      expect(noClearChange).toBeGreaterThan(95);
      expect(Math.abs(rise - fall)).toBeLessThan(1.2);
    },
  );

  it('is called a rise where prices rose by a fifth and many were sold', () => {
    expect(verdicts(150, 1.2).rise).toBeGreaterThan(70);
  });
});
