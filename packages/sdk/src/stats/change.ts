import {
  changeVerdict,
  FEWEST_IN_BOTH,
  verdictOf,
  type NotComparableReason,
} from './change-verdict.js';
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
  const found = changeVerdict(newer, older, tau, hasBreak);
  if (found.kind === 'notComparable') return found;
  const { verdict, ...known } = found;
  return verdict === 'noClearChange'
    ? { ...known, verdict, smallest: smallestChange(newer!, older!, tau) }
    : { ...known, verdict };
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
