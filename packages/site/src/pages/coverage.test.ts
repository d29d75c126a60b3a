import { expect, test } from 'vitest';
import { facts } from '../../test/facts.js';
import { coveragePage } from './coverage.js';

test('the coverage page says which months a force did not supply and why', () => {
  const text = coveragePage(facts);
  expect(text).toContain('1 of 3 police forces supplied all 12 months');
  expect(text).toContain('6 of 12. Missing or incomplete: July to December 2025');
  expect(text).toContain('Greater Brackwater Police has supplied none since June 2023.');
});
