import { expect, test } from 'vitest';
import { plural } from './plural.en.js';

test('English has one form for 1, and another for every other number', () => {
  expect([0, 1, 2, 21].map((count) => plural(count, 'month'))).toEqual([
    'months',
    'month',
    'months',
    'months',
  ]);
  expect(plural(1, 'LSOA has', 'LSOAs have')).toBe('LSOA has');
});
