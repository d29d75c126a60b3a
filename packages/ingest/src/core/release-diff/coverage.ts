import {
  COVERAGE_LETTERS,
  monthsOf,
  type CoverageFile,
  type CoverageLetter,
  type CoverageStatus,
} from '@crimetrends/sdk/contract';
import { FILE_TYPES, type PoliceFileType } from '../input/police-months.js';
import type { Change } from '../release/revisions/change.js';

/**
 * A month of a force and type of file with another coverage letter, or a new month that was not
 * supplied.
 */
export interface CoverageChange extends Change<CoverageStatus> {
  fileType: PoliceFileType;
  force: string;
  name: string;
  month: string;
}

/**
 * Months covered by both releases but judged differently, and new months not supplied; ordered by
 * type of file, force and month.
 */
export function coverageChanges(before: CoverageFile, after: CoverageFile): CoverageChange[] {
  return FILE_TYPES.flatMap((fileType) => {
    const [was, is] = [lettersOf(before, fileType), lettersOf(after, fileType)];
    // A release from before these files were read has no letters for them.
    return was.size === 0 || is.size === 0
      ? []
      : changesOf(fileType, was, is, monthsOf(after.months));
  });
}

type Letters = Map<string, { name: string; letters: Map<string, CoverageStatus> }>;

function changesOf(
  fileType: PoliceFileType,
  was: Letters,
  is: Letters,
  months: readonly string[],
): CoverageChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((force) => {
    const [a, b] = [was.get(force), is.get(force)];
    // Many forces send no outcomes or no searches at all: another month without them is not news.
    const isSilent = fileType !== 'street' && [...(a?.letters.values() ?? [])].at(-1) === 'absent';
    return months.flatMap((month): CoverageChange[] => {
      const [statusBefore, statusAfter] = [a?.letters.get(month), b?.letters.get(month)];
      if (isSilent && statusBefore === undefined && statusAfter === 'absent') return [];
      if (
        statusBefore === statusAfter ||
        (a && statusBefore === undefined && statusAfter === 'supplied')
      )
        return [];
      return [
        {
          fileType,
          force,
          name: (b ?? a)!.name,
          month,
          ...(statusBefore && { before: statusBefore }),
          ...(statusAfter && { after: statusAfter }),
        },
      ];
    });
  });
}

function lettersOf({ forces, months }: CoverageFile, fileType: PoliceFileType): Letters {
  const names = monthsOf(months);
  return new Map(
    forces.flatMap((force) => {
      const text = fileType === 'street' ? force.months : force[fileType]?.months;
      if (text === undefined) return [];
      return [
        [
          force.slug,
          {
            name: force.name,
            letters: new Map(
              names.map((month, index) => [month, COVERAGE_LETTERS[text[index] as CoverageLetter]]),
            ),
          },
        ],
      ];
    }),
  );
}
