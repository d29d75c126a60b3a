import { rateRatio, type Exposure, type RateRatio } from './rate-ratio.js';

/** How a 12-month window compares with the 12 months before it. */
export type Change =
  | ({ kind: 'known'; verdict: 'rise' | 'fall' } & RateRatio)
  | ({ kind: 'known'; verdict: 'noClearChange'; smallest: SmallestChange } & RateRatio)
  | { kind: 'notComparable'; reason: NotComparableReason };

/**
 * The smallest changes from the older window that would have been clear, as ratios: 1.2 is a rise
 * of 20%. `fall` is absent where no count as low as may be compared would have been a clear fall.
 */
export interface SmallestChange {
  rise: number;
  fall?: number;
}

/**
 * Why two windows are not compared: one is incomplete, the figures cover part of the area, there is
 * a break between them, or both together have fewer than 20 incidents.
 */
export type NotComparableReason = 'incompleteWindow' | 'partOfArea' | 'break' | 'under20';

// Methodology §7. A rule on the older window alone would pick areas that happened to be high then,
// and find falls.
const FEWEST_IN_BOTH = 20;

/**
 * Compares the newer window with the older: the rate ratio, its 95% limits and a verdict. Pass
 * `undefined` for a window with a month that was not supplied.
 *
 * @param tau how much areas of the level vary beyond chance (`extraVariation`)
 * @example
 * import { changeOf } from '@crimetrends/sdk/stats';
 * const change = changeOf(
 *   { count: 540, personYears: 10_000 },
 *   { count: 450, personYears: 10_000 },
 *   0.05,
 * );
 * if (change.kind === 'known') console.log(change.verdict); // rise
 */
export function changeOf(
  newer: Exposure | undefined,
  older: Exposure | undefined,
  tau: number,
  hasBreak = false,
): Change {
  if (!newer || !older) return { kind: 'notComparable', reason: 'incompleteWindow' };
  if (hasBreak) return { kind: 'notComparable', reason: 'break' };
  const ratio =
    newer.count + older.count < FEWEST_IN_BOTH ? undefined : rateRatio(newer, older, tau ** 2);
  if (!ratio) return { kind: 'notComparable', reason: 'under20' };
  const verdict = verdictOf(ratio);
  return verdict === 'noClearChange'
    ? { kind: 'known', verdict, ...ratio, smallest: smallestChange(newer, older, tau) }
    : { kind: 'known', verdict, ...ratio };
}

function verdictOf({ lower95, upper95 }: RateRatio): 'rise' | 'fall' | 'noClearChange' {
  if (lower95 > 1) return 'rise';
  return upper95 < 1 ? 'fall' : 'noClearChange';
}

/**
 * Finds the nearest counts of the newer window that would have been a rise or a fall, among those
 * that would have been compared at all.
 */
function smallestChange(
  { count, personYears }: Exposure,
  older: Exposure,
  tau: number,
): SmallestChange {
  const verdictAt = (newer: number): 'rise' | 'fall' | 'noClearChange' => {
    const ratio = rateRatio({ count: newer, personYears }, older, tau ** 2);
    return ratio ? verdictOf(ratio) : 'noClearChange';
  };
  const ratioTo = (newer: number): number =>
    (newer / older.count) * (older.personYears / personYears);
  let clear = Math.max(count, 1) * 2;
  while (verdictAt(clear) !== 'rise') clear *= 2;
  const rise = ratioTo(bisect(count, clear, (newer) => verdictAt(newer) === 'rise'));
  const lowest = Math.max(0, FEWEST_IN_BOTH - older.count);
  if (verdictAt(lowest) !== 'fall') return { rise };
  const fall = -bisect(-count, -lowest, (newer) => verdictAt(-newer) === 'fall');
  return { rise, fall: ratioTo(fall) };
}

/** The least whole number above `low` that holds, if `high` does and those above it do too. */
function bisect(low: number, high: number, holds: (value: number) => boolean): number {
  let [below, above] = [low, high];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
