import { describe, expect, test } from 'vitest';
import { censusName } from './census-names.js';
import { peopleSentence } from './people.js';
import { cy } from '../cy.js';

describe('the Welsh name of a census category', () => {
  test.each([
    [
      'Owned: Owns with a mortgage or loan',
      'Yn berchen arno: Yn berchen arno gyda morgais neu fenthyciad',
    ],
    [
      'Single family household: Lone parent family: With dependent children',
      'Cartref un teulu: Teulu un rhiant: Â phlant dibynnol',
    ],
    ['Aged 4 years and under', '4 oed neu’n iau'],
    ['Aged 35 to 49 years', '35 i 49 oed'],
    ['Aged 85 years and over', '85 oed a throsodd'],
    ['1 person in household', '1 person yn y cartref'],
    ['8 or more people in household', '8 neu fwy o bobl yn y cartref'],
  ])('of “%s” is “%s”', (english, welsh) => {
    expect(censusName(english, cy)).toBe(welsh);
  });

  test('is missing if one of its parts has none', () => {
    expect(censusName('Owned: Owns a castle', cy)).toBeUndefined();
    expect(censusName('constructor', cy)).toBeUndefined();
  });

  test('is not looked up for English', () => {
    expect(censusName('Owned: Owns outright', 'en')).toBeUndefined();
  });
});

test('a sentence in Welsh has English only in quotation marks, for names without Welsh', () => {
  const said = (title: string, category: string): string =>
    peopleSentence(
      { id: 'TS054', title, of: 'households', categories: [category, ''] },
      [1, 1],
      0,
      cy,
    );
  expect(said('Tenure', 'Lives rent free')).toBe(
    '50% o’r 2 o aelwydydd: “Yn byw yn y cartref heb dalu rhent” (Deiliadaeth y cartref; SYG, ' +
      'Cyfrifiad 2021, tabl TS054).',
  );
  expect(said('Shoe size', 'Nine')).toBe(
    '50% o’r 2 o aelwydydd: “Nine” (“Shoe size”; SYG, Cyfrifiad 2021, tabl TS054).',
  );
});
