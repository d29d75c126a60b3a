import { expect, test } from 'vitest';
import { rankingFolder } from './ranking-path.js';

const within = { code: 'K04000001', name: 'England and Wales' };

test.each([
  [
    { level: 'ward', within, measure: 'crime' },
    1,
    'rankings/ward/K04000001-england-and-wales/crime/',
  ],
  [
    { level: 'ward', within, measure: 'burglary' },
    3,
    'rankings/ward/K04000001-england-and-wales/burglary/3/',
  ],
  [
    { level: 'town', within, measure: 'asb', cities: true },
    1,
    'rankings/city/K04000001-england-and-wales/asb/',
  ],
] as const)('%j, page %i, is in %s', (name, page, folder) => {
  expect(rankingFolder(name, page)).toBe(folder);
});
