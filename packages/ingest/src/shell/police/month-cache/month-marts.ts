import type * as z from 'zod/mini';
import type { RowSchema } from '../../typed-rows.js';
import type { IntegerReader, Warehouse } from '../../warehouse.js';

/**
 * Tables that are kept of each month's street files. To add one: a file in `sql/marts/police`, its
 * name here, and code that reads it. If it depends on more than street files, the list of LSOAs and
 * the children of 2011 LSOAs, add that to `MonthParts`.
 */
export const MONTH_MARTS = [
  'ledger_by_file',
  'digests_by_file',
  'incidents_by_lsoa21',
  'crimes_by_id',
  'incidents_by_snap_point',
] as const;
export type MonthMart = (typeof MONTH_MARTS)[number];

/** Tables that are kept of each month's outcomes files. */
export const OUTCOME_MARTS = ['outcome_rows_by_file', 'outcomes_by_crime'] as const;
export type OutcomeMart = (typeof OUTCOME_MARTS)[number];

/** Makes marts from what is staged. */
export async function makeMarts(
  warehouse: Warehouse,
  topic: 'police' | 'price-paid',
  marts: readonly string[],
): Promise<void> {
  for (const mart of marts) await warehouse.run(`marts/${topic}/${mart}.sql`);
}

/** Writes a mart as Parquet. */
export async function saveMart(warehouse: Warehouse, mart: string, path: string): Promise<void> {
  await warehouse.set('mart', mart);
  await warehouse.set('mart_path', path);
  await warehouse.run('month-cache/save_mart.sql');
}

/** Reads the rows of a saved mart, in no order. */
export async function martRows<Schema extends RowSchema>(
  warehouse: Warehouse,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  await warehouse.set('mart_path', path);
  return warehouse.rows('month-cache/read_mart.sql', schema);
}

/** Reads a saved mart that has INTEGER columns only, chunk by chunk. */
export async function martIntegers(
  warehouse: Warehouse,
  path: string,
  read: IntegerReader,
): Promise<void> {
  await warehouse.set('mart_path', path);
  await warehouse.integers('month-cache/read_mart.sql', read);
}
