import type { HousePrices, PriceFigure } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import type { AreaOfLsoas } from '../../geography/area.js';
import type { LsoaRow } from '../../geography/geography.js';
import {
  housePricesTopic,
  medianPricePounds,
  suppliedLtlas,
  TYPES,
  type SalePrices,
} from './house-prices.js';

const MONTHS = {
  latest: { from: '2024-11', to: '2025-10' },
  yearBefore: { from: '2023-11', to: '2024-10' },
  isYearBeforeSupplied: true,
};

/** Two LSOAs of one LTLA, one LSOA of another; 1,000 residents each. */
const lsoas = ['E07900001', 'E07900001', 'E07900002'].map((ltla, index): LsoaRow => ({
  code: `E0190000${index + 1}`,
  name: '',
  ward: '',
  wardName: '',
  wardNameWelsh: null,
  ltla,
  population: 1000,
}));
const area = (...parts: number[]): AreaOfLsoas => ({
  code: 'X',
  name: 'X',
  level: 'ltla',
  lsoas: parts,
  parents: {},
});

/** Terraced houses by LSOA, and flats of the first. */
function sales(terraced: number[][], flats: number[] = []): SalePrices {
  const byType = lsoas.flatMap((_, lsoa) => [
    [],
    [],
    terraced[lsoa] ?? [],
    lsoa === 0 ? flats : [],
  ]);
  const starts = Int32Array.from(
    { length: byType.length + 1 },
    (_, at) => byType.slice(0, at).flat().length,
  );
  expect(starts).toHaveLength(lsoas.length * TYPES + 1);
  return { prices: Int32Array.from(byType.flat()), starts };
}

const same = (price: number, times: number): number[] => new Array<number>(times).fill(price);
const known = (count: number, medianPricePounds: number): PriceFigure => ({
  kind: 'known',
  sales: count,
  medianPricePounds,
});
const suppressed: PriceFigure = { kind: 'suppressed', rule: 'fewerThan5Sales' };
const latestOf = (
  latest: SalePrices,
  yearBefore: SalePrices,
  of: AreaOfLsoas,
  isYearBeforeSupplied = true,
): HousePrices =>
  housePricesTopic(lsoas, { ...MONTHS, isYearBeforeSupplied }, { latest, yearBefore }).of(of);

describe('a median price', () => {
  it('is the middle price; of two middle prices the mean, half a pound rounded up', () => {
    expect(medianPricePounds(Int32Array.of(100, 200, 900))).toBe(200);
    expect(medianPricePounds(Int32Array.of(100, 200, 300, 900))).toBe(250);
    expect(medianPricePounds(Int32Array.of(100, 200, 201, 900))).toBe(201);
    // The sum of two such prices exceeds 32 bits.
    expect(medianPricePounds(Int32Array.of(2_000_000_000, 2_000_000_001))).toBe(2_000_000_001);
  });

  // claim: never-over-medians-parts
  it('of an area is the median of its sales, not of the medians of its parts', () => {
    const both = sales([
      [200, 300, 400, 500, 600],
      [100, 100, 100, 100, 100, 100, 100],
    ]);
    expect(latestOf(both, both, area(0, 1))).toMatchObject({
      kind: 'known',
      latest: [known(12, 100), suppressed, suppressed, known(12, 100), suppressed],
    });
  });

  it('is withheld below 5 sales; all types together may be shown where no single type is', () => {
    const few = sales([same(200_000, 4)], [100_000]);
    expect(latestOf(few, few, area(0))).toMatchObject({
      latest: [known(5, 200_000), suppressed, suppressed, suppressed, suppressed],
    });
    const fewer = sales([same(200_000, 4)]);
    expect(latestOf(fewer, fewer, area(0))).toMatchObject({
      kind: 'known',
      latest: [suppressed, suppressed, suppressed, suppressed, suppressed],
    });
  });
});

describe('the limits of a median', () => {
  const limitsOf = (count: number, level: 'ltla' | 'msoa21'): unknown => {
    const both = sales([Array.from({ length: count }, (_, at) => 100_000 + at)]);
    const found = latestOf(both, both, { ...area(0, 1), level });
    if (!('latest' in found)) throw new Error('There should be prices.');
    return [found.latest, found.yearBefore].map(([all]) => all?.kind === 'known' && all.limits95);
  };

  // claim: price-limits-from-ltla
  it('are given in both years, from LTLAs up, where 6 were sold', () => {
    expect(limitsOf(6, 'ltla')).toEqual([
      [100_000, 100_005],
      [100_000, 100_005],
    ]);
    expect(limitsOf(5, 'ltla')).toEqual([undefined, undefined]);
  });

  it('are given below LTLAs where 50 were sold', () => {
    expect(limitsOf(49, 'msoa21')).toEqual([undefined, undefined]);
    expect(limitsOf(50, 'msoa21')).toEqual([
      [100_017, 100_032],
      [100_017, 100_032],
    ]);
  });
});

describe('where no sales were supplied', () => {
  // claim: fewer-than-1-sale
  it('an LTLA with fewer than 1 sale per 1,000 residents has stray sales of another file, not nought sales', () => {
    const strays = sales([same(1, 1), [], same(1, 1)]);
    // 2,000 and 1,000 residents.
    expect([...suppliedLtlas(lsoas, strays)]).toEqual(['E07900002']);
    expect(latestOf(strays, strays, area(0, 1))).toEqual({ kind: 'notSupplied' });
    expect([
      ...suppliedLtlas(
        lsoas.map((lsoa) => ({ ...lsoa, population: 0 })),
        sales([]),
      ),
    ]).toEqual([]);
  });

  it('a larger area shows the part that was supplied, and how many residents it has', () => {
    const one = sales([same(250_000, 6), same(350_000, 6)]);
    expect(latestOf(one, one, area(0, 1, 2))).toMatchObject({
      kind: 'partial',
      reason: 'residents',
      populationCovered: 2000,
      latest: [known(12, 300_000), suppressed, suppressed, known(12, 300_000), suppressed],
    });
    expect(latestOf(one, one, area(2))).toEqual({ kind: 'notSupplied' });
    // An LSOA without a single sale, in an LTLA with sales supplied.
    expect(latestOf(sales([same(1, 9)]), one, area(1))).toMatchObject({
      kind: 'known',
      latest: [suppressed, suppressed, suppressed, suppressed, suppressed],
    });
  });

  it('the year before covers the same LTLAs or is not given', () => {
    const [both, one] = [sales([same(1, 9), [], same(2, 9)]), sales([same(1, 9)])];
    const notSupplied = same(0, 5).map(() => ({ kind: 'notSupplied' }));
    expect(latestOf(both, one, area(0, 1, 2))).toMatchObject({
      kind: 'known',
      yearBefore: notSupplied,
    });
    expect(latestOf(both, one, area(0, 1))).toMatchObject({
      kind: 'known',
      yearBefore: [known(9, 1), suppressed, suppressed, known(9, 1), suppressed],
    });
    // The reverse: sales of the year before, in an LTLA with none since, count in neither figure.
    expect(latestOf(one, both, area(0, 1, 2))).toMatchObject({
      kind: 'partial',
      yearBefore: [known(9, 1), suppressed, suppressed, known(9, 1), suppressed],
    });
    expect(latestOf(both, both, area(0), false)).toMatchObject({
      kind: 'known',
      yearBefore: notSupplied,
    });
  });
});
