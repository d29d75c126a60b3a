import { describe, expect, test } from 'vitest';
import { cy } from '../cy.js';
import { forceName } from './force-name.js';
import { officialName } from './named-place.js';
import { placeName, withBrackets } from './names.js';

describe('names of places and forces', () => {
  test.each([
    ['Luton', 'ltla', 'Luton'],
    ['Bristol, City of', 'ltla', 'the City of Bristol'],
    ['Herefordshire, County of', 'ltla', 'the County of Herefordshire'],
    ['London, City of', 'pfa', 'the City of London'],
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

  // claim: names-told-apart
  test.each([
    ['E07000148', 'Norwich', 'Norwich (local authority)', 'Norwich (awdurdod lleol)'],
    ['E63005190', 'Norwich', 'Norwich (built-up area)', 'Norwich (ardal adeiledig)'],
    ['J01000072', 'Norwich', 'Norwich (built-up area)', 'Norwich (ardal adeiledig)'],
    ['E10000020', 'Norfolk', 'Norfolk (county)', 'Norfolk (sir)'],
    ['E23000024', 'Norfolk', 'Norfolk (police force area)', 'Norfolk (ardal heddlu)'],
    ['E05000001', 'Castle', 'Castle (ward)', 'Castle (ward)'],
    ['E02000001', 'Castle', 'Castle (neighbourhood)', 'Castle (cymdogaeth)'],
    [
      'E23000034',
      'London, City of',
      'the City of London (police force area)',
      'Dinas London (ardal heddlu)',
    ],
  ])(
    '%s, a namesake of an area of another level, is %s with its level',
    (code, name, en, welsh) => {
      expect(placeName({ code, name, sharesName: true }, 'en')).toBe(en);
      expect(placeName({ code, name, sharesName: true }, cy)).toBe(welsh);
      expect(placeName({ code, name }, 'en')).not.toContain('(');
    },
  );

  // claim: inverted-names-turned
  test('an inverted name is turned round in Welsh too, so that it hides no distinction', () => {
    expect(placeName({ name: 'Skelder, City of' }, 'en')).toBe('the City of Skelder');
    expect(placeName({ name: 'Skelder, City of' }, cy)).toBe('Dinas Skelder');
    expect(placeName({ name: 'Herefordshire, County of' }, cy)).toBe('County of Herefordshire');
  });

  test('more in brackets joins the level', () => {
    expect(withBrackets('Luton', '85')).toBe('Luton (85)');
    expect(withBrackets('Norwich (local authority)', '110')).toBe('Norwich (local authority, 110)');
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
