import { LEVELS, type AreaRecord, type Level } from '../contract/index.js';
import type { AreaName } from './area-name.js';

/** A larger area that an area is not compared with, and why. */
export interface LeftOut extends AreaName {
  level: Level;
  /**
   * `mostlyThisArea`: 90% or more of the residents its figures cover are the area's own.
   * `sameGround`: its figures cover the same residents as a smaller comparator's.
   */
  because: 'mostlyThisArea' | 'sameGround';
}

/** The records to compare with, smallest first, and those left out. */
export interface UsedComparators {
  used: AreaRecord[];
  leftOut: { record: AreaRecord; because: LeftOut['because'] }[];
}

/**
 * Chooses the larger areas to compare with. No area is compared with itself, and no ground is
 * compared with twice (methodology §4).
 */
export function usedComparators(
  record: AreaRecord,
  comparators: readonly AreaRecord[],
): UsedComparators {
  const parents = Object.values(record.parents);
  const larger = comparators
    .filter(({ code }) => code !== record.code && parents.includes(code))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const found: UsedComparators = { used: [], leftOut: [] };
  const grounds = new Set<number>();
  for (const comparator of larger) {
    const covered = coveredOf(comparator);
    const isMostly = coveredOf(record) >= covered * MOSTLY;
    const because = isMostly ? 'mostlyThisArea' : grounds.has(covered) && 'sameGround';
    grounds.add(covered);
    if (covered > 0 && because) found.leftOut.push({ record: comparator, because });
    else found.used.push(comparator);
  }
  return found;
}

// Methodology §4.
const MOSTLY = 0.9;

/** Residents that an area's yearly figures cover. */
function coveredOf({ observed, population }: AreaRecord): number {
  if (observed.kind === 'known') return population;
  return 'populationCovered' in observed ? observed.populationCovered : 0;
}
