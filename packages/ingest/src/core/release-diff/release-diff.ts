import { LEVELS, type Level, type Manifest, type MonthRange } from '@crimetrends/sdk/contract';
import { areaChange, changedMonths, type AreaChange } from './areas.js';
import { coverageChanges, type CoverageChange } from './coverage.js';
import { editionChanges, type EditionChange } from './editions.js';
import { revisedMonths, type RevisedMonth } from '../release/revisions/revised-months.js';
import type { AreaPair, ReleaseSide } from './release-side.js';

/** A release in the head of the report. */
export type ReleaseHead = Pick<Manifest, 'release' | 'window' | 'months' | 'codeVersion'>;

/** What changed from one release to another; every list is empty where nothing did. */
export interface ReleaseDiff {
  before: ReleaseHead;
  after: ReleaseHead;
  /** Months of a force whose street file differs, or whose rows went elsewhere. */
  months: RevisedMonth[];
  /** Number of areas changed by level, and in total now. */
  areaCounts: { level: Level; changed: number; total: number }[];
  /**
   * Largest change first: by incidents moved between the window's categories, then by residents.
   */
  areas: AreaChange[];
  editions: EditionChange[];
  coverage: CoverageChange[];
}

/** Number of LSOAs with other counts, by force area and month. */
type ChangedAreas = Map<string, Map<string, number>>;

/** Compares two releases. `pairs` need include only areas whose files differ. */
export function releaseDiff(
  before: ReleaseSide,
  after: ReleaseSide,
  pairs: Iterable<AreaPair>,
): ReleaseDiff {
  const series = [before.manifest.months, after.manifest.months] as const;
  const areas: AreaChange[] = [];
  const changedAreas: ChangedAreas = new Map();
  const codes = new Map(
    [...before.coverage.forces, ...after.coverage.forces].map(({ slug, code }) => [slug, code]),
  );
  for (const pair of pairs) {
    const change = areaChange(pair, series);
    if (change) areas.push(change);
    noteMonths(changedAreas, pair, series);
  }
  areas.sort(
    (a, b) =>
      b.size - a.size || residentsMoved(b) - residentsMoved(a) || (a.code < b.code ? -1 : 1),
  );
  return {
    before: head(before.manifest),
    after: head(after.manifest),
    months: revisedMonths(
      before,
      after,
      (force, month) => changedAreas.get(codes.get(force) ?? '')?.get(month) ?? 0,
    ),
    areaCounts: LEVELS.map((level) => ({
      level,
      changed: areas.filter((area) => area.level === level).length,
      total: after.manifest.areas[level] ?? 0,
    })),
    areas,
    editions: editionChanges(before.manifest, after.manifest),
    coverage: coverageChanges(before.coverage, after.coverage),
  };
}

function head({ release, window, months, codeVersion }: Manifest): ReleaseHead {
  return { release, window, months, codeVersion };
}

function residentsMoved({ population }: AreaChange): number {
  return population ? Math.abs((population.after ?? 0) - (population.before ?? 0)) : 0;
}

/** Counts the LSOAs with other counts, by force and month. */
function noteMonths(
  changed: ChangedAreas,
  pair: AreaPair,
  series: readonly [MonthRange, MonthRange],
): void {
  const force = pair.after?.force ?? pair.before?.force;
  if ((pair.after ?? pair.before)?.level !== 'lsoa21' || force === undefined) return;
  const ofForce = changed.get(force) ?? new Map<string, number>();
  for (const { month } of changedMonths(pair, series))
    ofForce.set(month, (ofForce.get(month) ?? 0) + 1);
  changed.set(force, ofForce);
}
