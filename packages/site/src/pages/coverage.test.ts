import { expect, test } from 'vitest';
import { facts } from '../../test/facts.js';
import { coveragePage } from './coverage.js';

test('the coverage page says which months a force did not supply and why', () => {
  const text = coveragePage(facts);
  expect(text).toContain('1 of 3 police forces supplied all 12 months');
  expect(text).toContain('6 of 12. Missing or incomplete: July to December 2025');
  expect(text).toContain('Greater Brackwater Police has supplied none since June 2023.');
});

test('the page has each force’s share without a place, and the files that are not a whole month', () => {
  const [first, ...others] = facts.coverage.forces;
  const suspect = [
    { month: '2025-08', file: 'f.csv', rows: 14, expected: 20_076, placed: 14, placedInOwnArea: 0 },
  ];
  const forces = [{ ...first!, noLocation: { crime: 486, of: 10_000 }, suspect }, ...others];
  const text = coveragePage({ ...facts, coverage: { ...facts.coverage, forces } });
  expect(text).toContain('<td>4.9%</td>');
  expect(text).toContain(
    'August 2025: 14 rows where about 20,076 are expected; 0 of 14 lie in its own area',
  );
  expect(coveragePage(facts)).not.toContain('not a whole month');
});

test('the page says how many forces sent outcomes and searches, if the bundle has that', () => {
  expect(coveragePage(facts)).not.toContain('also sent outcomes');
  const [sends, notSupplied] = [
    { months: 's'.repeat(12), rows: [] },
    { months: 'a'.repeat(12), rows: [] },
  ];
  const forces = facts.coverage.forces.map((force, index) => ({
    ...force,
    outcomes: index === 0 ? sends : notSupplied,
    stopAndSearch: notSupplied,
  }));
  expect(coveragePage({ ...facts, coverage: { ...facts.coverage, forces } })).toContain(
    '1 of 3 police forces also sent outcomes, and 0 their stop-and-search records',
  );
});
