import { describe, expect, test } from 'vitest';
import { monthList } from './month-list.js';
import { joinList, monthSpan, monthYear, shortMonthYear } from './months.js';

describe('months in words', () => {
  test('a month has its name and its year', () => {
    expect(monthYear('2025-12', 'en')).toBe('December 2025');
    expect(shortMonthYear('2023-01', 'en')).toBe('Jan 2023');
  });

  test('a span gives the year once if possible', () => {
    expect(monthSpan({ from: '2025-01', to: '2025-12' }, 'en')).toBe('January to December 2025');
    expect(monthSpan({ from: '2024-10', to: '2025-09' }, 'en')).toBe(
      'October 2024 to September 2025',
    );
    expect(monthSpan({ from: '2025-05', to: '2025-05' }, 'en')).toBe('May 2025');
  });

  test.each([
    [
      ['2025-05', '2025-06', '2025-07', '2025-08', '2025-10', '2025-11'],
      'May to August, October and November 2025',
    ],
    [['2025-05'], 'May 2025'],
    [['2025-05', '2025-06'], 'May and June 2025'],
    [['2024-11', '2024-12', '2025-01', '2025-03'], 'November 2024 to January 2025 and March 2025'],
    [
      ['2024-09', '2024-11', '2025-02', '2025-05'],
      'September and November 2024, February and May 2025',
    ],
    [['2024-12', '2025-01'], 'December 2024 and January 2025'],
  ])('the months %j are listed as %s', (months, text) =>
    expect(monthList(months, 'en')).toBe(text),
  );

  test('a list has "and" before its last item', () => {
    expect(joinList([], 'en')).toBe('');
    expect(joinList(['a'], 'en')).toBe('a');
    expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});
