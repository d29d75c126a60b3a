import {
  paths,
  SALES_BUCKETS,
  type PriceFigure,
  type SalesLedger,
} from '@crimetrends/sdk/contract';
import { addSalesLedgers, salesPlaced } from '../../context/house-prices/sales-ledger.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that every row of sales is in one bucket, that files add up to the total, and that no more
 * sales are shown than counted.
 */
export function* salesLedgerFaults({
  release,
  ledger,
  manifest,
  housePrices,
}: KeptRelease): Generator<BundleFault> {
  if (!ledger?.sales) return;
  const { total, files } = ledger.sales;
  const fault = (sentence: string): BundleFault => ({
    check: 'ledger',
    file: paths.ledger(release),
    sentence,
  });
  const rows = new Map(
    manifest?.sources.flatMap((source) => source.files.map(({ file, rows: read }) => [file, read])),
  );
  for (const { file, ...own } of files) {
    if (salesPlaced(own) !== own.read)
      yield fault(`${file}: ${own.read} rows read, ${salesPlaced(own)} in the buckets.`);
    if (manifest && rows.get(file) !== own.read)
      yield fault(
        `${file}: ${own.read} rows read; the manifest’s sources ` +
          `${rows.has(file) ? `say ${rows.get(file)}` : 'do not name it'}.`,
      );
  }
  const made = addSalesLedgers(files);
  const off = (['read', ...SALES_BUCKETS] as const).find(
    (bucket: keyof SalesLedger) => total[bucket] !== made[bucket],
  );
  if (off)
    yield fault(
      `the total of house sales has ${total[off]} rows “${off}”; the files add up to ${made[off]}.`,
    );
  for (const [code, prices] of housePrices) {
    if (!code.startsWith('K04') || !('latest' in prices)) continue;
    const shown = salesIn(prices.latest[0]) + salesIn(prices.yearBefore[0]);
    if (shown > total.counted)
      yield fault(`${total.counted} house sales were counted; ${code} shows ${shown}.`);
  }
}

function salesIn(figure: PriceFigure | undefined): number {
  return figure?.kind === 'known' ? figure.sales : 0;
}
