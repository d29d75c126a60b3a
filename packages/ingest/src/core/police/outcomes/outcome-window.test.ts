import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { PoliceMonths } from '../../input/police-months.js';
import { followedForces } from './followed-forces.js';
import { monthsRead, outcomeWindow } from './outcome-window.js';

const files = (...months: string[]): PoliceMonths =>
  new Map(months.map((month) => [month, new Map()]));

describe('the window of outcomes', () => {
  // claim: 12-months-end-12
  test('ends 12 months before the newest outcomes: those of April 2024 follow crimes of May 2022 to April 2023', () => {
    expect(outcomeWindow(files('2021-05', '2024-04', '2023-01'), '2025-12')).toEqual({
      window: { from: '2022-05', to: '2023-04' },
      followedTo: '2024-04',
    });
  });

  test('of an earlier release ignores later outcomes', () => {
    expect(outcomeWindow(files('2023-11', '2024-04'), '2023-12')!.followedTo).toBe('2023-11');
    expect(outcomeWindow(files('2024-04'), '2023-12')).toBeUndefined();
  });

  test('may begin before the series: those months are read for outcomes only', () => {
    const series = { from: '2023-01', to: '2025-12' };
    const { street, outcomes, before } = monthsRead(
      series,
      outcomeWindow(files('2024-04'), '2025-12'),
    );
    expect(before).toEqual(monthsOf({ from: '2022-05', to: '2022-12' }));
    expect(street).toEqual(monthsOf({ from: '2022-05', to: '2025-12' }));
    expect(outcomes).toEqual(street);
    expect(monthsRead(series, undefined)).toEqual({
      street: monthsOf(series),
      outcomes: monthsOf(series),
      before: [],
    });
  });

  test('years before the series does not need the street files in between, only their outcomes', () => {
    const { street, outcomes } = monthsRead(
      { from: '2023-01', to: '2025-12' },
      outcomeWindow(files('2020-06'), '2025-12'),
    );
    expect(street.slice(0, 13)).toEqual([
      ...monthsOf({ from: '2018-07', to: '2019-06' }),
      '2023-01',
    ]);
    expect(outcomes.slice(0, 25)).toEqual([
      ...monthsOf({ from: '2018-07', to: '2020-06' }),
      '2023-01',
    ]);
  });
});

describe('a force’s crimes are followed', () => {
  const window = outcomeWindow(files('2025-12'), '2025-12')!;
  const months = monthsOf({ from: '2023-01', to: '2025-12' });
  const letters = (absent: readonly string[], letter = 'a'): string =>
    months.map((month) => (absent.includes(month) ? letter : 's')).join('');
  const force = (street: string, outcomes: string): CoverageFile['forces'][number] => ({
    code: 'E23900001',
    slug: 'x',
    name: 'X',
    months: street,
    rows: [],
    outcomes: { months: outcomes, rows: [] },
  });
  const isFollowed = (street: string, outcomes: string): boolean =>
    followedForces([force(street, outcomes)], months, window)[0]!;

  test('where it supplied both in full, whatever came before the window or after its crimes', () => {
    expect(isFollowed(letters([]), letters([]))).toBe(true);
    expect(isFollowed(letters(['2023-12', '2025-01']), letters(['2023-12']))).toBe(true);
  });

  test('not where a street file of the window is missing or incomplete', () => {
    expect(isFollowed(letters(['2024-03']), letters([]))).toBe(false);
    expect(isFollowed(letters(['2024-12'], 'x'), letters([]))).toBe(false);
  });

  test('not where outcomes are missing in any month up to the last', () => {
    expect(isFollowed(letters([]), letters(['2024-01']))).toBe(false);
    expect(isFollowed(letters([]), letters(['2025-12'], 'x'))).toBe(false);
    expect(isFollowed(letters([]), 'a'.repeat(36))).toBe(false);
  });
});
