import { describe, expect, test } from 'vitest';
import { addMonths, monthsOf } from '@crimetrends/sdk/contract';
import { coverageLetters } from './coverage.js';
import { covers, type KnownGapEntry } from '../input/known-gaps.js';
import { releaseMonths } from '../input/release-months.js';

const months = monthsOf({ from: '2023-01', to: '2025-12' });
const rows = (rowsOf: (month: string) => number): Map<string, number> =>
  new Map(months.map((month) => [month, rowsOf(month)]));
const gap = (entry: Partial<KnownGapEntry>): KnownGapEntry => ({
  force: 'x',
  from: '2025-01',
  sentence: 's',
  source: 's',
  checked: '2026-01-01',
  ...entry,
});

describe('what a force supplied', () => {
  // claim: missing-month-not-zero
  test('a month without a file or without rows is absent, not zero', () => {
    const supplied = rows((month) => (month === '2025-03' ? 0 : 3600));
    supplied.delete('2025-04');
    const letters = coverageLetters(supplied, months, []);
    expect(letters[months.indexOf('2025-03')]).toBe('a');
    expect(letters[months.indexOf('2025-04')]).toBe('a');
    expect(letters.filter((letter) => letter === 's')).toHaveLength(34);
  });

  // claim: suspect-under-40-percent
  test('Dyfed-Powys 2024-01..04, present with a fraction of the usual rows, is suspect', () => {
    const partial: Record<string, number> = {
      '2024-01': 1187,
      '2024-02': 300,
      '2024-03': 164,
      '2024-04': 283,
    };
    const only2025 = new Map(
      months
        .filter((month) => month >= '2025-01' || month in partial)
        .map((month) => [month, partial[month] ?? 3600]),
    );
    const letters = coverageLetters(only2025, months, []);
    expect(letters.slice(12, 16).join('')).toBe('xxxx');
    expect(letters.slice(24).join('')).toBe('ssssssssssss');
  });

  // claim: suspect-under-40-percent
  test('a month of 40 % of the median is supplied, one row fewer is suspect', () => {
    expect(
      coverageLetters(
        rows((month) => (month === '2025-06' ? 400 : 1000)),
        months,
        [],
      )[29],
    ).toBe('s');
    expect(
      coverageLetters(
        rows((month) => (month === '2025-06' ? 399 : 1000)),
        months,
        [],
      )[29],
    ).toBe('x');
  });

  // claim: they-never-hide-month
  test('a known gap marks a thin month partial, and never hides a month supplied in full', () => {
    const marked = [gap({ from: '2025-09', to: '2025-10', status: 'partial' })];
    const letters = coverageLetters(
      rows((month) => (month === '2025-09' ? 700 : 1000)),
      months,
      marked,
    );
    expect(letters[months.indexOf('2025-09')]).toBe('p');
    expect(letters[months.indexOf('2025-10')]).toBe('s');
  });

  test('a gap without an end is still open', () => {
    expect(covers({ from: '2019-07' }, '2025-12')).toBe(true);
    expect(covers({ from: '2019-07', to: '2019-12' }, '2025-12')).toBe(false);
  });
});

test('a release covers the 12 months that end at its month, its series the 36', () => {
  expect(releaseMonths('2025-12', 36)).toEqual({
    window: { from: '2025-01', to: '2025-12' },
    months: { from: '2023-01', to: '2025-12' },
  });
  expect(addMonths('2025-01', -1)).toBe('2024-12');
});
