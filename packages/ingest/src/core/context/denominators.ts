import type { Denominator } from '@crimetrends/sdk/contract';
import type { Topics } from './topics.js';

/** A denominator and its number for every LSOA. */
export interface LsoaDenominator {
  denominator: Denominator;
  byLsoa: Int32Array;
}

/**
 * Denominators of any area, each with its vintage in its id. They are shown side by side: never
 * mixed, never the largest chosen.
 */
export function denominatorsTopic(
  denominators: readonly LsoaDenominator[],
): Topics['denominators'] {
  return {
    head: { denominators: denominators.map(({ denominator }) => denominator) },
    of: ({ lsoas }) =>
      denominators.map(({ byLsoa }) => lsoas.reduce((sum, lsoa) => sum + byLsoa[lsoa]!, 0)),
  };
}

/**
 * A total by LSOA of the table's vintage, and one LSOA 2021 it became. A split LSOA has one row for
 * each part.
 */
export interface CarriedTotal {
  source_no: number;
  lsoa_no: number;
  total: number;
}

/**
 * Totals by LSOA 2021. The total of a split LSOA is shared among its parts in proportion to
 * residents, as whole numbers that add up to it. Rows of one source must be adjacent.
 */
export function carriedTotals(
  rows: readonly CarriedTotal[],
  residents: readonly number[],
): { byLsoa: Int32Array; split: number } {
  const byLsoa = new Int32Array(residents.length);
  let split = 0;
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && rows[end]!.source_no === rows[start]!.source_no) end += 1;
    const parts = rows.slice(start, end).map(({ lsoa_no }) => lsoa_no);
    if (parts.length > 1) split += 1;
    shared(
      rows[start]!.total,
      parts.map((lsoa) => residents[lsoa]!),
    ).forEach((share, index) => (byLsoa[parts[index]!]! += share));
    start = end;
  }
  return { byLsoa, split };
}

/**
 * Divides a total into whole shares by weight, by largest remainder; ties go to the earlier share.
 * With no weights at all, it is divided evenly.
 */
export function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0)
    return shared(
      total,
      weights.map(() => 1),
    );
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1;
  return shares;
}
