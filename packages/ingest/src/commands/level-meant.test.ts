import { expect, it } from 'vitest';
import { LEVELS } from '@crimetrends/sdk/contract';
import { levelMeant } from './level-meant.js';

it.each([
  ['lad', 'ltla'],
  ['LA', 'ltla'],
  ['local authority', 'ltla'],
  ['district', 'ltla'],
  ['boroughs', 'ltla'],
  ['lsoa', 'lsoa21'],
  ['MSOA', 'msoa21'],
  ['wards', 'ward'],
  ['force', 'pfa'],
  ['police-force', 'pfa'],
  ['utla', 'county'],
  ['Ward', 'ward'],
  ['postcode district', 'outcode'],
  ['street', undefined],
  ['', undefined],
])('“%s” means %s', (text, meant) => {
  expect(levelMeant(text)).toBe(meant);
});

it('every level means itself in capitals', () => {
  expect(LEVELS.map((level) => levelMeant(level.toUpperCase()))).toEqual([...LEVELS]);
});
