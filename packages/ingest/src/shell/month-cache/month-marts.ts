import type { Warehouse } from '../warehouse.js';

/**
 * The tables that are kept of each month. A new one is a file in `sql/marts`, its name here, and where it is read in `take-month.ts`.
 * One that depends on more than street files, the LSOA list and the 2011 LSOAs' children adds that to `MonthParts`.
 */
export const MONTH_MARTS = ['ledger_by_file', 'incidents_by_lsoa21'] as const;
export type MonthMart = (typeof MONTH_MARTS)[number];

/** Makes every mart of the month that is staged. */
export async function makeMarts(warehouse: Warehouse): Promise<void> {
  for (const mart of MONTH_MARTS) await warehouse.run(`marts/${mart}.sql`);
}

/** Writes every mart as Parquet. */
export async function saveMarts(warehouse: Warehouse, pathOf: (mart: MonthMart) => string): Promise<void> {
  for (const mart of MONTH_MARTS) {
    await warehouse.set('mart', mart);
    await warehouse.set('mart_path', pathOf(mart));
    await warehouse.run('month-cache/save_mart.sql');
  }
}
