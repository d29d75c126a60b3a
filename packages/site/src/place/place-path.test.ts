import { expect, test } from 'vitest';
import { placeFolder } from './place-path.js';

test.each([
  ['E06000032', 'Luton', 'E06000032-luton'],
  ['E05000001', 'St Mary’s & Glan-môr, <b>', 'E05000001-st-marys-and-glan-mor-b'],
  ['LU1', 'LU1', 'LU1'],
  ['K04000001', '—', 'K04000001'],
])('the page of %s, %s, is in %s', (code, name, folder) => {
  expect(placeFolder({ code, name })).toBe(folder);
});
