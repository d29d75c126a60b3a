import type { CoverageFile } from '@crimetrends/sdk/contract';
import { expect, test } from 'vitest';
import { coverageGroups, forceRows, suspectMonths } from './force-coverage.js';

type Force = CoverageFile['forces'][number];

const force = (name: string, months: string): Force => ({
  code: 'E23900001',
  slug: name.toLowerCase(),
  name,
  months,
  rows: [],
});
const coverage: CoverageFile = {
  contract: 2,
  release: '2025-12',
  window: { from: '2025-01', to: '2025-12' },
  months: { from: '2024-11', to: '2025-12' },
  forces: [
    force('Wexmere', 'ssssssssssssss'),
    force('Skelder', 'axssssssssssss'),
    force('Harrowmouth', 'sspxsaaassssss'),
    force('Brackwater', 'aaaaaaaaaaaaaa'),
  ],
};

test('only the months of the window count towards what a force supplied', () => {
  expect(
    forceRows(coverage).map(({ name, supplied, missing }) => [name, supplied, missing]),
  ).toEqual([
    ['Brackwater Police', 0, 'January to December 2025'],
    ['Harrowmouth Police', 7, 'January, February and April to June 2025'],
    ['Skelder Police', 12, ''],
    ['Wexmere Police', 12, ''],
  ]);
});

test('a force has the share of its crimes without a place, and its suspect files by month', () => {
  const [wexmere, ...others] = coverage.forces as [Force, ...Force[]];
  const suspect = ['2025-03', '2025-01'].map((month) => ({
    month,
    file: 'f',
    rows: 9,
    expected: 300,
  }));
  const changed = {
    ...coverage,
    forces: [{ ...wexmere, noLocation: { crime: 97, of: 2_000 }, suspect }, ...others],
  };
  expect(forceRows(changed).at(-1)!.withoutPlace).toBe('4.9%');
  expect(forceRows(changed)[0]).not.toHaveProperty('withoutPlace');
  expect(suspectMonths(changed).map(({ name, month }) => [name, month])).toEqual([
    ['Wexmere Police', '2025-01'],
    ['Wexmere Police', '2025-03'],
  ]);
});

test('a force that sent part of the year is in a group between those that sent all and none', () => {
  const groups = coverageGroups(forceRows(coverage));
  const names = Object.fromEntries(
    Object.entries(groups).map(([group, rows]) => [group, rows.map(({ name }) => name)]),
  );
  expect(names).toEqual({
    every: ['Skelder Police', 'Wexmere Police'],
    some: ['Harrowmouth Police'],
    none: ['Brackwater Police'],
  });
});
