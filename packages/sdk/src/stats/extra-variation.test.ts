import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extraVariation } from './extra-variation.js';
import type { Exposure } from './rate-ratio.js';

const year = (count: number, personYears = 10_000): Exposure => ({ count, personYears });
const area = (newer: number, older: number): { newer: Exposure; older: Exposure } => ({
  newer: year(newer),
  older: year(older),
});

describe('how much areas vary beyond chance', () => {
  // claim: tau-paule-mandel
  it('is the τ² at which the squares come to their degrees of freedom', () => {
    // Changes of ln 1.5 and −ln 1.5, both with the variance 1/60 + 1/40 = 0.041667. Twice
    // 0.4055² ÷ (0.041667 + τ²) is 1 where τ² = 2 × 0.164402 − 0.041667 = 0.287136.
    expect(extraVariation([area(60, 40), area(40, 60)])).toEqual({
      tau: expect.closeTo(Math.sqrt(0.287_136), 5),
      areas: 2,
      levelChange: expect.closeTo(0, 12),
    });
  });

  it('is 0 where areas change alike, however much', () => {
    expect(extraVariation([area(50, 100), area(25, 50), area(500, 1_000)])).toEqual({
      tau: 0,
      areas: 3,
      levelChange: expect.closeTo(Math.log(0.5), 12),
    });
    // Person-years count: twice the incidents of twice the people is no change.
    expect(
      extraVariation([
        { newer: year(200, 20_000), older: year(100) },
        { newer: year(100), older: year(100) },
      ])?.levelChange,
    ).toBeCloseTo(0, 12);
  });

  it('is of the areas with 20 incidents in both years together', () => {
    expect(extraVariation([])).toBeUndefined();
    expect(extraVariation([area(60, 40)])).toBeUndefined();
    expect(extraVariation([area(60, 40), area(10, 9)])).toBeUndefined();
    expect(extraVariation([area(60, 40), area(10, 10)])?.areas).toBe(2);
    expect(extraVariation([area(60, 40), area(40, 60), area(0, 19)])?.tau).toBe(
      extraVariation([area(60, 40), area(40, 60)])?.tau,
    );
    expect(
      extraVariation([area(60, 40), { newer: year(30, 0), older: year(30) }, area(0, 20)])?.areas,
    ).toBe(2);
  });

  it('does not depend on the order of the areas or of the years, except for rounding', () => {
    const counts = fc.integer({ min: 0, max: 2_000 });
    const some = fc.array(fc.tuple(counts, counts), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(some, (told) => {
        const found = extraVariation(told.map(([newer, older]) => area(newer, older)));
        fc.pre(found !== undefined);
        const turned = extraVariation(
          told.toReversed().map(([newer, older]) => area(older, newer)),
        );
        expect(turned!.tau).toBeCloseTo(found.tau, 6);
        expect(turned!.levelChange).toBeCloseTo(-found.levelChange, 6);
      }),
    );
  });
});
