import type * as z from 'zod/mini';
import {
  bothYears,
  housePriceMonths,
  salesByYear,
  updatesInOrder,
  type HousePriceMonths,
} from '../../core/context/house-prices/sales-months.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { discardCopies } from '../input/checked-copy.js';
import type { Workbench } from '../input/workbench.js';
import { keptFile, MonthCache, type KeptMonth } from '../police/month-cache/month-cache.js';
import { makeMarts, martIntegers, martRows } from '../police/month-cache/month-marts.js';
import { partsOf } from '../police/month-cache/parts-of.js';
import type { RowSchema } from '../typed-rows.js';
import type { IntegerReader, Warehouse } from '../warehouse.js';
import { readPricePaid, type PricePaidFile } from './read-price-paid.js';

const SALES_MARTS = [
  'sales_by_month',
  'sales_ledger_by_file',
  'sales_editions',
  'sales_by_lsoa21',
] as const;
type SalesMart = (typeof SALES_MARTS)[number];

/** The sales of a release, counted now or by an earlier run from the same files. */
export interface KeptSales {
  files: KeptMonth<SalesMart>['files'];
  rows<Schema extends RowSchema>(
    mart: Exclude<SalesMart, 'sales_by_lsoa21'>,
    schema: Schema,
  ): Promise<z.infer<Schema>[]>;
  /**
   * The counted sales, in no order: 0 for the latest 12 months or 1 for the 12 before, LSOA, type,
   * price.
   */
  sales(read: IntegerReader): Promise<void>;
}

/**
 * Counts the sales of the Price Paid files, unless the cache has these very files. Each is read
 * twice: for its months, and for the sales of the months that are published.
 * @param lookups digest of the lookups that place sales
 */
export async function keptSales(
  bench: Workbench,
  { pricePaid, lastMonth }: ChosenInputs,
  lookups: string,
): Promise<KeptSales> {
  const { warehouse } = bench;
  const cache = new MonthCache(bench.kept, 'house-prices', SALES_MARTS);
  const parts = partsOf(bench, lastMonth, new Map([['', pricePaid]]), lookups);
  const found = cache.find(parts);
  const kept = 'kept' in found ? found.kept : await readSales(bench, pricePaid, cache, parts);
  const pathOf = (mart: SalesMart): string => cache.martPath(kept.parts, mart);
  return {
    files: kept.files,
    rows: (mart, schema) => martRows(warehouse, pathOf(mart), schema),
    sales: (read) => martIntegers(warehouse, pathOf('sales_by_lsoa21'), read),
  };
}

async function readSales(
  bench: Workbench,
  pricePaid: readonly FoundFile[],
  cache: MonthCache<SalesMart>,
  parts: KeptMonth<SalesMart>['parts'],
): Promise<KeptMonth<SalesMart>> {
  const { warehouse } = bench;
  const read: PricePaidFile[] = [];
  try {
    for (const file of [
      'intermediate/price-paid/int_placed_sales_empty.sql',
      'staging/price-paid/sales_macros.sql',
      'staging/price-paid/stg_sales_by_month_empty.sql',
    ])
      await warehouse.run(file);
    for (const [number, found] of pricePaid.entries())
      read.push(await readPricePaid(bench, found, number));
    await stageSales(
      read,
      housePriceMonths(
        read.map(({ profile }) => profile),
        parts.month,
      ),
      warehouse,
    );
    await makeMarts(warehouse, 'price-paid', SALES_MARTS);
    return await cache.save(
      parts,
      { notes: [], files: read.map((file) => keptFile({ ...file, force: '' })) },
      warehouse,
    );
  } finally {
    await warehouse.run('intermediate/price-paid/int_placed_sales_empty.sql');
    await discardCopies(read, bench.scratch);
  }
}

async function stageSales(
  read: readonly PricePaidFile[],
  months: HousePriceMonths | { why: string },
  warehouse: Warehouse,
): Promise<void> {
  // Where no prices can be published, a range without any month.
  const { from, to } = 'why' in months ? { from: '9999-12', to: '0000-01' } : bothYears(months);
  const updates = updatesInOrder(read.map(({ profile }) => profile));
  await warehouse.set('sales_from', from);
  await warehouse.set('sales_to', to);
  await warehouse.set('latest_from', 'why' in months ? from : months.latest.from);
  const years = read.flatMap(({ profile }, number) =>
    [...salesByYear(profile)].map(([year, sales]) => ({ number, year, sales })),
  );
  await warehouse.set(
    'year_files',
    years.map(({ number }) => String(number)),
  );
  await warehouse.set(
    'years',
    years.map(({ year }) => year),
  );
  await warehouse.set(
    'year_sales',
    years.map(({ sales }) => String(sales)),
  );
  await warehouse.run('staging/price-paid/stg_sales_years.sql');
  for (const [number, { path, profile }] of read.entries()) {
    await warehouse.set('path', path);
    await warehouse.set('file_no', number);
    await warehouse.set('update_no', updates.indexOf(profile) + 1);
    await warehouse.run('intermediate/price-paid/int_placed_sales.sql');
  }
  for (const table of ['int_repeated_sales', 'int_sales_editions', 'int_sales'])
    await warehouse.run(`intermediate/price-paid/${table}.sql`);
}
