import { describe, expect, it } from 'vitest';
import { CATEGORIES, MEASURE_NAMES } from '../contract/vocabulary/measures.js';
import { measuresOf } from './measure.js';

// 1 in the first category, 2 in the second, and so on: 105 in all, of which 1 is anti-social
// behaviour.
const counts = CATEGORIES.map((_, index) => index + 1);

describe('the measures of an area', () => {
  // claim: three-totals-published-crime
  it('are three totals and fourteen categories, and anti-social behaviour is not counted as crime', () => {
    const measures = measuresOf({ population: 1_000, observed: { kind: 'known' }, counts });
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
    const { crime } = measuresOf({
      population: 1_000,
      observed: { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 1_000 },
      counts,
    });
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
    const { crime } = measuresOf({
      population: 1_000,
      observed: { kind: 'partial', reason: 'residents', populationCovered: 520 },
      counts,
    });
    expect(crime).toMatchObject({
      kind: 'partial',
      reason: 'residents',
      count: 104,
      population: 1_000,
      populationCovered: 520,
      ratePer1000: 200,
    });
  });

  // claim: missing-month-not-zero
  it('are not supplied, rather than 0, when the force sent nothing', () => {
    for (const measure of Object.values(
      measuresOf({ population: 1_000, observed: { kind: 'notSupplied' } }),
    )) {
      expect(measure).toEqual({ kind: 'notSupplied', population: 1_000 });
    }
  });

  it('name the rule by which they are suppressed', () => {
    expect(measuresOf({ population: 0, observed: { kind: 'known' }, counts }).crime).toEqual({
      kind: 'suppressed',
      rule: 'noPopulation',
      population: 0,
    });
    expect(
      measuresOf({ population: 9, observed: { kind: 'suppressed', rule: 'tooFew' }, counts }).asb,
    ).toEqual({ kind: 'suppressed', rule: 'tooFew', population: 9 });
    const covered = measuresOf({
      population: 9,
      observed: { kind: 'partial', reason: 'residents', populationCovered: 0 },
      counts,
    });
    expect(covered.crime).toEqual({ kind: 'suppressed', rule: 'noPopulation', population: 9 });
  });

  it('are only the total of all incidents for months before the fourteen categories', () => {
    const measures = measuresOf({ population: 1_000, observed: { kind: 'known' }, allCount: 80 });
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
