import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personYears, rate } from './rate.js';

const TAU = 0.5;
const counts = fc.integer({ min: 0, max: 500_000 });
const taus = fc.double({ min: 0, max: 1, noNaN: true });
const populations = fc.integer({ min: 1, max: 60_000_000 });

describe('a rate per 1,000 residents a year', () => {
  it('is count ÷ population × 1,000 over twelve complete months', () => {
    expect(rate(19_212, 225_262, 12, TAU).ratePer1000).toBe(85.2874);
    expect(rate(0, 1_700, 12, TAU).ratePer1000).toBe(0);
    // √(1 + 0.5²/2 × 12) = 1.5811, so the likely limits are 12 × 0.516126^1.5811 and
    // 12 × 1.746905^1.5811.
    expect(rate(12, 1_000, 12, TAU)).toEqual({
      ratePer1000: 12,
      lower95: 6.1935,
      upper95: 20.9629,
      likelyLower: 4.217,
      likelyUpper: 28.9896,
    });
    expect(rate(12, 1_000, 12, 0)).toMatchObject({ likelyLower: 6.1935, likelyUpper: 20.9629 });
  });

  it('uses person-years: 24 months with twice the incidents give the same rate', () => {
    expect(personYears(1_200, 6)).toBe(600);
    expect(rate(38_424, 225_262, 24, TAU).ratePer1000).toBe(85.2874);
  });

  it('lies inside its interval, and that inside the likely limits', () => {
    fc.assert(
      fc.property(counts, populations, taus, (count, population, tau) => {
        const { ratePer1000, lower95, upper95, likelyLower, likelyUpper } = rate(
          count,
          population,
          12,
          tau,
        );
        expect(lower95).toBeLessThanOrEqual(ratePer1000);
        expect(upper95).toBeGreaterThanOrEqual(ratePer1000);
        expect(likelyLower).toBeLessThanOrEqual(lower95);
        expect(likelyUpper).toBeGreaterThanOrEqual(upper95);
        expect(likelyLower).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never rises when more people share the same incidents', () => {
    fc.assert(
      fc.property(
        counts,
        populations,
        fc.integer({ min: 1, max: 1_000_000 }),
        (count, population, more) => {
          const [fewer, greater] = [
            rate(count, population, 12, TAU),
            rate(count, population + more, 12, TAU),
          ];
          expect(greater.ratePer1000).toBeLessThanOrEqual(fewer.ratePer1000);
          expect(greater.lower95).toBeLessThanOrEqual(fewer.lower95);
          expect(greater.upper95).toBeLessThanOrEqual(fewer.upper95);
          expect(greater.likelyLower).toBeLessThanOrEqual(fewer.likelyLower);
          expect(greater.likelyUpper).toBeLessThanOrEqual(fewer.likelyUpper);
        },
      ),
    );
  });

  it('falls when many more people share the same incidents', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (count, population) => {
          expect(rate(count, population * 2, 12, TAU).ratePer1000).toBeLessThan(
            rate(count, population, 12, TAU).ratePer1000,
          );
        },
      ),
    );
  });
});
