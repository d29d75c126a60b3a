import type { Denominator } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { footfallOf } from './footfall.js';

const heads = (...ids: string[]): Denominator[] =>
  ['usualResidentsCensus2021', ...ids].map((id) => ({ id, title: id }));
describe('an area where many more people pass through than live', () => {
  it('has more than 1.5 people by day for each resident; exactly 1.5 is not enough', () => {
    const ratio = (residents: number, workday: number): unknown =>
      footfallOf({ denominators: [residents, workday] }, heads('workdayPopulationCensus2011'));
    expect(ratio(1_000, 1_501)).toEqual({
      kind: 'known',
      sensitive: true,
      rule: 'workdayPopulation',
    });
    expect(ratio(1_000, 1_500)).toEqual({
      kind: 'known',
      sensitive: false,
      rule: 'workdayPopulation',
    });
    expect([ratio(0, 1), ratio(0, 0)]).toMatchObject([{ sensitive: true }, { sensitive: false }]);
  });

  it('is found by the newest workday population, even where other denominators follow it', () => {
    const denominators = heads(
      'householdsCensus2021',
      'workdayPopulationCensus2011',
      'workdayPopulationCensus2021',
      'midYearEstimate2024',
    );
    expect(footfallOf({ denominators: [1_000, 400, 9_000, 1_100, 9_999] }, denominators)).toEqual({
      kind: 'known',
      sensitive: false,
      rule: 'workdayPopulation',
    });
  });

  // claim: footfall-workday-only
  it('is not judged without a workday population, wherever its incidents lie', () => {
    expect(footfallOf({ denominators: [1_000, 400] }, heads('householdsCensus2021'))).toEqual({
      kind: 'notSupplied',
    });
    expect(footfallOf({ denominators: [] }, [])).toEqual({ kind: 'notSupplied' });
  });
});
