import { expect, it } from 'vitest';
import { numbered } from './number-text.js';

it('what is said of a number of things agrees with it', () => {
  const said = '{LSOA has|LSOAs have} no ward, so {it is|they are} left out';
  expect(numbered(1, said)).toBe('1 LSOA has no ward, so it is left out');
  expect(numbered(0, said)).toBe('0 LSOAs have no ward, so they are left out');
  expect(numbered(1_234, said)).toBe('1,234 LSOAs have no ward, so they are left out');
});
