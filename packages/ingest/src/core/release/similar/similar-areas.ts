import { LEVELS, type Level, type SimilarityVariable } from '@crimetrends/sdk/contract';
import { nearestOf, standardised } from '@crimetrends/sdk/stats';
import type { LsoaCensus } from '../../context/people.js';
import type { AreaOfLsoas } from '../../geography/area.js';
import { areasAtLevel } from '../../geography/areas-at-level.js';
import { similarityOf, type Similarity } from './similarity.js';

/** How many similar areas an area has: enough for a median that one of them does not move. */
export const SIMILAR_AREAS = 20;

// Of fewer areas the 20 most alike would be more than a fifth of the level: 43 police force areas,
// 10 regions.
const LEAST_OF_A_LEVEL = 100;

/** The areas most like each, and by what. */
export interface FoundSimilar {
  variables: SimilarityVariable[];
  notes: string[];
  /**
   * The most alike first; `undefined` at a level with too few areas, and where the census tables
   * lack the area.
   */
  of(code: string): string[] | undefined;
}

/** For each point the `k` nearest others, as `nearestOf` finds them. */
export type FindNeighbours = (points: readonly Float64Array[], k: number) => readonly Int32Array[];

/**
 * Finds the areas of its level that are most like each in what the census says. Nothing that was
 * recorded there has a part in it.
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
  // In the order of codes, so that of two equally alike the lower code comes first, and sums do not
  // depend on the order given.
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
  // A unitary authority stands in the field of counties and is told those like it among LTLAs.
  field.forEach(({ area }, index) => {
    if (area.level === level) found.set(area.code, { field: codes, nearest: nearest[index]! });
  });
}
