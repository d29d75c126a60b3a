import type { CoverageLetter, SuspectFile } from '@crimetrends/sdk/contract';
import { covers, type KnownGapEntry } from '../input/known-gaps.js';
import { isElsewhere, type JudgedFile } from './whole-months.js';

// A hand-kept gap must not hide a month that a later archive supplies in full, as for Gwent
// 2025-09..12.
const FULL_FROM = 0.9;

/** A force's files of one type by month, judged. */
export type JudgedMonths = ReadonlyMap<string, JudgedFile>;

/** One force's coverage letters, one for each of `months`. */
export function coverageLetters(
  files: JudgedMonths,
  months: readonly string[],
  gaps: readonly KnownGapEntry[],
): CoverageLetter[] {
  return months.map((month) => {
    const file = files.get(month);
    if (!file || file.rows === 0) return 'a';
    if (file.isSuspect) return 'x';
    const marked = gaps.some((gap) => gap.status === 'partial' && covers(gap, month));
    return marked && !(file.expected && file.rows >= file.expected.rows * FULL_FROM) ? 'p' : 's';
  });
}

/** The suspect files among `months`, and what was expected of them. */
export function suspectFiles(files: JudgedMonths, months: readonly string[]): SuspectFile[] {
  return months.flatMap((month) => {
    const found = files.get(month);
    if (!found || found.rows === 0 || !found.isSuspect) return [];
    const { file, rows, expected, placed } = found;
    return [
      {
        month,
        file,
        rows,
        ...(expected && { expected: Math.round(expected.rows), expectedBy: expected.by }),
        ...(placed && isElsewhere(found) && { placed: placed.all, placedInOwnArea: placed.own }),
      },
    ];
  });
}
