import { expect, test } from 'vitest';
import { nearMatches } from './near-matches.js';

const AREAS = [
  { key: 'E06000023', name: 'Bristol, City of' },
  { key: 'E06000032', name: 'Luton' },
  { key: 'E08000001', name: 'Bolton' },
  { key: 'E06000052', name: 'Cornwall' },
  { key: 'E05000001', name: 'Bristol Road' },
  { key: 'E01014485', name: 'Bristol 058A' },
];
const keys = (text: string, most = 3): string[] =>
  nearMatches(text, AREAS, most).map(({ key }) => key);

test('a name, even mistyped, finds its code', () => {
  expect(keys('luton')[0]).toBe('E06000032');
  expect(keys('Lutton')).toEqual(['E06000032']);
  expect(keys('Cornwal')).toEqual(['E06000052']);
});

test('part of a name finds every name with it, in the order given', () => {
  expect(keys('Bristol')).toEqual(['E06000023', 'E05000001', 'E01014485']);
});

test('a mistyped code finds the codes most like it', () => {
  expect(keys('E0600032')[0]).toBe('E06000032');
  expect(keys('E06000033', 2).toSorted()).toEqual(['E06000023', 'E06000032']);
});

test('a text like no other finds nothing', () => {
  expect(keys('xyz')).toEqual([]);
  expect(keys('')).toEqual([]);
});
