import type { Exposure } from './rate-ratio.js';

/** An area's rank in a field of areas: 1 is the lowest rate, and ties share the lower rank. */
export interface Rank {
  rank: number;
  /** How many areas share the rank, including this one. */
  tied: number;
  /** The rank's interval: lowest and highest rank that the figures do not rule out at about 5%. */
  best: number;
  worst: number;
  /** Fifth of the field: 1 has the lowest rates, 5 the highest. */
  fifth: number;
}

// Two intervals of ± 1.39 standard errors that do not overlap differ at about the 5% level. Source:
// Goldstein & Healy, JRSS A 158 (1995).
const Z_COMPARED = 1.39;

// Exact upper bound for 0 incidents at that level: −ln of the normal tail beyond 1.39 (0.082264).
const UPPER_OF_NONE = 2.497816;

/**
 * Ranks of a field with their intervals, lowest rate first. The result is in the order of the
 * field. Takes O(n log n).
 *
 * @param field areas with complete figures and residents; others have no rate
 * @example
 * import { ranksOf } from '@crimetrends/sdk/stats';
 * ranksOf([{ count: 90, personYears: 1_000 }, { count: 30, personYears: 1_000 }])[0]?.rank; // 2
 */
export function ranksOf(field: readonly Exposure[]): Rank[] {
  const [rates, lowers, uppers] = [
    new Float64Array(field.length),
    new Float64Array(field.length),
    new Float64Array(field.length),
  ];
  field.forEach((area, index) => {
    const { lower, upper } = boundsToCompare(area);
    rates[index] = area.count / area.personYears;
    lowers[index] = lower;
    uppers[index] = upper;
  });
  const [byRate, byLower, byUpper] = [
    rates.slice().sort(),
    lowers.slice().sort(),
    uppers.slice().sort(),
  ];
  return field.map((_, index) => {
    const below = countBelow(byRate, rates[index]!);
    return {
      rank: below + 1,
      tied: countUpTo(byRate, rates[index]!) - below,
      best: 1 + countBelow(byUpper, lowers[index]!),
      worst: countUpTo(byLower, uppers[index]!),
      fifth: fifthOfRank(below + 1, field.length),
    };
  });
}

/**
 * Bounds of a rate (per person and year) for comparing it with others: areas whose bounds do not
 * overlap differ at about the 5% level. These are not 95% limits.
 *
 * @example
 * import { boundsToCompare } from '@crimetrends/sdk/stats';
 * boundsToCompare({ count: 100, personYears: 1_000 }).lower.toFixed(3); // '0.087'
 */
export function boundsToCompare({ count, personYears }: Exposure): {
  lower: number;
  upper: number;
} {
  if (count === 0) return { lower: 0, upper: UPPER_OF_NONE / personYears };
  const [rate, errors] = [count / personYears, Z_COMPARED / Math.sqrt(count)];
  return { lower: rate * Math.exp(-errors), upper: rate * Math.exp(errors) };
}

/** Number of sorted values less than `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of sorted values less than or equal to `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
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
