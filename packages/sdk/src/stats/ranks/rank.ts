import { intervalsByBounds, intervalsByPairs } from './rank-intervals.js';
import { countBelow, countUpTo } from './sorted.js';
import type { Exposure } from '../rate-ratio.js';

/** An area's rank in a field of areas: 1 is the lowest rate, and ties share the lower rank. */
export interface Rank {
  rank: number;
  /** How many areas share the rank, including this one. */
  tied: number;
  /**
   * The rank's interval: 1 + the areas with a clearly lower rate, and the field less those with a
   * clearly higher one. It is for one area at a time.
   */
  best: number;
  worst: number;
  /** Fifth of the field: 1 has the lowest rates, 5 the highest. */
  fifth: number;
}

// Comparing each pair of a larger field would take seconds.
const LARGEST_FIELD_OF_PAIRS = 2_000;

/**
 * Ranks of a field with their intervals, lowest rate first. The result is in the order of the
 * field.
 *
 * Two areas are told apart by the rule of `compareRates`: exactly, pair by pair, in fields of up to
 * 2,000 areas; in larger ones by bounds around each rate that do not overlap, set so that the
 * average pair of the field errs at 5% (after Goldstein & Healy, JRSS A 158, 1995).
 *
 * @param field areas of one level with complete figures and residents; others have no rate
 * @param tau of the level and measure (`extraVariation`)
 * @example
 * import { ranksOf } from '@crimetrends/sdk/stats';
 * const field = [{ count: 90, personYears: 1_000 }, { count: 30, personYears: 1_000 }];
 * ranksOf(field, 0.19)[0]?.rank; // 2
 */
export function ranksOf(field: readonly Exposure[], tau: number): Rank[] {
  const rates = Float64Array.from(field, ({ count, personYears }) => count / personYears);
  const sorted = rates.slice().sort();
  const { best, worst } =
    field.length > LARGEST_FIELD_OF_PAIRS
      ? intervalsByBounds(field, tau)
      : intervalsByPairs(field, tau);
  return field.map((_, index) => {
    const below = countBelow(sorted, rates[index]!);
    return {
      rank: below + 1,
      tied: countUpTo(sorted, rates[index]!) - below,
      best: best[index]!,
      worst: worst[index]!,
      fifth: fifthOfRank(below + 1, field.length),
    };
  });
}

/**
 * The fifth of a field that a rank lies in, 1 having the lowest rates.
 *
 * @example
 * import { fifthOfRank } from '@crimetrends/sdk/stats';
 * fifthOfRank(70, 331); // 2
 */
export function fifthOfRank(rank: number, fieldSize: number): number {
  return Math.floor(((rank - 1) * 5) / fieldSize) + 1;
}

/**
 * The N in "lower than N% of the field": the percentage of areas with a higher rate, rounded down
 * so as not to overstate.
 *
 * @example
 * import { percentLower } from '@crimetrends/sdk/stats';
 * percentLower({ rank: 1, tied: 1 }, 331); // 99
 */
export function percentLower(
  { rank, tied }: Pick<Rank, 'rank' | 'tied'>,
  fieldSize: number,
): number {
  return Math.floor((100 * (fieldSize - rank - tied + 1)) / fieldSize);
}
