import type { Denominator, PlaceTypes } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { footfallOf } from './footfall.js';

const heads = (...ids: string[]): Denominator[] =>
  ['usualResidentsCensus2021', ...ids].map((id) => ({ id, title: id }));
const counts = (
  onPlaceTypes: number,
  incidents: number,
): Omit<Extract<PlaceTypes, { kind: 'known' }>, 'kind'> => ({
  incidents,
  onPlaceTypes,
  top: [],
  snapPoints: 1,
  snapPointsOfHalf: 1,
});
const none: PlaceTypes = { kind: 'notSupplied' };
const byPlaces = (placeTypes: PlaceTypes): unknown =>
  footfallOf({ denominators: [1_000, 400], placeTypes }, heads('householdsCensus2021'));

describe('an area where many more people pass through than live', () => {
  it('has more than 1.5 people by day for each resident; exactly 1.5 is not enough', () => {
    const ratio = (residents: number, workday: number): unknown =>
      footfallOf(
        { denominators: [residents, workday], placeTypes: { kind: 'known', ...counts(0, 10) } },
        heads('workdayPopulationCensus2011'),
      );
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
    expect(
      footfallOf(
        { denominators: [1_000, 400, 9_000, 1_100, 9_999], placeTypes: none },
        denominators,
      ),
    ).toEqual({ kind: 'known', sensitive: false, rule: 'workdayPopulation' });
  });

  it('is found by place types only without a workday population: more than half of its incidents are on them', () => {
    expect(byPlaces({ kind: 'known', ...counts(51, 100) })).toEqual({
      kind: 'known',
      sensitive: true,
      rule: 'placeTypes',
    });
    expect(byPlaces({ kind: 'known', ...counts(50, 100) })).toEqual({
      kind: 'known',
      sensitive: false,
      rule: 'placeTypes',
    });
    expect(byPlaces({ kind: 'known', ...counts(0, 0) })).toMatchObject({ sensitive: false });
    expect(
      byPlaces({ kind: 'partial', reason: 'residents', populationCovered: 9, ...counts(51, 100) }),
    ).toMatchObject({ sensitive: true });
  });

  it('is unknown without either, and for part of a year', () => {
    expect(byPlaces(none)).toEqual({ kind: 'notSupplied' });
    expect(
      byPlaces({ kind: 'partial', reason: 'months', monthsObserved: 6, ...counts(99, 100) }),
    ).toEqual({ kind: 'notSupplied' });
  });
});
