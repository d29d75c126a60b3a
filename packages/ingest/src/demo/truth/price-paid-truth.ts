import { addMonths, type MonthRange, type SalesBucket } from '@crimetrends/sdk/contract';
import type { Lsoa } from '../world/places.js';

/** A sale as HM Land Registry records it. */
export interface Sale {
  id: string;
  price: number;
  /** `YYYY-MM-DD` */
  date: string;
  lsoa: Lsoa;
  /** Blank where the register has none. */
  postcode: string;
  isPlaced: boolean;
  type: 'D' | 'S' | 'T' | 'F' | 'O';
  isNew: boolean;
  /** A: a standard sale. B: another transfer, kept out of medians. */
  category: 'A' | 'B';
  houseNumber: number;
}

/**
 * A row of a Price Paid file and what must become of it; `stands` where no other row concerns the
 * sale.
 */
export interface SaleRow {
  sale: Sale;
  status: 'A' | 'C' | 'D' | 'X';
  fate: 'stands' | 'changed' | 'deleted' | 'superseded' | 'deletion' | 'malformed';
}

/**
 * Number of sales, their median in pounds and its 95% limits, by property type: all, detached,
 * semi-detached, terraced, flat.
 */
export type TruePrices = {
  sales: number;
  median: number | null;
  /** Of 6 sales or more, though a build gives them below LTLAs from 50 only. */
  limits95: [number, number] | null;
}[];

export interface TrueAreaPrices {
  latest: TruePrices;
  yearBefore: TruePrices;
}

/** What a build must find in the sales. */
export interface TruePricePaid {
  latest: MonthRange;
  yearBefore: MonthRange;
  /** Rows by file (path below `price-paid/`) and bucket. */
  ledger: Record<string, Partial<Record<SalesBucket | 'read', number>>>;
  /** By LSOA 2021 and LTLA, including the LTLA that has only stray sales. */
  areas: Record<string, TrueAreaPrices>;
}

/** Tallies the sales by what each row was made for. */
export function truePricePaid(
  files: readonly { path: string; rows: readonly SaleRow[] }[],
  published: MonthRange,
  latest: MonthRange,
): TruePricePaid {
  const counted = files
    .flatMap(({ rows }) => rows)
    .filter((row) => bucketOf(row, published) === 'counted')
    .map(({ sale }) => sale);
  const areas = new Map<string, Sale[]>();
  for (const sale of counted)
    for (const code of [sale.lsoa.lsoa21, sale.lsoa.ltla.code])
      areas.set(code, [...(areas.get(code) ?? []), sale]);
  const inLatest = ({ date }: Sale): boolean => date.slice(0, 7) >= latest.from;
  return {
    latest,
    yearBefore: { from: published.from, to: addMonths(latest.from, -1) },
    ledger: Object.fromEntries(files.map(({ path, rows }) => [path, tally(rows, published)])),
    areas: Object.fromEntries(
      [...areas]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, sales]) => [
          code,
          {
            latest: pricesOf(sales.filter(inLatest)),
            yearBefore: pricesOf(sales.filter((sale) => !inLatest(sale))),
          },
        ]),
    ),
  };
}

function tally(
  rows: readonly SaleRow[],
  published: MonthRange,
): Partial<Record<SalesBucket | 'read', number>> {
  const ledger: Partial<Record<SalesBucket | 'read', number>> = { read: rows.length };
  for (const row of rows)
    ledger[bucketOf(row, published)] = (ledger[bucketOf(row, published)] ?? 0) + 1;
  return ledger;
}

function bucketOf({ sale, fate }: SaleRow, { from, to }: MonthRange): SalesBucket {
  if (fate === 'malformed' || fate === 'deletion') return fate;
  const month = sale.date.slice(0, 7);
  if (month < from || month > to) return 'otherMonths';
  if (fate !== 'stands') return fate;
  if (sale.category !== 'A') return 'otherCategory';
  if (sale.type === 'O') return 'otherType';
  if (sale.postcode === '') return 'noPostcode';
  return sale.isPlaced ? 'counted' : 'unknownPostcode';
}

function pricesOf(sales: readonly Sale[]): TruePrices {
  return ['DSTF', 'D', 'S', 'T', 'F'].map((types) => {
    const prices = sales
      .filter(({ type }) => types.includes(type))
      .map(({ price }) => price)
      .sort((a, b) => a - b);
    const [low, high] = [
      prices[Math.ceil(prices.length / 2) - 1],
      prices[Math.floor(prices.length / 2)],
    ];
    return {
      sales: prices.length,
      median: low === undefined ? null : Math.round((low + high!) / 2),
      limits95: limitsOf(prices),
    };
  });
}

/** Limits of the median from whole binomial coefficients: at most 1 in 40 is below the lower one. */
function limitsOf(prices: readonly number[]): [number, number] | null {
  const n = prices.length;
  let [coefficient, below, rank] = [1n, 1n, 0];
  while (below * 40n <= 2n ** BigInt(n)) {
    coefficient = (coefficient * BigInt(n - rank)) / BigInt(rank + 1);
    below += coefficient;
    rank += 1;
  }
  return rank === 0 ? null : [prices[rank - 1]!, prices[n - rank]!];
}
