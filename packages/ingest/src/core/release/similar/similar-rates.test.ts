import { ASB_INDEX, CATEGORIES, type AreaRecord } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { SimilarRates } from './similar-rates.js';

/** 1,000 residents, `each` incidents of every category. */
const record = (code: string, each: number, more: Partial<AreaRecord> = {}): AreaRecord => ({
  code,
  name: code,
  level: 'ltla',
  population: 1_000,
  parents: {},
  observed: { kind: 'known' },
  counts: CATEGORIES.map((_, category) => (category === ASB_INDEX ? each * 2 : each)),
  ...more,
});
const codes = Array.from({ length: 20 }, (_, index) => `E07${String(900_000 + index)}`);
const silent = (code: string): AreaRecord => ({
  ...record(code, 0),
  observed: { kind: 'notSupplied' },
  counts: undefined,
});

describe('the rates of similar areas', () => {
  it('have a median for every measure, crime, anti-social behaviour and both first, and quartiles of these', () => {
    const rates = new SimilarRates(codes.map((code, index) => record(code, index + 1))).of(codes);
    // The middle of 1 to 20 is 10.5 for each of 13 categories, and its quartiles are 5.75 and
    // 15.25; twice that is for anti-social behaviour.
    const byMeasure = (each: number, crime: number, asb: number, all: number): number[] => [
      crime,
      asb,
      all,
      ...CATEGORIES.map((_, category) => (category === ASB_INDEX ? asb : each)),
    ];
    expect(rates).toEqual({
      kind: 'known',
      of: 20,
      medianRatePer1000: byMeasure(10.5, 136.5, 21, 157.5),
      lowerQuartile: [74.8, 11.5, 86.3],
      upperQuartile: [198.3, 30.5, 228.8],
    });
  });

  it('leave out areas not supplied or partial, and say how many are left', () => {
    const partial = record(codes[1]!, 900, {
      observed: { kind: 'partial', reason: 'residents', populationCovered: 500 },
    });
    const rates = new SimilarRates([
      silent(codes[0]!),
      partial,
      ...codes.slice(2).map((code) => record(code, 5)),
    ]).of(codes);
    expect(rates).toMatchObject({
      kind: 'known',
      of: 18,
      medianRatePer1000: expect.arrayContaining([65, 10, 75]),
      lowerQuartile: [65, 10, 75],
    });
  });

  it('are withheld below 10 areas with figures', () => {
    const known = (many: number): SimilarRates =>
      new SimilarRates(codes.map((code, index) => (index < many ? record(code, 5) : silent(code))));
    expect(known(10).of(codes)).toMatchObject({ kind: 'known', of: 10 });
    expect(known(9).of(codes)).toEqual({ kind: 'suppressed', rule: 'fewerThan10Known', of: 9 });
    expect(known(0).of(codes)).toEqual({ kind: 'notSupplied' });
  });

  it('are withheld for months with other categories than today’s', () => {
    const legacy = codes.map((code) => ({ ...record(code, 5), counts: undefined, allCount: 70 }));
    expect(new SimilarRates(legacy).of(codes)).toEqual({
      kind: 'suppressed',
      rule: 'legacyCategories',
      of: 20,
    });
  });
});
