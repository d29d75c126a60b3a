import { describe, expect, test } from 'vitest';
import { forceName, officialName, placeName } from './names.js';

describe('names of places and forces', () => {
  test.each([
    ['Luton', 'ltla', 'Luton'],
    ['Bristol, City of', 'ltla', 'Bristol'],
    ['Herefordshire, County of', 'ltla', 'Herefordshire'],
    ['Harrowmouth, Eastcliff and Sandle', 'ltla', 'Harrowmouth, Eastcliff and Sandle'],
    ['Isle of Wight', 'ltla', 'the Isle of Wight'],
    ['City of London', 'ltla', 'the City of London'],
    ['South East', 'region', 'the South East'],
    ['East of England', 'region', 'the East of England'],
    ['London', 'region', 'London'],
    ['South Demoland', 'region', 'South Demoland'],
    ['North West', 'ward', 'North West'],
  ] as const)('%s, a %s, is written %s', (name, level, text) =>
    expect(placeName({ name, level }, 'en')).toBe(text),
  );

  test('a council may call itself a city', () => {
    expect(officialName('Bristol, City of')).toBe('City of Bristol');
    expect(officialName('Luton')).toBe('Luton');
  });

  test.each([
    ['Skelder', 'Skelder Police'],
    ['Avon and Somerset', 'Avon and Somerset Police'],
    ['Metropolitan Police', 'Metropolitan Police'],
    ['Avon and Somerset Constabulary', 'Avon and Somerset Constabulary'],
    ['Metropolitan Police Service', 'Metropolitan Police Service'],
    ['London, City of', 'City of London Police'],
  ])('the force %s is %s: Police is not said twice', (name, text) =>
    expect(forceName(name, 'en')).toBe(text),
  );
});
