// What a card says of a change; change.ts has the rest, so that a card's script does not carry it.
import type { MonthOfSeries } from './series.js';
import { rateRatio, type Exposure, type RateRatio } from './rate-ratio.js';

/** Whether a window's rate rose or fell on the one before, with the ratio and its limits. */
export type ChangeVerdict =
  | ({ kind: 'known'; verdict: 'rise' | 'fall' | 'noClearChange' } & RateRatio)
  | { kind: 'notComparable'; reason: NotComparableReason };

/**
 * Why two windows are not compared: one is incomplete, the figures cover part of the area, there is
 * a break between them, or both together have fewer than 20 incidents.
 */
export type NotComparableReason = 'incompleteWindow' | 'partOfArea' | 'break' | 'under20';

// Methodology §7. A rule on the older window alone would pick areas that happened to be high then,
// and find falls.
export const FEWEST_IN_BOTH = 20;

/** The verdict of `changeOf`, by the same rule, without the smallest change. */
export function changeVerdict(
  newer: Exposure | undefined,
  older: Exposure | undefined,
  tau: number,
  hasBreak = false,
): ChangeVerdict {
  if (!newer || !older) return { kind: 'notComparable', reason: 'incompleteWindow' };
  if (hasBreak) return { kind: 'notComparable', reason: 'break' };
  const ratio =
    newer.count + older.count < FEWEST_IN_BOTH ? undefined : rateRatio(newer, older, tau ** 2);
  return ratio
    ? { kind: 'known', verdict: verdictOf(ratio), ...ratio }
    : { kind: 'notComparable', reason: 'under20' };
}

export function verdictOf({ lower95, upper95 }: RateRatio): 'rise' | 'fall' | 'noClearChange' {
  if (lower95 > 1) return 'rise';
  return upper95 < 1 ? 'fall' : 'noClearChange';
}

/**
 * The last 12 months of a series, and the 12 before; each `undefined` if a month was not supplied.
 */
export function lastTwoYears(
  series: readonly MonthOfSeries[],
  population: number,
): [newer: Exposure | undefined, older: Exposure | undefined] {
  const year = (from: number): Exposure | undefined => {
    const months = series.slice(from, from + 12);
    if (from < 0 || population === 0 || months.includes(undefined)) return undefined;
    return {
      count: months.reduce<number>((sum, count) => sum + count!, 0),
      personYears: population,
    };
  };
  return [year(series.length - 12), year(series.length - 24)];
}
