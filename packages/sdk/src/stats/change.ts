import { rateRatio, type Exposure, type RateRatio } from './rate-ratio.js';

/** How a 12-month window compares with the 12 months before it. */
export type Change =
  | ({ kind: 'known'; verdict: 'rise' | 'fall' | 'noClearChange' } & RateRatio)
  | { kind: 'notComparable'; reason: NotComparableReason };

/**
 * Why two windows are not compared: one is incomplete, there is a break between them, or the base
 * is too small.
 */
export type NotComparableReason = 'incompleteWindow' | 'break' | 'baseUnder10';

// Methodology §7: below 10 incidents, a percentage says more about chance than about change.
const SMALLEST_BASE = 10;

/**
 * Compares the newer window with the older: the rate ratio, its 95% limits widened by the level's
 * `overdispersion`, and a verdict. Pass `undefined` for a window with a month that was not
 * supplied.
 *
 * @example
 * import { changeOf } from '@crimetrends/sdk/stats';
 * const change = changeOf(
 *   { count: 540, personYears: 10_000 },
 *   { count: 450, personYears: 10_000 },
 *   1.8,
 * );
 * if (change.kind === 'known') console.log(change.verdict); // rise
 */
export function changeOf(
  newer: Exposure | undefined,
  older: Exposure | undefined,
  overdispersion: number,
  hasBreak = false,
): Change {
  if (!newer || !older) return { kind: 'notComparable', reason: 'incompleteWindow' };
  if (hasBreak) return { kind: 'notComparable', reason: 'break' };
  const ratio = older.count < SMALLEST_BASE ? undefined : rateRatio(newer, older, overdispersion);
  return ratio
    ? { kind: 'known', verdict: verdictOf(ratio), ...ratio }
    : { kind: 'notComparable', reason: 'baseUnder10' };
}

function verdictOf({ lower95, upper95 }: RateRatio): 'rise' | 'fall' | 'noClearChange' {
  if (lower95 > 1) return 'rise';
  return upper95 < 1 ? 'fall' : 'noClearChange';
}
