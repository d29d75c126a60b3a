import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, restOf } from './comparison.js';
import type { VaryingExposure } from './rate-ratio.js';

const area = (count: number, tau = 0, personYears = 10_000): VaryingExposure => ({
  count,
  personYears,
  tau,
});
const areas = fc.record({
  count: fc.integer({ min: 0, max: 5_000 }),
  personYears: fc.integer({ min: 1, max: 1e6 }),
  tau: fc.double({ min: 0, max: 0.6, noNaN: true }),
});

describe('two areas compared', () => {
  // claim: one-rule-higher-lower
  it('differ only if both limits of their ratio are on the same side of 1', () => {
    // ln 1.5 = 0.4055; √(1/150 + 1/100) × 1.96 = 0.2530.
    expect(compareRates(area(150), area(100))).toEqual({
      verdict: 'higher',
      ratio: 1.5,
      lower95: expect.closeTo(1.1647, 4),
      upper95: expect.closeTo(1.9319, 4),
    });
    expect(compareRates(area(100), area(150)).verdict).toBe('lower');
    expect(compareRates(area(110), area(100)).verdict).toBe('noClearDifference');
    expect(compareRates(undefined, area(100))).toEqual({ verdict: 'notComparable' });
    expect(compareRates(area(100), undefined)).toEqual({ verdict: 'notComparable' });
    expect(compareRates(area(0), area(0))).toEqual({ verdict: 'notComparable' });
  });

  it('allow for how much each of them varies', () => {
    // √(1/150 + 1/100 + 0.04/2 + 0.01/2) × 1.96 = 0.4001, less than 0.4055.
    expect(compareRates(area(150, 0.2), area(100, 0.1)).verdict).toBe('higher');
    // With 0.04 ÷ 2 twice it is 0.4666.
    expect(compareRates(area(150, 0.2), area(100, 0.2)).verdict).toBe('noClearDifference');
  });

  it('are higher one way where they are lower the other', () => {
    const opposite = {
      higher: 'lower',
      lower: 'higher',
      noClearDifference: 'noClearDifference',
      notComparable: 'notComparable',
    } as const;
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        expect(compareRates(b, a).verdict).toBe(opposite[compareRates(a, b).verdict]);
      }),
    );
  });
});

describe('the rest of a larger area', () => {
  it('is the larger area less the one in it, and varies as the larger area does', () => {
    expect(restOf(area(900, 0.05, 10_000), area(100, 0.1, 1_000))).toEqual({
      count: 800,
      personYears: 9_000,
      tau: 0.05,
    });
  });

  it('is nothing where nobody else lives there, and has no fewer than 0 incidents', () => {
    expect(restOf(area(900), area(900))).toBeUndefined();
    expect(restOf(area(900), area(100, 0, 10_001))).toBeUndefined();
    // Figures of outcodes are rounded, so that a part may hold one more than the whole.
    expect(restOf(area(0), area(1, 0, 10))).toMatchObject({ count: 0 });
  });

  it('and the area add up to the larger one', () => {
    fc.assert(
      fc.property(areas, areas, (own, other) => {
        const larger = {
          count: own.count + other.count,
          personYears: own.personYears + other.personYears,
          tau: other.tau,
        };
        expect(restOf(larger, own)).toEqual(other);
      }),
    );
  });
});
