import type { AreaContext, CensusTable } from '@crimetrends/sdk/contract';
import type { AreaParts } from '../geography/area-parts.js';
import type { Topics } from './topics.js';

/** No count: a census count is never negative. */
export const NO_COUNT = -1;

/**
 * A census table with its counts, LSOA by LSOA: `counts[lsoa × categories + category]`, NO_COUNT
 * where the table has none.
 */
export interface TableCounts {
  table: CensusTable;
  counts: Int32Array;
}

/** The counts of a table before any is read. */
export function noCounts(categories: number, lsoas: number): Int32Array {
  return new Int32Array(lsoas * categories).fill(NO_COUNT);
}

/** What the ground of LSOAs says of how densely an area is lived in. */
export interface Density {
  /** Usual residents of each LSOA. */
  residents: readonly number[];
  /**
   * Tenths of residents per square kilometre of each LSOA, as TS006 rounds them; NO_COUNT where it
   * has none.
   */
  tenths: Int32Array;
}

/** What the census tables say of every LSOA. */
export interface LsoaCensus {
  tables: readonly TableCounts[];
  /** Absent where TS006 was not supplied. */
  density: Density | undefined;
}

/**
 * Counts of an area are the sums of its LSOAs'; an area with an LSOA that a table lacks has no
 * people.
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
 * The counts of a table over an area's LSOAs; whole numbers unless it holds shares of them.
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
 * Residents over ground, to a tenth; the ground of an LSOA follows from its own residents and
 * density.
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
    // Whole square metres, so that the sum does not depend on its order.
    ground += Math.round((residents[lsoa]! * SQUARE_METRES * TENTHS) / tenths[lsoa]!) * share;
  }
  return ground === 0 ? undefined : Math.round((people * SQUARE_METRES * TENTHS) / ground) / TENTHS;
}
