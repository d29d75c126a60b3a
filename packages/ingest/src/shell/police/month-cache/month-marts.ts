import type { Warehouse } from '../../warehouse.js';

/**
 * The tables that are kept of each month's street files. A new one is a file in `sql/marts/police`, its
 * name here, and where it is read. One that depends on more than street files, the LSOA list and
 * the 2011 LSOAs' children adds that to `MonthParts`.
 */
export const MONTH_MARTS = [
  'ledger_by_file',
  'digests_by_file',
  'incidents_by_lsoa21',
  'crimes_by_id',
  'incidents_by_snap_point',
] as const;
export type MonthMart = (typeof MONTH_MARTS)[number];

/**
 * The tables that are kept of each month's outcomes files. Of stop-and-search files the number of
 * rows is all.
 */
export const OUTCOME_MARTS = ['outcome_rows_by_file', 'outcomes_by_crime'] as const;
export type OutcomeMart = (typeof OUTCOME_MARTS)[number];

/** Makes every mart of what is staged. */
export async function makeMarts(
  warehouse: Warehouse,
  topic: 'police' | 'price-paid',
  marts: readonly string[],
): Promise<void> {
  for (const mart of marts) await warehouse.run(`marts/${topic}/${mart}.sql`);
}

/** Writes every mart as Parquet. */
export async function saveMarts<Mart extends string>(
  warehouse: Warehouse,
  marts: readonly Mart[],
  pathOf: (mart: Mart) => string,
): Promise<void> {
  for (const mart of marts) {
    await warehouse.set('mart', mart);
    await warehouse.set('mart_path', pathOf(mart));
    await warehouse.run('month-cache/save_mart.sql');
  }
}
