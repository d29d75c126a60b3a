import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  extraVariation,
  monthFactors,
  nearestOf,
  poissonLimits95,
  ranksOf,
  rate,
  rateRatio,
  rollingYear,
  standardised,
  wilson95,
  type Exposure,
  type NotComparableReason,
  type SmallestChange,
} from '../src/stats/index.js';

interface Limits {
  lower95: number;
  upper95: number;
}

/** Made by vectors/make.py with SciPy; run `python3 make.py` to write the same file again. */
const vectors = JSON.parse(
  readFileSync(new URL('./vectors/vectors.json', import.meta.url), 'utf8'),
) as {
  rates: ({ count: number; population: number; ratePer1000: number } & Limits)[];
  proportions: ({ part: number; whole: number } & Limits)[];
  ratios: ({ rate: Exposure; base: Exposure; extraVariance: number; ratio: number } & Limits)[];
  taus: ({ areas: { newer: number; older: number }[] } & (
    | { tau: null }
    | { tau: number; counted: number; levelChange: number }
  ))[];
  ranks: { field: Exposure[]; tau: number; ranks: [number, number, number, number][] }[];
  counts: ({ count: number } & Limits)[];
  likely: {
    count: number;
    population: number;
    tau: number;
    likelyLower: number;
    likelyUpper: number;
  }[];
  changes: ({ newer: Exposure; older: Exposure; tau: number } & (
    | ({
        ratio: number;
        verdict: 'rise' | 'fall' | 'noClearChange';
        smallest?: SmallestChange;
      } & Limits)
    | { reason: NotComparableReason }
  ))[];
  series: {
    firstMonth: number;
    counts: (number | null)[];
    rollingYear: (number | null)[];
    factors: number[] | null;
  }[];
  medians: { prices: number[]; median: number }[];
  neighbours: { weights: number[]; values: number[][]; nearest: number[][] }[];
};

/** Relative difference, or absolute if the expected value is 0. */
const apart = (found: number, expected: number): number =>
  Math.abs(found - expected) / (Math.abs(expected) || 1);

describe('reference values computed by another implementation', () => {
  it.each(vectors.rates)(
    'a rate of $count in $population',
    ({ count, population, ratePer1000, lower95, upper95 }) => {
      const found = rate(count, population, 12, 0);
      // Published to 4 decimals.
      for (const [own, other] of [
        [found.ratePer1000, ratePer1000],
        [found.lower95, lower95],
        [found.upper95, upper95],
      ] as const)
        expect(Math.abs(own - other)).toBeLessThan(6e-5);
    },
  );

  it.each(vectors.proportions)('$part of $whole', ({ part, whole, lower95, upper95 }) => {
    const found = wilson95(part, whole);
    expect(apart(found.lower95, lower95)).toBeLessThan(1e-8);
    expect(apart(found.upper95, upper95)).toBeLessThan(1e-8);
  });

  it.each(vectors.ratios)(
    '$rate.count in $rate.personYears against $base.count in $base.personYears',
    ({ rate: own, base, extraVariance, ratio, lower95, upper95 }) => {
      const found = rateRatio(own, base, extraVariance)!;
      expect(apart(found.ratio, ratio)).toBeLessThan(1e-12);
      expect(apart(found.lower95, lower95)).toBeLessThan(1e-7);
      expect(apart(found.upper95, upper95)).toBeLessThan(1e-7);
    },
  );

  // claim: tau-paule-mandel
  it.each(vectors.taus)('τ is $tau', ({ areas, ...expected }) => {
    const people = (count: number): Exposure => ({ count, personYears: 1_000 });
    const found = extraVariation(
      areas.map(({ newer, older }) => ({ newer: people(newer), older: people(older) })),
    );
    expect(found === undefined).toBe(expected.tau === null);
    if (!found || expected.tau === null) return;
    const near = [found.tau, found.levelChange].map((value) => Number(value.toFixed(9)));
    expect(found.areas).toBe(expected.counted);
    expect(near).toEqual([
      expect.closeTo(expected.tau, 6),
      expect.closeTo(expected.levelChange, 8),
    ]);
  });

  // claim: ranks-every-pair
  it.each(vectors.ranks)('ranks of a field, by counting every pair', ({ field, tau, ranks }) => {
    expect(
      ranksOf(field, tau).map(({ rank, tied, best, worst }) => [rank, tied, best, worst]),
    ).toEqual(ranks);
  });

  // claim: 95-percent-interval-byar
  it.each(vectors.counts)('limits of $count incidents', ({ count, lower95, upper95 }) => {
    const found = poissonLimits95(count);
    // The exact ones have six decimals.
    const tolerance = count < 10 ? 6e-7 : 1e-8 * count;
    expect(Math.abs(found.lower95 - lower95)).toBeLessThan(tolerance);
    expect(Math.abs(found.upper95 - upper95)).toBeLessThan(tolerance);
  });

  it.each(vectors.likely)(
    'likely limits of $count in $population, with τ of $tau',
    ({ count, population, tau, likelyLower, likelyUpper }) => {
      const found = rate(count, population, 12, tau);
      // Published to 4 decimals.
      expect(Math.abs(found.likelyLower - likelyLower)).toBeLessThan(6e-5);
      expect(Math.abs(found.likelyUpper - likelyUpper)).toBeLessThan(6e-5);
    },
  );

  // claim: change-limits-log-ratio
  it.each(vectors.changes)(
    '$newer.count after $older.count, with τ of $tau',
    ({ newer, older, tau, ...expected }) => {
      const close = (value: number): unknown =>
        expect.closeTo(value, 7 - Math.ceil(Math.log10(Math.max(1, value))));
      const told =
        'reason' in expected
          ? { kind: 'notComparable', reason: expected.reason }
          : {
              kind: 'known',
              verdict: expected.verdict,
              ratio: close(expected.ratio),
              lower95: close(expected.lower95),
              upper95: close(expected.upper95),
              ...(expected.smallest && {
                smallest: Object.fromEntries(
                  Object.entries(expected.smallest).map(([way, ratio]) => [way, close(ratio)]),
                ),
              }),
            };
      expect(changeOf(newer, older, tau)).toEqual(told);
    },
  );

  // claim: never-bridges-gap
  it.each(vectors.series)(
    'rolling years and factors of a series that starts in month $firstMonth',
    ({ firstMonth, counts, rollingYear: years, factors }) => {
      const supplied = (series: readonly (number | null)[]): (number | undefined)[] =>
        series.map((count) => count ?? undefined);
      expect(rollingYear(supplied(counts))).toEqual(supplied(years));
      const found = monthFactors(supplied(counts), firstMonth);
      expect(found === undefined).toBe(factors === null);
      found?.forEach((factor, month) =>
        expect(apart(factor, factors![month]!)).toBeLessThan(1e-12),
      );
    },
  );

  it.each(vectors.neighbours)(
    'nearest areas in $weights.length variables',
    ({ weights, values, nearest }) => {
      const points = standardised(
        values.map((column, index) => ({ values: column, weight: weights[index]! })),
      );
      expect(nearestOf(points, nearest[0]!.length).map((found) => [...found])).toEqual(nearest);
    },
  );

  it('are at least 240, including the medians of the bundle', () => {
    const {
      rates,
      proportions,
      ratios,
      taus,
      ranks,
      counts,
      likely,
      changes,
      series,
      medians,
      neighbours,
    } = vectors;
    expect(
      [
        rates,
        proportions,
        ratios,
        taus,
        ranks,
        counts,
        likely,
        changes,
        series,
        medians,
        neighbours,
      ].flat().length,
    ).toBeGreaterThanOrEqual(240);
  });
});
