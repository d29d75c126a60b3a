import type { CheckedGap, CoverageFile, FileTypeCoverage } from '@crimetrends/sdk/contract';
import { coverageLetters, suspectFiles, type JudgedMonths } from './coverage.js';
import { covers, type KnownGapEntry } from '../input/known-gaps.js';
import { forceSlug, type KnownForce } from '../input/forces.js';
import type { PoliceFileType } from '../input/police-months.js';
import type { ForceArea } from './force-areas.js';
import type { SentFiles } from './sent-files.js';
import { judgeFiles } from './whole-months.js';

/** Everything needed to judge what each force supplied. */
export interface CoverageInput {
  /** Police force areas, in the order of codes. */
  areas: readonly ForceArea[];
  /** Every file of each type in the input. */
  sent: Readonly<Record<PoliceFileType, SentFiles>>;
  gaps: readonly KnownGapEntry[];
}

/**
 * Judges every file of the input once. Returns the coverage of each police force area over any
 * months: a letter and a number of rows for each month and type of file.
 */
export function forceCoverage({
  areas,
  sent,
  gaps,
}: CoverageInput): (months: readonly string[]) => CoverageFile['forces'] {
  const withGaps = areas.map((area) => ({
    ...area,
    gaps: gaps.filter(({ force }) => forceSlug(force) === area.slug),
  }));
  const bySlug = new Map(withGaps.map((area) => [area.slug, area]));
  // The publisher's notices of gaps concern street files only, and how many outcomes or searches
  // a resident stands for differs too much between forces to judge one by another.
  const byOwnMonths = { residentsOf: () => undefined, isInKnownGap: () => false };
  const judged = {
    street: judgeFiles(sent.street, {
      residentsOf: (slug) => bySlug.get(slug)?.residents,
      isInKnownGap: (slug, month) =>
        bySlug.get(slug)?.gaps.some((gap) => covers(gap, month)) ?? false,
    }),
    outcomes: judgeFiles(sent.outcomes, byOwnMonths),
    stopAndSearch: judgeFiles(sent.stopAndSearch, byOwnMonths),
  };
  return (months) =>
    withGaps.map(({ code, slug, name, gaps: own }) => ({
      code,
      slug,
      name,
      ...ofType(judged.street.get(slug), months, own),
      ...(own.length > 0 && { gaps: own.map(published) }),
      outcomes: ofType(judged.outcomes.get(slug), months, []),
      stopAndSearch: ofType(judged.stopAndSearch.get(slug), months, []),
    }));
}

function ofType(
  files: JudgedMonths = new Map(),
  months: readonly string[],
  gaps: readonly KnownGapEntry[],
): FileTypeCoverage {
  const suspect = suspectFiles(files, months);
  return {
    months: coverageLetters(files, months, gaps).join(''),
    rows: months.map((month) => files.get(month)?.rows ?? 0),
    ...(suspect.length > 0 && { suspect }),
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

function published({ from, to, sentence, source, check }: KnownGapEntry): CheckedGap {
  return { from, ...(to !== undefined && { to }), sentence, source, ...(check && { check }) };
}
