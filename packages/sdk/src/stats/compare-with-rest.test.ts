import { describe, expect, it } from 'vitest';
import { MEASURE_NAMES } from '../contract/vocabulary/measures.js';
import { compareWithRest, type MeasuredArea } from './compare-with-rest.js';
import { measuresOf } from './measure.js';

const MEASURES = MEASURE_NAMES.length;
const tauOf = (tau: number): NonNullable<MeasuredArea['tau']> =>
  Object.fromEntries(MEASURE_NAMES.map((name) => [name, tau])) as NonNullable<MeasuredArea['tau']>;

/** An area whose incidents are all burglaries. */
function measured(
  burglaries: number,
  population: number,
  tau: number,
  observed: Parameters<typeof measuresOf>[0]['observed'] = { kind: 'known' },
): MeasuredArea {
  const counts = MEASURE_NAMES.slice(3).map((name) => (name === 'burglary' ? burglaries : 0));
  return {
    measures: measuresOf(
      { population, observed, counts },
      Array.from({ length: MEASURES }, () => tau),
    ),
    tau: tauOf(tau),
  };
}

describe('an area compared with a larger one that contains it', () => {
  const area = measured(150, 1_000, 0);
  const larger = measured(1_050, 10_000, 0);

  // claim: against-the-rest
  it('is compared with the rest, not with the whole', () => {
    // The rest is 900 in 9,000, 100 per 1,000, where the whole is 105.
    expect(compareWithRest(area, larger, 'burglary')).toEqual({
      verdict: 'higher',
      restRatePer1000: 100,
    });
    expect(compareWithRest(measured(80, 1_000, 0), larger, 'crime')?.verdict).toBe('lower');
  });

  it('allows for the variation of both', () => {
    // ln 1.5 = 0.4055; √(1/150 + 1/900 + 0.04) × 1.96 = 0.4287 with τ of 0.2 in both.
    expect(
      compareWithRest(measured(150, 1_000, 0.2), measured(1_050, 10_000, 0.2), 'burglary')?.verdict,
    ).toBe('noClearDifference');
  });

  it('is undefined without a rate of both, without an incident, and without a rest', () => {
    const some = { kind: 'partial', reason: 'months', monthsObserved: 6 } as const;
    const months = measured(150, 1_000, 0, { ...some, populationCovered: 1_000 });
    const sliver = measured(5, 1_000, 0, {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 749,
    });
    for (const each of [months, sliver]) {
      expect(compareWithRest(each, larger, 'burglary')).toBeUndefined();
      expect(compareWithRest(area, each, 'burglary')).toBeUndefined();
    }
    expect(compareWithRest(area, larger, 'robbery')).toBeUndefined();
    expect(compareWithRest(area, area, 'burglary')).toBeUndefined();
    expect(compareWithRest({ measures: area.measures }, larger, 'burglary')).toBeUndefined();
  });
});
