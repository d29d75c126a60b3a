import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../src/stats/index.js';
import { SHAPES, yearOf } from './fields.js';
import { seeded, type Random } from './random.js';
import { near, numbersOf } from './table.js';

interface Field {
  name: string;
  areas: number;
  mean: number;
  /** Standard deviation of the logarithm of the areas' true rates. */
  spread: number;
  tau: number;
  repeats: number;
}

const LTLAS = { mean: SHAPES.LTLAs.mean, spread: 0.35, tau: SHAPES.LTLAs.tau };
const FIELDS: Field[] = [
  { name: '30 LTLAs', areas: 30, ...LTLAS, repeats: 100 },
  { name: '300 LTLAs', areas: 300, ...LTLAS, repeats: 10 },
  { name: '300 LSOAs', areas: 300, mean: 105, spread: 0.6, tau: SHAPES.LSOAs.tau, repeats: 10 },
  { name: '7,500 wards', areas: 7_500, mean: 800, spread: 0.6, tau: SHAPES.wards.tau, repeats: 2 },
  { name: '7,500 LSOAs', areas: 7_500, mean: 105, spread: 0.6, tau: SHAPES.LSOAs.tau, repeats: 2 },
];

/** In per cent. */
interface Found {
  /** Areas whose true rank lies in their interval. */
  covered: number;
  /** Mean width of the interval, of the field. */
  width: number;
  /** Pairs told apart where all true rates are the same. */
  wronglyApart: number;
}

function rankedField({ areas, mean, spread, tau, repeats }: Field): Found {
  const random = seeded(7);
  const totals = { covered: 0, width: 0, wronglyApart: 0 };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const sizes = Array.from({ length: areas }, () => mean * Math.exp(random.normal() / 2));
    const rates = sizes.map(() => Math.exp(spread * random.normal()));
    const trueRanks = ranksOf(
      rates.map((rate) => ({ count: rate, personYears: 1 })),
      0,
    ).map(({ rank }) => rank);
    for (const [area, { best, worst }] of ranksOf(
      yearsOf(sizes, rates, tau, random),
      tau,
    ).entries()) {
      if (trueRanks[area]! >= best && trueRanks[area]! <= worst) totals.covered += 1;
      totals.width += (worst - best) / areas;
    }
    const same = rates.map(() => 1);
    for (const { best } of ranksOf(yearsOf(sizes, same, tau, random), tau))
      totals.wronglyApart += best - 1;
  }
  const percent = 100 / (areas * repeats);
  return {
    covered: totals.covered * percent,
    width: totals.width * percent,
    wronglyApart: totals.wronglyApart * percent * (2 / (areas - 1)),
  };
}

function yearsOf(
  sizes: readonly number[],
  rates: readonly number[],
  tau: number,
  random: Random,
): { count: number; personYears: number }[] {
  return sizes.map((size, area) => ({
    count: yearOf(size * rates[area]!, tau, random),
    personYears: size,
  }));
}

describe.each(FIELDS)('rank intervals in a field of $name', (field) => {
  const found = rankedField(field);
  const byChance = rankedField({ ...field, tau: 0 });

  // claim: rank-intervals-cover
  it('hold the true rank of 95 in 100 areas or more', () => {
    expect(found.covered).toBeGreaterThan(95);
    expect(byChance.covered).toBeGreaterThan(95);
  });

  it('tell 4 to 6 in 100 pairs of equal rates apart', () => {
    for (const { wronglyApart } of [found, byChance]) {
      expect(wronglyApart).toBeGreaterThan(4);
      expect(wronglyApart).toBeLessThan(6);
    }
  });

  it('are as the table of docs/methodology.md says', () => {
    expect(numbersOf(field.name)).toEqual(
      near(
        [found, byChance].flatMap(({ covered, width, wronglyApart }) => [
          covered,
          width,
          wronglyApart,
        ]),
      ),
    );
  });
});
