import type { Exposure } from './rate-ratio.js';

/** Where an area stands among a field of areas: 1 is the lowest rate, ties share the lower rank. */
export interface Rank {
  rank: number;
  /** How many areas share the rank, this one among them. */
  tied: number;
  /** The interval: ranks that the figures do not rule out at about 5 %, lowest and highest. */
  best: number;
  worst: number;
  /** 1 for the fifth of the field with the lowest rates, 5 for the highest. */
  fifth: number;
}

// Two intervals of ± 1.39 standard errors that do not overlap differ at about 5 %. Source:
// Goldstein & Healy, JRSS A 158 (1995).
const Z_COMPARED = 1.39;

// The exact bound of no incidents at that level: −ln of the normal's tail beyond 1.39, which is
// 0.082264.
const UPPER_OF_NONE = 2.497816;

/**
 * Ranks of a field, lowest rate first, in the order given, each with its interval. Takes n log n
 * steps.
 *
 * @param field areas with complete figures and people: others have no rate to rank
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
 * Bounds of a rate, per person and year, for comparing it with others: areas whose bounds do not
 * overlap differ at about 5 %. They are no 95 % limits.
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

/** How many of some sorted values are less than one. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some sorted values are at most one. */
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
 * In which fifth of a field a rank lies, 1 with the lowest rates.
 *
 * @example
 * import { fifthOfRank } from '@crimetrends/sdk/stats';
 * fifthOfRank(70, 331); // 2
 */
export function fifthOfRank(rank: number, fieldSize: number): number {
  return Math.floor(((rank - 1) * 5) / fieldSize) + 1;
}

/**
 * The N of "lower than N % of the field": the share of areas whose rate is higher, rounded down so
 * that it never says too much.
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
