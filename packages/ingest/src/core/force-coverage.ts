import type { CoverageFile, KnownGap } from '@crimetrends/sdk/contract';
import { coverageLetters, type KnownGapEntry } from './coverage.js';
import { findForce, forceSlug, type KnownForce } from './forces.js';
import type { AreaName } from './geography.js';

/** What is needed to say what each force supplied. */
export interface CoverageInput {
  /** Police force areas of the nation, in the order of codes. */
  areas: readonly AreaName[];
  forces: readonly KnownForce[];
  months: readonly string[];
  /** Rows of each street file by force slug and month. */
  rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
  gaps: readonly KnownGapEntry[];
}

/** One entry for each police force area: a letter and the rows of each month. */
export function forceCoverage({ areas, forces, months, rows, gaps }: CoverageInput): CoverageFile['forces'] {
  return areas.map(({ code, name }) => {
    const known = forces.find(({ pfa }) => pfa === code) ?? findForce(forces, name);
    const slug = known?.slug ?? forceSlug(name);
    const ownRows = rows.get(slug) ?? new Map<string, number>();
    const ownGaps = gaps.filter(({ force }) => forceSlug(force) === slug);
    return {
      code,
      slug,
      name: known?.name ?? name,
      months: coverageLetters(ownRows, months, ownGaps).join(''),
      rows: months.map((month) => ownRows.get(month) ?? 0),
      ...(ownGaps.length > 0 && { gaps: ownGaps.map(published) }),
    };
  });
}

function published({ from, to, sentence, source, checked }: KnownGapEntry): KnownGap {
  return { from, ...(to !== undefined && { to }), sentence, source, checked };
}
