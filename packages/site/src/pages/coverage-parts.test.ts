import { expect, test } from 'vitest';
import { coverageGroups } from '../force-coverage.js';
import { coverageFinding, coverageList } from './coverage-parts.js';

const row = (name: string, supplied: number) => ({
  name,
  supplied,
  missing: supplied < 12 ? 'May 2025' : '',
  letters: '',
});

test('the finding counts the forces that supplied every month', () => {
  expect(coverageFinding(coverageGroups([row('A', 12), row('B', 6), row('C', 0)]))).toBe(
    '1 of 3 police forces supplied all 12 months',
  );
  expect(coverageFinding(coverageGroups([row('A', 12), row('B', 12)]))).toBe(
    'All 2 police forces supplied all 12 months',
  );
});

test('a group without forces is not listed', () => {
  const { text } = coverageList(coverageGroups([row('A', 12), row('B', 6)]));
  expect(text).toContain('<dt>Some months</dt><dd>B (6 of 12)</dd>');
  expect(text).not.toContain('None');
});
