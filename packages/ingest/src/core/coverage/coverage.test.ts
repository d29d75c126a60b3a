import { addMonths, monthsOf } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { coverageLetters, suspectFiles, type JudgedMonths } from './coverage.js';
import type { SentFile } from './sent-files.js';
import { judgeFiles } from './whole-months.js';
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
  ...entry,
});

/** One force's months, judged by its rows. */
function judged(
  rowsOf: ReadonlyMap<string, number>,
  gaps: readonly KnownGapEntry[] = [],
  residents = 500_000,
): JudgedMonths {
  const files = new Map(
    [...rowsOf].map(([month, own]): [string, SentFile] => [month, { file: month, rows: own }]),
  );
  return judgeFiles(new Map([['x', files]]), {
    residentsOf: () => residents,
    isInKnownGap: (_, month) => gaps.some((each) => covers(each, month)),
  }).get('x')!;
}

describe('what a force supplied', () => {
  // claim: missing-month-not-zero
  test('a month without a file or without rows is absent, not zero', () => {
    const supplied = rows((month) => (month === '2025-03' ? 0 : 3600));
    supplied.delete('2025-04');
    const letters = coverageLetters(judged(supplied), months, []);
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
    const letters = coverageLetters(judged(only2025), months, []);
    expect(letters.slice(12, 16).join('')).toBe('xxxx');
    expect(letters.slice(24).join('')).toBe('ssssssssssss');
    expect(suspectFiles(judged(only2025), months)[2]).toEqual({
      month: '2024-03',
      file: '2024-03',
      rows: 164,
      expected: 3600,
      expectedBy: 'ownMonths',
    });
  });

  // claim: suspect-under-40-percent
  test('a month of 40 % of the median is supplied, one row fewer is suspect', () => {
    const letterOf = (thin: number): string =>
      coverageLetters(
        judged(rows((month) => (month === '2025-06' ? thin : 1000))),
        months,
        [],
      )[29]!;
    expect(letterOf(400)).toBe('s');
    expect(letterOf(399)).toBe('x');
  });

  // claim: they-never-hide-month
  test('a known gap marks a thin month partial, and never hides a month supplied in full', () => {
    const marked = [gap({ from: '2025-09', to: '2025-10', status: 'partial' })];
    const letters = coverageLetters(
      judged(
        rows((month) => (month === '2025-09' ? 700 : 1000)),
        marked,
        100_000,
      ),
      months,
      marked,
    );
    expect(letters[months.indexOf('2025-09')]).toBe('p');
    expect(letters[months.indexOf('2025-10')]).toBe('s');
  });

  // claim: they-never-hide-month
  test('Gwent 2025-09..12, under a known gap and supplied by a later archive, is supplied', () => {
    const gaps = [gap({ from: '2025-09', to: '2025-12' })];
    const letters = coverageLetters(
      judged(
        rows(() => 4_900),
        gaps,
        587_700,
      ),
      months,
      gaps,
    );
    expect(letters.join('')).toBe('s'.repeat(36));
  });

  test('14 rows after years of nothing, all in another force’s area, are no month', () => {
    const file = { file: 'f', rows: 14, placed: { all: 14, own: 0 } };
    const stub = judgeFiles(new Map([['x', new Map([['2022-08', file]])]]), {
      residentsOf: () => 2_868_000,
      isInKnownGap: () => true,
    }).get('x')!;
    expect(coverageLetters(stub, ['2022-07', '2022-08'], [])).toEqual(['a', 'x']);
    expect(suspectFiles(stub, ['2022-07', '2022-08'])).toEqual([
      {
        month: '2022-08',
        file: 'f',
        rows: 14,
        expected: 20_076,
        expectedBy: 'residents',
        placed: 14,
        placedInOwnArea: 0,
      },
    ]);
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
