import { describe, expect, it } from 'vitest';
import { CATEGORIES, MEASURE_NAMES } from '../contract/vocabulary/measures.js';
import { countsOf, exposureOf, measuresOf } from './measure.js';

// 1 in the first category, 2 in the second, and so on: 105 in all, of which 1 is anti-social
// behaviour.
const counts = CATEGORIES.map((_, index) => index + 1);
const tau = MEASURE_NAMES.map((_, index) => index / 100);

describe('the measures of an area', () => {
  // claim: three-totals-published-crime
  it('are three totals and fourteen categories, and anti-social behaviour is not counted as crime', () => {
    const measures = measuresOf({ population: 1_000, observed: { kind: 'known' }, counts }, tau);
    expect(Object.keys(measures)).toEqual(MEASURE_NAMES);
    expect(measures.crime).toMatchObject({
      kind: 'known',
      count: 104,
      ratePer1000: 104,
      population: 1_000,
      populationCovered: 1_000,
    });
    expect(measures.asb).toMatchObject({ kind: 'known', count: 1 });
    expect(measures.all).toMatchObject({ kind: 'known', count: 105 });
    expect(measures.burglary).toMatchObject({ kind: 'known', count: 3 });
    expect(measures['violent-crime']).toMatchObject({ kind: 'known', count: 14 });
  });

  // claim: none-part-year-never-scaled
  // claim: some-months-were-not
  it('have a count but no rate when some months were not supplied', () => {
    const { crime } = measuresOf(
      {
        population: 1_000,
        observed: {
          kind: 'partial',
          reason: 'months',
          monthsObserved: 6,
          populationCovered: 1_000,
        },
        counts,
      },
      tau,
    );
    expect(crime).toEqual({
      kind: 'partial',
      reason: 'months',
      count: 104,
      monthsObserved: 6,
      population: 1_000,
      populationCovered: 1_000,
    });
    expect(crime).not.toHaveProperty('ratePer1000');
  });

  it('divide by the residents of the parts that supplied figures', () => {
    const { crime } = measuresOf(
      {
        population: 1_000,
        observed: { kind: 'partial', reason: 'residents', populationCovered: 800 },
        counts,
      },
      tau,
    );
    expect(crime).toMatchObject({
      kind: 'partial',
      reason: 'residents',
      count: 104,
      population: 1_000,
      populationCovered: 800,
      ratePer1000: 130,
    });
  });

  // claim: sliver-no-rate
  it('have no rate if the parts hold less than three quarters of the residents', () => {
    const crimeOf = (populationCovered: number): unknown =>
      measuresOf(
        {
          population: 1_000,
          observed: { kind: 'partial', reason: 'residents', populationCovered },
          counts,
        },
        tau,
      ).crime;
    expect(crimeOf(750)).toMatchObject({ reason: 'residents', ratePer1000: 138.6667 });
    expect(crimeOf(749)).toEqual({
      kind: 'partial',
      reason: 'sliver',
      count: 104,
      monthsObserved: 12,
      population: 1_000,
      populationCovered: 749,
    });
    expect(crimeOf(1)).toMatchObject({ reason: 'sliver' });
  });

  it('say months and residents if both are missing', () => {
    const { crime } = measuresOf(
      {
        population: 1_000,
        observed: { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 20 },
        counts,
      },
      tau,
    );
    expect(crime).toMatchObject({ reason: 'months', monthsObserved: 6, populationCovered: 20 });
  });

  it('have likely limits by the τ of their own measure', () => {
    const measures = measuresOf(
      { population: 1_000, observed: { kind: 'known' }, counts },
      MEASURE_NAMES.map((name) => (name === 'crime' ? 0 : 0.5)),
    );
    const { crime, all } = measures as unknown as Record<string, Record<string, number>>;
    expect(crime!.likelyLower).toBe(crime!.lower95);
    expect(all!.likelyLower).toBeLessThan(all!.lower95!);
  });

  // claim: missing-month-not-zero
  it('are not supplied, rather than 0, when the force sent nothing', () => {
    for (const measure of Object.values(
      measuresOf({ population: 1_000, observed: { kind: 'notSupplied' } }, tau),
    )) {
      expect(measure).toEqual({ kind: 'notSupplied', population: 1_000 });
    }
  });

  it('name the rule by which they are suppressed', () => {
    expect(measuresOf({ population: 0, observed: { kind: 'known' }, counts }, tau).crime).toEqual({
      kind: 'suppressed',
      rule: 'noPopulation',
      population: 0,
    });
    expect(
      measuresOf({ population: 9, observed: { kind: 'suppressed', rule: 'tooFew' }, counts }, tau)
        .asb,
    ).toEqual({ kind: 'suppressed', rule: 'tooFew', population: 9 });
    const covered = measuresOf(
      {
        population: 9,
        observed: { kind: 'partial', reason: 'residents', populationCovered: 0 },
        counts,
      },
      tau,
    );
    expect(covered.crime).toEqual({ kind: 'suppressed', rule: 'noPopulation', population: 9 });
  });

  it('are only the total of all incidents for months before the fourteen categories', () => {
    const measures = measuresOf(
      { population: 1_000, observed: { kind: 'known' }, allCount: 80 },
      tau,
    );
    expect(measures.all).toMatchObject({ kind: 'known', count: 80 });
    expect(measures.crime).toEqual({
      kind: 'suppressed',
      rule: 'legacyCategories',
      population: 1_000,
    });
    expect(measures.burglary).toEqual({
      kind: 'suppressed',
      rule: 'legacyCategories',
      population: 1_000,
    });
  });
});

describe('the counts of an area', () => {
  const totals = [104, 2, 105];

  it('are the totals and the categories', () => {
    expect(countsOf({ counts })).toEqual([104, 1, 105, ...counts]);
  });

  it('have the totals of the record where they were rounded by themselves', () => {
    expect(countsOf({ counts, totals })).toEqual([...totals, ...counts]);
    expect(
      measuresOf({ population: 1_000, observed: { kind: 'known' }, counts, totals }, tau).asb,
    ).toMatchObject({ count: 2 });
  });

  it('are unknown but for the total of all before the fourteen categories', () => {
    expect(countsOf({ allCount: 80 })).toEqual([
      undefined,
      undefined,
      80,
      ...CATEGORIES.map(() => undefined),
    ]);
  });
});

describe('the exposure of a figure', () => {
  const figureOf = (populationCovered: number) =>
    measuresOf(
      {
        population: 1_000,
        observed: { kind: 'partial', reason: 'residents', populationCovered },
        counts,
      },
      tau,
    ).crime;

  it('is its count, the person-years of the residents covered, and τ', () => {
    expect(exposureOf(figureOf(800), 0.1)).toEqual({ count: 104, personYears: 800, tau: 0.1 });
  });

  it('is undefined without a rate or τ', () => {
    expect(exposureOf(figureOf(700), 0.1)).toBeUndefined();
    expect(exposureOf(figureOf(800), undefined)).toBeUndefined();
    expect(exposureOf({ kind: 'notSupplied', population: 9 }, 0.1)).toBeUndefined();
  });
});
