import type { AreaContext, CensusTable } from '@crimetrends/sdk/contract';
import type { AreaParts } from '../geography/area-parts.js';
import type { Topics } from './topics.js';

/** Marks a missing count. A census count is never negative. */
export const NO_COUNT = -1;

/**
 * A census table's counts by LSOA, at `lsoa × categories + category`; NO_COUNT where the table has
 * none.
 */
export interface TableCounts {
  table: CensusTable;
  counts: Int32Array;
}

/** Counts of a table before any row is read. */
export function noCounts(categories: number, lsoas: number): Int32Array {
  return new Int32Array(lsoas * categories).fill(NO_COUNT);
}

/** Residents and population density of each LSOA. */
export interface Density {
  /** Usual residents of each LSOA. */
  residents: readonly number[];
  /**
   * Residents per square kilometre of each LSOA × 10, as rounded in TS006; NO_COUNT where it has
   * none.
   */
  tenths: Int32Array;
}

/** Census counts of every LSOA. */
export interface LsoaCensus {
  tables: readonly TableCounts[];
  /** Absent where table TS006 was not supplied. */
  density: Density | undefined;
}

/**
 * Census counts of any area, as sums over its LSOAs. Not supplied where a table lacks one of them.
 */
export function peopleTopic(census: LsoaCensus): Topics['people'] {
  return {
    head: { tables: census.tables.map(({ table }) => table) },
    of: (area) => peopleOf(area, census),
  };
}

function peopleOf(area: AreaParts, { tables, density }: LsoaCensus): AreaContext['people'] {
  const sums = tables.map((table) => countsOf(area, table));
  const known = sums.filter((sum) => sum !== undefined);
  if (tables.length === 0 || known.length < tables.length) return { kind: 'notSupplied' };
  const residentsPerSquareKilometre = density && densityOf(area, density);
  return {
    kind: 'known',
    tables: known,
    ...(residentsPerSquareKilometre !== undefined && { residentsPerSquareKilometre }),
  };
}

/**
 * Sums a table over an area's LSOAs. Whole numbers, unless the area has shares of LSOAs.
 * `undefined` where one has no count.
 */
export function countsOf(
  { lsoas, shares }: AreaParts,
  { table, counts }: TableCounts,
): number[] | undefined {
  const width = table.categories.length;
  const sums = new Array<number>(width).fill(0);
  for (const [index, lsoa] of lsoas.entries()) {
    const share = shares?.[index] ?? 1;
    for (let category = 0; category < width; category += 1) {
      const count = counts[lsoa * width + category]!;
      if (count === NO_COUNT) return undefined;
      sums[category]! += count * share;
    }
  }
  return sums;
}

const SQUARE_METRES = 1_000_000;
const TENTHS = 10;

/**
 * Residents per square kilometre, to one decimal. The ground of an LSOA is its residents divided by
 * its density.
 */
export function densityOf(
  { lsoas, shares }: AreaParts,
  { residents, tenths }: Density,
): number | undefined {
  let people = 0;
  let ground = 0;
  for (const [index, lsoa] of lsoas.entries()) {
    const share = shares?.[index] ?? 1;
    if (tenths[lsoa]! <= 0) return undefined;
    people += residents[lsoa]! * share;
    // Whole square metres, so that the sum does not depend on the order.
    ground += Math.round((residents[lsoa]! * SQUARE_METRES * TENTHS) / tenths[lsoa]!) * share;
  }
  return ground === 0 ? undefined : Math.round((people * SQUARE_METRES * TENTHS) / ground) / TENTHS;
}
