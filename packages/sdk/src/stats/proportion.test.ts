import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson95 } from './proportion.js';

describe("Wilson's limits of a share", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('are the published ones for %i of %i', (part, whole, lower, upper) => {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    const found = wilson95(part, whole);
    expect(found.lower95).toBeCloseTo(lower, 4);
    expect(found.upper95).toBeCloseTo(upper, 4);
  });

  // claim: stay-between-0-1
  it('enclose the share and stay between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, at) => {
          const part = Math.round(at * whole);
          const { share, lower95, upper95 } = wilson95(part, whole);
          const rounding = 1e-12;
          expect(lower95).toBeLessThanOrEqual(share + rounding);
          expect(upper95).toBeGreaterThanOrEqual(share - rounding);
          expect([lower95 >= 0, upper95 <= 1]).toEqual([true, true]);
        },
      ),
    );
  });
});
