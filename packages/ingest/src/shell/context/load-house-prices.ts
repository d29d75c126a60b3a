import { salesLedger, type LedgerFile } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import {
  housePricesTopic,
  saleKey,
  salePrices,
  type SalePrices,
} from '../../core/context/house-prices/house-prices.js';
import {
  editionFindings,
  ltlaFindings,
  monthFindings,
  placeFindings,
} from '../../core/context/house-prices/sales-findings.js';
import { salesLedgers } from '../../core/context/house-prices/sales-ledger.js';
import {
  bothYears,
  housePriceMonths,
  type HousePriceMonths,
  type SalesProfile,
} from '../../core/context/house-prices/sales-months.js';
import { NO_TOPICS, type Topics } from '../../core/context/topics.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import { OFFENDER } from '../checks.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { Workbench } from '../input/workbench.js';
import { keptSales, type KeptSales } from './kept-sales.js';
import type { LoadedTopic } from './loaded-topic.js';

/** House prices, and the ledger of sales. */
export interface LoadedHousePrices extends LoadedTopic<Topics['housePrices']> {
  sales?: NonNullable<LedgerFile['sales']>;
}

/** Loads the house prices of every area, where sales were supplied and can be placed. */
export async function loadHousePrices(
  bench: Workbench,
  inputs: ChosenInputs,
  { geography, digests }: LoadedGeography,
): Promise<LoadedHousePrices> {
  const nothing = { topic: NO_TOPICS.housePrices, findings: [], read: [] };
  const none = (why: string): LoadedHousePrices => ({
    ...nothing,
    findings: monthFindings({ why }),
  });
  if (inputs.pricePaid.length === 0) return nothing;
  if (inputs.lookups.postcodes.length === 0)
    return none('no postcode table was found to place the sales with');
  // Whoever accepts the check gets no prices: a sale would count once for each place of its
  // postcode.
  if (
    bench.accepted.includes('postcodesDoubled') &&
    (await bench.warehouse.rows('checks/geography/postcodes_doubled.sql', OFFENDER)).length > 0
  )
    return none('postcodes stand more than once in the postcode table');

  const kept = await keptSales(bench, inputs, digests.lookups);
  const profiles = await profilesOf(kept);
  const months = housePriceMonths(profiles, inputs.lastMonth);
  const published = 'why' in months ? undefined : months;
  const sales = await ledgersOf(kept, profiles, published);
  const editions = (await kept.rows('sales_editions', SALES_EDITION)).toSorted(
    (a, b) => a.year - b.year || a.fileNo - b.fileNo,
  );
  const findings = [
    ...monthFindings(months),
    ...editionFindings(
      editions,
      kept.files.map(({ file }) => file),
    ),
  ];
  const read = kept.files.map((file) => ({
    ...file,
    found: inputs.pricePaid.find((found) => found.file === file.file)!,
  }));
  if (!published) return { ...nothing, findings, read, sales };
  const prices = await pricesOf(kept, geography.lsoas.length);
  findings.push(...placeFindings(sales.total), ...ltlaFindings(geography.lsoas, prices));
  return { topic: housePricesTopic(geography.lsoas, published, prices), findings, read, sales };
}

const SALES_EDITION = z.object({
  fileNo: z.int(),
  year: z.int(),
  fullerNo: z.int(),
  sales: z.int(),
  fullerSales: z.int(),
});

const ROWS_OF_MONTH = z.object({
  file_no: z.int(),
  status: z.nullable(z.string()),
  month: z.nullable(z.string()),
  rows: z.int(),
});

// Unreadable rows are never staged, and `read` is the number of lines.
const STAGED_SALES = z.extend(z.omit(salesLedger, { read: true, malformed: true }), {
  file_no: z.int(),
});

async function profilesOf(kept: KeptSales): Promise<SalesProfile[]> {
  const rows = await kept.rows('sales_by_month', ROWS_OF_MONTH);
  return kept.files.map(({ file }, number) => ({
    file,
    rows: rows.filter(({ file_no }) => file_no === number),
  }));
}

async function ledgersOf(
  kept: KeptSales,
  profiles: readonly SalesProfile[],
  months: HousePriceMonths | undefined,
): Promise<NonNullable<LedgerFile['sales']>> {
  const staged = await kept.rows('sales_ledger_by_file', STAGED_SALES);
  const files = kept.files.map(({ lines }, number) => ({
    profile: profiles[number]!,
    lines,
    staged: staged.find(({ file_no }) => file_no === number) ?? {},
  }));
  return salesLedgers(files, months && bothYears(months));
}

async function pricesOf(
  kept: KeptSales,
  lsoas: number,
): Promise<Record<'latest' | 'yearBefore', SalePrices>> {
  const found = {
    latest: { keys: [] as number[], prices: [] as number[] },
    yearBefore: { keys: [] as number[], prices: [] as number[] },
  };
  await kept.sales(([yearsBefore, lsoa, type, price], rowCount) => {
    for (let row = 0; row < rowCount; row += 1) {
      const sales = yearsBefore![row] === 0 ? found.latest : found.yearBefore;
      sales.keys.push(saleKey(lsoa![row]!, type![row]!));
      sales.prices.push(price![row]!);
    }
  });
  return {
    latest: salePrices(lsoas, found.latest),
    yearBefore: salePrices(lsoas, found.yearBefore),
  };
}
