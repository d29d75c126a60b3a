import {
  PROPERTY_TYPES,
  type HousePrices,
  type Level,
  type PriceFigure,
} from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from '../../geography/area.js';
import type { LsoaRow } from '../../geography/geography.js';
import { hasMedianLimits, medianLimits } from './median-limits.js';
import type { HousePriceMonths } from './sales-months.js';
import type { Topic } from '../topics.js';

/** Sales of 12 months by LSOA 2021 and property type: prices in pounds, ascending. */
export interface SalePrices {
  prices: Int32Array;
  /**
   * Index of the first price of LSOA `i` and type `t`, at `saleKey(i, t)`. One extra entry marks
   * the end.
   */
  starts: Int32Array;
}

/** Detached, semi-detached, terraced, flat: PROPERTY_TYPES without `all`. */
export const TYPES = PROPERTY_TYPES.length - 1;

/** Index of an LSOA and property type in `SalePrices.starts`. */
export function saleKey(lsoa: number, type: number): number {
  return lsoa * TYPES + type;
}

/**
 * Sorts sales by LSOA, type and price. Each index of `keys` and `prices` is one sale, in any order.
 */
export function salePrices(
  lsoas: number,
  { keys, prices }: { keys: readonly number[]; prices: readonly number[] },
): SalePrices {
  const starts = new Int32Array(lsoas * TYPES + 1);
  for (const key of keys) starts[key + 1]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const placed = new Int32Array(prices.length);
  keys.forEach((key, sale) => {
    placed[next[key]!] = prices[sale]!;
    next[key]! += 1;
  });
  for (let at = 1; at < starts.length; at += 1)
    placed.subarray(starts[at - 1]!, starts[at]!).sort();
  return { prices: placed, starts };
}

// A median of fewer sales says more about which homes were sold than about the area (methodology
// §9).
const FEWEST_SALES = 5;

// The sales file of Bristol to 2025-10 has 10.5 sales per 1,000 residents of Bristol. One stray
// postcode across the boundary gives South Gloucestershire 1 sale among 290,000 residents.
const LEAST_SALES_PER_1000 = 1;

const SUPPRESSED: PriceFigure = { kind: 'suppressed', rule: 'fewerThan5Sales' };
const NOT_SUPPLIED: PriceFigure = { kind: 'notSupplied' };

/**
 * Median prices of any area, over the LTLAs with sales supplied. The year before is given only
 * where all of the same LTLAs were supplied for it.
 */
export function housePricesTopic(
  lsoas: readonly LsoaRow[],
  { latest, yearBefore, isYearBeforeSupplied }: HousePriceMonths,
  sales: { latest: SalePrices; yearBefore: SalePrices },
): Topic<'housePrices', 'prices'> {
  const suppliedLatest = suppliedLtlas(lsoas, sales.latest);
  const suppliedBefore = isYearBeforeSupplied
    ? suppliedLtlas(lsoas, sales.yearBefore)
    : new Set<string>();
  return {
    head: { prices: { latest, yearBefore } },
    of: ({ lsoas: parts, level }: AreaOfLsoas): HousePrices => {
      const supplied = parts.filter((lsoa) => suppliedLatest.has(lsoas[lsoa]!.ltla));
      if (supplied.length === 0) return { kind: 'notSupplied' };
      const comparable = supplied.every((lsoa) => suppliedBefore.has(lsoas[lsoa]!.ltla));
      const figures = {
        latest: priceFigures(supplied, sales.latest, level),
        yearBefore: comparable
          ? priceFigures(supplied, sales.yearBefore, level)
          : PROPERTY_TYPES.map(() => NOT_SUPPLIED),
      };
      if (supplied.length === parts.length) return { kind: 'known', ...figures };
      return {
        kind: 'partial',
        reason: 'residents',
        populationCovered: supplied.reduce((sum, lsoa) => sum + lsoas[lsoa]!.population, 0),
        ...figures,
      };
    },
  };
}

/**
 * LTLAs with at least 1 sale per 1,000 residents in the 12 months. Files for one part of the
 * country hold a few stray sales from elsewhere.
 */
export function suppliedLtlas(lsoas: readonly LsoaRow[], sales: SalePrices): Set<string> {
  const totals = new Map<string, { sales: number; population: number }>();
  lsoas.forEach(({ ltla, population }, lsoa) => {
    const total = totals.get(ltla) ?? { sales: 0, population: 0 };
    total.sales += salesOf(sales, lsoa);
    total.population += population;
    totals.set(ltla, total);
  });
  return new Set(
    [...totals]
      .filter(
        ([, total]) =>
          total.sales > 0 && total.sales * 1000 >= total.population * LEAST_SALES_PER_1000,
      )
      .map(([ltla]) => ltla),
  );
}

/** Number of sales in an LSOA, of all types. */
export function salesOf({ starts }: SalePrices, lsoa: number): number {
  return starts[saleKey(lsoa + 1, 0)]! - starts[saleKey(lsoa, 0)]!;
}

/**
 * The middle price; of an even number of prices the mean of the middle two, half a pound rounded
 * up. `sorted` must not be empty.
 */
export function medianPricePounds(sorted: Int32Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[half]!
    : Math.floor((sorted[half - 1]! + sorted[half]! + 1) / 2);
}

/** One figure for each entry of PROPERTY_TYPES. */
function priceFigures(lsoas: readonly number[], sales: SalePrices, level: Level): PriceFigure[] {
  const byType = Array.from({ length: TYPES }, (_, type) =>
    gathered(lsoas.map((lsoa) => slice(sales, lsoa, type))),
  );
  return [gathered(byType), ...byType].map((prices) => priceFigure(prices, level));
}

function priceFigure(prices: Int32Array, level: Level): PriceFigure {
  if (prices.length < FEWEST_SALES) return SUPPRESSED;
  const limits95 = hasMedianLimits(prices.length, level) ? medianLimits(prices) : undefined;
  return {
    kind: 'known',
    sales: prices.length,
    medianPricePounds: medianPricePounds(prices),
    ...(limits95 && { limits95 }),
  };
}

function slice({ prices, starts }: SalePrices, lsoa: number, type: number): Int32Array {
  const at = saleKey(lsoa, type);
  return prices.subarray(starts[at], starts[at + 1]);
}

function gathered(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all.sort();
}
