import type { LedgerFile, SalesBucket } from '@crimetrends/sdk/contract';
import { housePricesTopic, TYPES, type SalePrices } from '../core/context/house-prices.js';
import { editionFindings, ltlaFindings, monthFindings, placeFindings, type SalesEdition } from '../core/context/sales-findings.js';
import { salesLedgers } from '../core/context/sales-ledger.js';
import { bothYears, priceMonths, salesByYear, updatesInOrder, type PriceMonths } from '../core/context/sales-months.js';
import { NO_TOPICS, type Topics } from '../core/context/topics.js';
import type { ContextSources, LoadedTopic } from './load-context.js';
import { forgetPricePaid, readPricePaid, type PricePaidFile } from './read-price-paid.js';
import type { Warehouse } from './warehouse.js';

/** House prices, and where every row of the sales went. */
export interface LoadedHousePrices extends LoadedTopic<Topics['housePrices']> {
  sales?: NonNullable<LedgerFile['sales']>;
}

/** Reads the Price Paid files twice: once for the months they hold, once for the sales of the 24 that are published. */
export async function loadHousePrices(sources: ContextSources): Promise<LoadedHousePrices> {
  const { inputs, geography, warehouse } = sources;
  const nothing = { topic: NO_TOPICS.housePrices, findings: [], read: [] };
  if (inputs.pricePaid.length === 0) return nothing;
  const none = (why: string): LoadedHousePrices => ({ ...nothing, findings: monthFindings({ why }) });
  if (inputs.lookups.postcodes.length === 0) return none('no postcode table was found to place the sales with');
  // Accepted by name: a sale would count once for each place of its postcode.
  if (sources.accepted.includes('postcodesDoubled') && (await warehouse.rows('checks/postcodes_doubled.sql')).length > 0) return none('postcodes stand more than once in the postcode table');
  const read: PricePaidFile[] = [];
  try {
    await warehouse.run('intermediate/int_placed_sales_empty.sql');
    await warehouse.run('staging/sales_macros.sql');
    for (const [number, found] of inputs.pricePaid.entries()) read.push(await readPricePaid(found, number, sources));
    const months = priceMonths(read.map(({ profile }) => profile), inputs.lastMonth);
    const published = 'why' in months ? undefined : months;
    await stageSales(read, published, warehouse);
    const sales = await ledgersOf(read, published, warehouse);
    const editions = (await warehouse.rows('marts/sales_editions.sql')) as unknown as SalesEdition[];
    const findings = [...monthFindings(months), ...editionFindings(editions, read.map(({ file }) => file))];
    if (!published) return { ...nothing, findings, read, sales };
    const prices = await salePrices(geography.lsoas.length, warehouse);
    findings.push(...placeFindings(sales.total), ...ltlaFindings(geography.lsoas, prices));
    return { topic: housePricesTopic(geography.lsoas, published, prices), findings, read, sales };
  } finally {
    await warehouse.run('intermediate/int_placed_sales_empty.sql');
    await forgetPricePaid(read, sources);
  }
}

async function stageSales(read: readonly PricePaidFile[], months: PriceMonths | undefined, warehouse: Warehouse): Promise<void> {
  // A range that holds no month, where no prices can be published.
  const { from, to } = months ? bothYears(months) : { from: '9999-12', to: '0000-01' };
  const updates = updatesInOrder(read.map(({ profile }) => profile));
  await warehouse.set('sales_from', from);
  await warehouse.set('sales_to', to);
  await warehouse.set('latest_from', months?.latest.from ?? from);
  const years = read.flatMap(({ profile }, number) => [...salesByYear(profile)].map(([year, sales]) => ({ number, year, sales })));
  await warehouse.set('year_files', years.map(({ number }) => String(number)));
  await warehouse.set('years', years.map(({ year }) => year));
  await warehouse.set('year_sales', years.map(({ sales }) => String(sales)));
  await warehouse.run('staging/stg_sales_years.sql');
  for (const [number, { path, profile }] of read.entries()) {
    await warehouse.set('path', path);
    await warehouse.set('file_no', number);
    await warehouse.set('update_no', updates.indexOf(profile) + 1);
    await warehouse.run('intermediate/int_placed_sales.sql');
  }
  await warehouse.run('intermediate/int_repeated_sales.sql');
  await warehouse.run('intermediate/int_sales_editions.sql');
  await warehouse.run('intermediate/int_sales.sql');
}

async function ledgersOf(read: readonly PricePaidFile[], months: PriceMonths | undefined, warehouse: Warehouse): Promise<NonNullable<LedgerFile['sales']>> {
  const staged = (await warehouse.rows('marts/sales_ledger_by_file.sql')) as unknown as ({ file_no: number } & Record<SalesBucket, number>)[];
  const files = read.map((file, number) => ({ ...file, staged: staged.find(({ file_no }) => file_no === number) ?? {} }));
  return salesLedgers(files, months && bothYears(months));
}

/** The counted sales of both years; the statement gives them in the order that `SalePrices` keeps. */
async function salePrices(lsoas: number, warehouse: Warehouse): Promise<{ latest: SalePrices; yearBefore: SalePrices }> {
  const found = [[], []] as [number[], number[]];
  const starts = [new Int32Array(lsoas * TYPES + 1), new Int32Array(lsoas * TYPES + 1)] as const;
  await warehouse.integers('marts/sales_by_lsoa21.sql', ([period, lsoa, type, price], rowCount) => {
    for (let row = 0; row < rowCount; row += 1) {
      found[period![row]! as 0 | 1].push(price![row]!);
      starts[period![row]! as 0 | 1][lsoa![row]! * TYPES + type![row]! + 1]! += 1;
    }
  });
  for (const ends of starts) for (let at = 1; at < ends.length; at += 1) ends[at]! += ends[at - 1]!;
  return {
    latest: { prices: Int32Array.from(found[0]), starts: starts[0] },
    yearBefore: { prices: Int32Array.from(found[1]), starts: starts[1] },
  };
}
