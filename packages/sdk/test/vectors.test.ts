import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overdispersion, ranksOf, rate, rateRatio, wilson95, type Exposure } from '../src/stats/index.js';

interface Limits { lower95: number; upper95: number }

/** Made by vectors/make.py with SciPy; `python3 make.py` writes the same file again. */
const vectors = JSON.parse(readFileSync(new URL('./vectors/vectors.json', import.meta.url), 'utf8')) as {
  rates: ({ count: number; population: number; ratePer1000: number } & Limits)[];
  proportions: ({ part: number; whole: number } & Limits)[];
  ratios: ({ rate: Exposure; base: Exposure; ratio: number } & Limits)[];
  dispersions: { areas: { newer: number; older: number }[]; phi: number }[];
  ranks: { field: Exposure[]; ranks: [number, number, number, number][] }[];
};

/** Relative distance, or the distance itself from 0. */
const apart = (found: number, expected: number): number => Math.abs(found - expected) / (Math.abs(expected) || 1);

describe('check values that another implementation computed', () => {
  it.each(vectors.rates)('a rate of $count in $population', ({ count, population, ratePer1000, lower95, upper95 }) => {
    const found = rate(count, population, 12);
    // Published to 4 decimals.
    for (const [own, other] of [[found.ratePer1000, ratePer1000], [found.lower95, lower95], [found.upper95, upper95]] as const) expect(Math.abs(own - other)).toBeLessThan(6e-5);
  });

  it.each(vectors.proportions)('$part of $whole', ({ part, whole, lower95, upper95 }) => {
    const found = wilson95(part, whole);
    expect(apart(found.lower95, lower95)).toBeLessThan(1e-8);
    expect(apart(found.upper95, upper95)).toBeLessThan(1e-8);
  });

  it.each(vectors.ratios)('$rate.count in $rate.personYears against $base.count in $base.personYears', ({ rate: own, base, ratio, lower95, upper95 }) => {
    const found = rateRatio(own, base)!;
    expect(apart(found.ratio, ratio)).toBeLessThan(1e-12);
    expect(apart(found.lower95, lower95)).toBeLessThan(1e-7);
    expect(apart(found.upper95, upper95)).toBeLessThan(1e-7);
  });

  it.each(vectors.dispersions)('φ is $phi', ({ areas, phi }) => {
    const people = (count: number): Exposure => ({ count, personYears: 1_000 });
    expect(apart(overdispersion(areas.map(({ newer, older }) => ({ newer: people(newer), older: people(older) }))), phi)).toBeLessThan(1e-9);
  });

  it.each(vectors.ranks)('ranks of a field, by counting every pair', ({ field, ranks }) => {
    expect(ranksOf(field).map(({ rank, tied, best, worst }) => [rank, tied, best, worst])).toEqual(ranks);
  });
});
