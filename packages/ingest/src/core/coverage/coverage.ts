import type { CoverageLetter } from '@crimetrends/sdk/contract';
import { covers, type KnownGapEntry } from '../input/known-gaps.js';

// Dyfed-Powys 2024-01..04 holds 1,187, 300, 164 and 283 rows against a usual 3,600: a file that
// exists is not always complete.
const SUSPECT_BELOW = 0.4;

// A hand-kept gap must not hide a month that a later archive supplies in full, as for Gwent
// 2025-09..12.
const FULL_FROM = 0.9;

/**
 * One force's coverage letters, one for each month.
 * @param rows rows of the force's file by month; a month without a file is not in the map
 * @param months the months to judge, in order; the last is the release's month
 */
export function coverageLetters(
  rows: ReadonlyMap<string, number>,
  months: readonly string[],
  gaps: readonly KnownGapEntry[],
): CoverageLetter[] {
  const judged = months.slice(-24);
  return months.map((month) => {
    const own = rows.get(month) ?? 0;
    if (own === 0) return 'a';
    const usual = median(
      judged
        .filter((other) => other !== month)
        .map((other) => rows.get(other) ?? 0)
        .filter((n) => n > 0),
    );
    if (usual !== undefined && own < usual * SUSPECT_BELOW) return 'x';
    const marked = gaps.some((gap) => gap.status === 'partial' && covers(gap, month));
    return marked && !(usual !== undefined && own >= usual * FULL_FROM) ? 'p' : 's';
  });
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
