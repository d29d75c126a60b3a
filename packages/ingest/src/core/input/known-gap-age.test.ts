import { expect, test } from 'vitest';
import type { KnownGapEntry } from './known-gaps.js';
import { oldGapWarnings } from './known-gap-age.js';

const gap = (force: string, checkedOn?: string): KnownGapEntry => ({
  force,
  from: '2019-07',
  sentence: 's',
  source: 's',
  ...(checkedOn && { check: { on: checkedOn, by: 'notice', what: 'w' } }),
});

test('a gap is old on the 181st day after it was checked, and is named with its date', () => {
  const gaps = [gap('greater-manchester', '2026-01-15'), gap('gwent', '2026-05-01')];
  expect(oldGapWarnings(gaps, '2026-07-14')).toEqual([]);
  expect(oldGapWarnings(gaps, '2026-07-15')).toEqual([
    '1 known gaps were not checked in the last 180 days: greater-manchester from 2019-07 ' +
      '(checked 2026-01-15). Look at their sources again and write day and finding into ' +
      'known-gaps.json.',
  ]);
});

// claim: known-gap-never-checked
test('a gap that nobody checked is named so', () => {
  expect(oldGapWarnings([gap('gwent')], '2026-07-15')).toEqual([
    expect.stringContaining('gwent from 2019-07 (never checked)'),
  ]);
});

test('a gap checked after the day of the run is not old', () => {
  expect(oldGapWarnings([gap('gwent', '2027-01-01')], '2026-07-15')).toEqual([]);
});
