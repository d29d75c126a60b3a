import type { CoverageFile, FileTypeCoverage, KnownGap } from '@crimetrends/sdk/contract';
import { coverageLetters } from './coverage.js';
import type { KnownGapEntry } from '../input/known-gaps.js';
import { findForce, forceSlug, type KnownForce } from '../input/forces.js';
import type { AreaName } from '../geography/area.js';
import type { PoliceFileType } from '../input/police-months.js';
import type { RowsByForce } from './rows-by-force.js';

/** Everything needed to judge what each force supplied. */
export interface CoverageInput {
  /** Police force areas, in the order of codes. */
  areas: readonly AreaName[];
  forces: readonly KnownForce[];
  months: readonly string[];
  /** Rows of each type of file. */
  rows: Readonly<Record<PoliceFileType, RowsByForce>>;
  gaps: readonly KnownGapEntry[];
}

/**
 * Coverage of each police force area: a letter and a number of rows for each month and type of
 * file.
 */
export function forceCoverage({
  areas,
  forces,
  months,
  rows,
  gaps,
}: CoverageInput): CoverageFile['forces'] {
  return areas.map(({ code, name }) => {
    const known = forces.find(({ pfa }) => pfa === code) ?? findForce(forces, name);
    const slug = known?.slug ?? forceSlug(name);
    const ownGaps = gaps.filter(({ force }) => forceSlug(force) === slug);
    return {
      code,
      slug,
      name: known?.name ?? name,
      ...ofType(rows.street.get(slug), months, ownGaps),
      ...(ownGaps.length > 0 && { gaps: ownGaps.map(published) }),
      // The publisher's notices of gaps concern street files only.
      outcomes: ofType(rows.outcomes.get(slug), months, []),
      stopAndSearch: ofType(rows.stopAndSearch.get(slug), months, []),
    };
  });
}

function ofType(
  rows: ReadonlyMap<string, number> = new Map(),
  months: readonly string[],
  gaps: readonly KnownGapEntry[],
): FileTypeCoverage {
  return {
    months: coverageLetters(rows, months, gaps).join(''),
    rows: months.map((month) => rows.get(month) ?? 0),
  };
}

/** Warnings about forces whose files were counted but match no police force area. */
export function strayForces(
  coverage: CoverageFile['forces'],
  forces: readonly KnownForce[],
  files: readonly { force: string; file: string; ledger: { read: number } }[],
): string[] {
  const known = new Set(
    [...coverage, ...forces.filter(({ role }) => role !== undefined)].map(({ slug }) => slug),
  );
  const strays = new Set(files.map(({ force }) => force).filter((force) => !known.has(force)));
  return [...strays].map((stray) => {
    const own = files.filter(({ force }) => force === stray);
    const rows = own.reduce((sum, { ledger }) => sum + ledger.read, 0);
    return (
      `${own[0]!.file}: no police force area is called ${stray}. Its ${rows} rows (files: ` +
      `${own.length}) are counted where they fell, and are in no force’s coverage. If the name ` +
      'is wrong, give the file the right one.'
    );
  });
}

function published({ from, to, sentence, source, checked }: KnownGapEntry): KnownGap {
  return { from, ...(to !== undefined && { to }), sentence, source, checked };
}
