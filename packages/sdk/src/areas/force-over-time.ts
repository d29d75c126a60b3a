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

/** A force's file for one month; `rows` is the number of rows as published. */
export interface MonthSupplied {
  month: string;
  status: CoverageStatus;
  rows: number;
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
  gaps: KnownGap[];
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
