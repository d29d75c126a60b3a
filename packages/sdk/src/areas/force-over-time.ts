import {
  COVERAGE_LETTERS,
  coverageFile,
  monthsOf,
  paths,
  type CheckedGap,
  type CoverageFile,
  type CoverageLetter,
  type CoverageStatus,
  type FileTypeCoverage,
} from '../contract/index.js';
import { forceOf, type ForceOfArea } from './force-of-area.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import { requiredFile } from '../reading/required-file.js';

/** A force's file for one month; `rows` is the number of rows as published. */
export interface MonthSupplied {
  month: string;
  status: CoverageStatus;
  rows: number;
  /** Of a suspect month: rows that the force was expected to send, if anything tells. */
  expected?: number;
}

/** What one police force supplied, oldest month first. */
export interface ForceOverTime {
  /** GSS code of the police force area. */
  code: string;
  name: string;
  street: MonthSupplied[];
  /** Absent in releases from before these files were read. */
  outcomes?: MonthSupplied[];
  stopAndSearch?: MonthSupplied[];
  gaps: CheckedGap[];
  /**
   * Its crimes without a place, `of` all that it recorded, in the supplied months of the window.
   * Absent if it supplied none.
   */
  noLocation?: ForceOfArea['noLocation'];
}

/** Reads the coverage of all forces, or of one. */
export async function readCoverage(
  reader: ReleaseReader,
  force: string | undefined,
): Promise<ForceOverTime[]> {
  const { forces, months } = await requiredFile(reader, paths.coverage, coverageFile);
  const asked = force?.trim().toUpperCase();
  const found = forces.filter(({ code }) => asked === undefined || code === asked);
  if (found.length === 0)
    throw new InvalidArgumentError(
      'force',
      force,
      'is not the code of a police force area such as E23000026',
    );
  return found.map((each) => overTime(each, monthsOf(months)));
}

function overTime(force: CoverageFile['forces'][number], all: readonly string[]): ForceOverTime {
  const { outcomes, stopAndSearch, gaps = [] } = force;
  const byMonth = ({ months, rows, suspect }: FileTypeCoverage): MonthSupplied[] =>
    all.map((month, index) => {
      const expected = suspect?.find((file) => file.month === month)?.expected;
      return {
        month,
        status: COVERAGE_LETTERS[months[index] as CoverageLetter],
        rows: rows[index]!,
        ...(expected !== undefined && { expected }),
      };
    });
  return {
    ...forceOf(force),
    street: byMonth(force),
    ...(outcomes && { outcomes: byMonth(outcomes) }),
    ...(stopAndSearch && { stopAndSearch: byMonth(stopAndSearch) }),
    gaps,
  };
}
