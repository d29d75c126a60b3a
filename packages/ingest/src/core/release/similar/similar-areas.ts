import { LEVELS, type Level, type SimilarityVariable } from '@crimetrends/sdk/contract';
import { nearestOf, standardised } from '@crimetrends/sdk/stats';
import type { LsoaCensus } from '../../context/people.js';
import type { AreaOfLsoas } from '../../geography/area.js';
import { areasAtLevel } from '../../geography/areas-at-level.js';
import { similarityOf, type Similarity } from './similarity.js';

/** Number of similar areas: enough for a median that no single area can move. */
export const SIMILAR_AREAS = 20;

// With fewer areas, the 20 most alike would be over a fifth of the level: 43 police force areas, 10
// regions.
const LEAST_OF_A_LEVEL = 100;

/** Similar areas of each area, and the variables they were chosen by. */
export interface FoundSimilar {
  variables: SimilarityVariable[];
  notes: string[];
  /**
   * Most similar first; `undefined` at a level with too few areas, or where a census table lacks
   * the area.
   */
  of(code: string): string[] | undefined;
}

/** Finds the `k` nearest others for each point, as `nearestOf` does. */
export type FindNeighbours = (points: readonly Float64Array[], k: number) => readonly Int32Array[];

/**
 * Finds the areas of the same level most like each, by census variables only. Recorded crime plays
 * no part.
 */
export function findSimilar(
  areas: readonly AreaOfLsoas[],
  census: LsoaCensus,
  neighbours: FindNeighbours = nearestOf,
): FoundSimilar {
  const { similarity, notes } = similarityOf(census);
  const found = new Map<string, { field: readonly string[]; nearest: Int32Array }>();
  if (similarity)
    for (const level of LEVELS) findAtLevel(level, areas, similarity, neighbours, found);
  return {
    variables: found.size === 0 ? [] : (similarity?.variables ?? []),
    notes,
    of: (code) => {
      const similar = found.get(code);
      return similar && Array.from(similar.nearest, (at) => similar.field[at]!);
    },
  };
}

function findAtLevel(
  level: Level,
  areas: readonly AreaOfLsoas[],
  { variables, of }: Similarity,
  neighbours: FindNeighbours,
  found: Map<string, { field: readonly string[]; nearest: Int32Array }>,
): void {
  // In the order of codes: ties go to the lower code, and sums do not depend on the order given.
  const field = areasAtLevel(level, areas)
    .flatMap((area) => {
      const values = of(area);
      return values ? [{ area, values }] : [];
    })
    .sort((a, b) => (a.area.code < b.area.code ? -1 : 1));
  if (field.length < LEAST_OF_A_LEVEL) return;
  const codes = field.map(({ area }) => area.code);
  const points = standardised(
    variables.map(({ weight }, index) => ({
      weight,
      values: field.map(({ values }) => values[index]!),
    })),
  );
  const nearest = neighbours(points, SIMILAR_AREAS);
  // A unitary authority is compared among counties, but its own similar areas are LTLAs.
  field.forEach(({ area }, index) => {
    if (area.level === level) found.set(area.code, { field: codes, nearest: nearest[index]! });
  });
}
