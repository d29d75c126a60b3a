import type { Level } from '@crimetrends/sdk/contract';

// Methodology, “House prices”: a change is given from LTLAs up, or where both years have 50 sales.
const FEWEST_SALES_OF_A_SMALL_AREA = 50;
const LARGE: readonly Level[] = ['ltla', 'county', 'region', 'country', 'nation', 'pfa'];

/** Whether the median of so many sales in an area of this level has 95% limits. */
export function hasMedianLimits(sales: number, level: Level): boolean {
  return LARGE.includes(level)
    ? medianLimitRanks(sales) !== undefined
    : sales >= FEWEST_SALES_OF_A_SMALL_AREA;
}

/** 95% limits of the median of ascending prices; `undefined` of fewer than 6. */
export function medianLimits(sorted: Int32Array): [number, number] | undefined {
  const ranks = medianLimitRanks(sorted.length);
  return ranks && [sorted[ranks.lower - 1]!, sorted[ranks.upper - 1]!];
}

/**
 * Ranks, lowest first from 1, of the two values between which the median lies with a confidence of
 * at least 95%; `undefined` of fewer than 6 values. The number of values below the true median is
 * binomial (n, ½). Source: David & Nagaraja, Order Statistics (2003), section 7.1.
 */
export function medianLimitRanks(values: number): { lower: number; upper: number } | undefined {
  const lower = ranksBelow(values);
  return lower === 0 ? undefined : { lower, upper: values + 1 - lower };
}

/** The most ranks r for which a binomial (n, ½) is below r with a probability of at most 2.5%. */
function ranksBelow(n: number): number {
  // Relative to the middle term, downwards: 2⁻ⁿ itself is too small for a number from 1,075 on.
  const terms = [1];
  for (let k = n >> 1; k > 0 && terms.at(-1)! > 1e-20; k -= 1)
    terms.push((terms.at(-1)! * k) / (n - k + 1));
  const below = terms.reduceRight((sum, term) => sum + term, 0);
  // Both halves of an odd number are alike; of an even one they share the middle term.
  const all = n % 2 === 1 ? 2 * below : 2 * below - 1;
  let rank = (n >> 1) + 2 - terms.length;
  let tail = 0;
  for (let at = terms.length - 1; at >= 0; at -= 1) {
    tail += terms[at]!;
    if (tail > 0.025 * all) return rank - 1;
    rank += 1;
  }
  return rank - 1;
}
