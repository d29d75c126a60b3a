import type { AreaContext, CensusTable } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from '../geography.js';
import type { Topics } from './topics.js';

/** No count: a census count is never negative. */
export const NO_COUNT = -1;

/** A census table with its counts, LSOA by LSOA: `counts[lsoa × categories + category]`, NO_COUNT where the table has none. */
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
  /** Tenths of residents per square kilometre of each LSOA, as TS006 rounds them; NO_COUNT where it has none. */
  tenths: Int32Array;
}

/** Counts of an area are the sums of its LSOAs'; an area with an LSOA that a table lacks has no people. */
export function peopleTopic(tables: readonly TableCounts[], density: Density | undefined): Topics['people'] {
  return {
    head: { tables: tables.map(({ table }) => table) },
    of: (area) => peopleOf(area, tables, density),
  };
}

function peopleOf({ lsoas }: AreaOfLsoas, tables: readonly TableCounts[], density: Density | undefined): AreaContext['people'] {
  const sums = tables.map((table) => sumOf(lsoas, table));
  const known = sums.filter((sum) => sum !== undefined);
  if (tables.length === 0 || known.length < tables.length) return { kind: 'notSupplied' };
  const residentsPerSquareKilometre = density && densityOf(lsoas, density);
  return { kind: 'known', tables: known, ...(residentsPerSquareKilometre !== undefined && { residentsPerSquareKilometre }) };
}

function sumOf(lsoas: readonly number[], { table, counts }: TableCounts): number[] | undefined {
  const width = table.categories.length;
  const sums = new Array<number>(width).fill(0);
  for (const lsoa of lsoas) {
    for (let category = 0; category < width; category += 1) {
      const count = counts[lsoa * width + category]!;
      if (count === NO_COUNT) return undefined;
      sums[category]! += count;
    }
  }
  return sums;
}

const SQUARE_METRES = 1_000_000;
const TENTHS = 10;

/** Residents over ground, to a tenth; the ground of an LSOA follows from its own residents and density. */
function densityOf(lsoas: readonly number[], { residents, tenths }: Density): number | undefined {
  let people = 0;
  let ground = 0;
  for (const lsoa of lsoas) {
    if (tenths[lsoa]! <= 0) return undefined;
    people += residents[lsoa]!;
    // Whole square metres, so that the sum does not depend on its order.
    ground += Math.round((residents[lsoa]! * SQUARE_METRES * TENTHS) / tenths[lsoa]!);
  }
  return ground === 0 ? undefined : Math.round((people * SQUARE_METRES * TENTHS) / ground) / TENTHS;
}
