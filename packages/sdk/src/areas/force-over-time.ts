import {
  COVERAGE_LETTERS,
  coverageFile,
  monthsOf,
  paths,
  type CoverageFile,
  type CoverageLetter,
  type CoverageStatus,
  type KnownGap,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import { requiredFile } from '../reading/required-file.js';

/** What one month's file held. `rows` are as published, of the force's file. */
export interface MonthSupplied {
  month: string;
  status: CoverageStatus;
  rows: number;
}

/** What one police force supplied, oldest month first. */
export interface ForceOverTime {
  /** Police force area, GSS code. */
  code: string;
  name: string;
  street: MonthSupplied[];
  /** Absent in releases that were made before such files were read. */
  outcomes?: MonthSupplied[];
  stopAndSearch?: MonthSupplied[];
  gaps: KnownGap[];
}

/** Every force's coverage, or one's. */
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

function overTime(
  { code, name, months, rows, outcomes, stopAndSearch, gaps = [] }: CoverageFile['forces'][number],
  all: readonly string[],
): ForceOverTime {
  const byMonth = (of: { months: string; rows: number[] }): MonthSupplied[] =>
    all.map((month, index) => ({
      month,
      status: COVERAGE_LETTERS[of.months[index] as CoverageLetter],
      rows: of.rows[index]!,
    }));
  return {
    code,
    name,
    street: byMonth({ months, rows }),
    ...(outcomes && { outcomes: byMonth(outcomes) }),
    ...(stopAndSearch && { stopAndSearch: byMonth(stopAndSearch) }),
    gaps,
  };
}
