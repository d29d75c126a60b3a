import { readFileSync } from 'node:fs';
import { PLACE_TYPES, type PlaceTypes } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import type { PlaceTypeRegistry } from '../police/place-types.js';
import { placesOf } from './places.js';

const figures = (more: object): PlaceTypes =>
  ({
    kind: 'known',
    incidents: 100,
    onPlaceTypes: 40,
    top: [
      { placeType: 'Hospital', incidents: 20 },
      { placeType: 'Supermarket', incidents: 12 },
      { placeType: 'Parking Area', incidents: 8 },
    ],
    snapPoints: 9,
    snapPointsOfHalf: 2,
    ...more,
  }) as PlaceTypes;

describe('what an area’s own record says of its place types', () => {
  it('is how many incidents they have apart from hospitals, and the most frequent', () => {
    expect(placesOf(figures({}))).toEqual([20, PLACE_TYPES.indexOf('Supermarket')]);
    expect(placesOf(figures({ kind: 'partial', reason: 'months', monthsObserved: 6 }))).toEqual([
      20, 1,
    ]);
  });

  it('is nothing where they are under a tenth, of fewer than ten, or not known', () => {
    expect(placesOf(figures({ incidents: 200 }))).toEqual([20, 1]);
    expect(placesOf(figures({ incidents: 201 }))).toBeUndefined();
    const one = [{ placeType: 'Supermarket', incidents: 1 }];
    expect(placesOf(figures({ incidents: 9, onPlaceTypes: 1, top: one }))).toBeUndefined();
    expect(placesOf(figures({ incidents: 10, onPlaceTypes: 1, top: one }))).toEqual([1, 1]);
    const hospital = [{ placeType: 'Hospital', incidents: 20 }];
    expect(placesOf(figures({ onPlaceTypes: 20, top: hospital }))).toBeUndefined();
    expect(placesOf({ kind: 'notSupplied' })).toBeUndefined();
  });

  it('names the types of the registry, in its order', () => {
    const registry = JSON.parse(
      readFileSync(new URL('../../../sources/place-types.json', import.meta.url), 'utf8'),
    ) as PlaceTypeRegistry;
    expect(registry.types.map(({ name }) => name)).toEqual([...PLACE_TYPES]);
  });
});
