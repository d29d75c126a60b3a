import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../version.js';
import { MEASURE_NAMES } from '../vocabulary/measures.js';
import { areaPack, areaRecord, type AreaRecord } from './pack.js';
import { pointer } from './pointer.js';

const record: AreaRecord = {
  code: 'E01900001',
  name: 'Aldermarsh 001A',
  level: 'lsoa21',
  population: 1_393,
  parents: { ltla: 'E07900001' },
  observed: { kind: 'known' },
  crimeByMonth: [3, null],
};
const accepts = (value: unknown): boolean => areaRecord.safeParse(value).success;

describe('an area in a bundle', () => {
  it('is parsed unchanged', () => {
    expect(areaRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('may have fields and parents that are newer than the client, which ignores them', () => {
    const later = {
      ...record,
      medianPricePounds: 250_000,
      parents: { ...record.parents, msoa21: 'E02900001' },
    };
    expect(areaRecord.parse(later)).not.toHaveProperty('medianPricePounds');
    expect(areaRecord.parse(later).parents.ltla).toBe('E07900001');
  });

  it('gives a month without figures as null, never as a fraction or text', () => {
    expect(accepts({ ...record, crimeByMonth: [null, 0] })).toBe(true);
    expect(accepts({ ...record, crimeByMonth: [1.5] })).toBe(false);
    expect(accepts({ ...record, crimeByMonth: ['1'] })).toBe(false);
    expect(accepts({ ...record, population: Number.NaN })).toBe(false);
  });

  it('is complete, partial or absent in one of the agreed ways', () => {
    expect(
      accepts({
        ...record,
        observed: { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 9 },
      }),
    ).toBe(true);
    expect(
      accepts({
        ...record,
        observed: { kind: 'partial', reason: 'residents', populationCovered: 9 },
      }),
    ).toBe(true);
    expect(accepts({ ...record, observed: { kind: 'suppressed', rule: 'tooFew' } })).toBe(true);
    expect(accepts({ ...record, observed: { kind: 'partial' } })).toBe(false);
    expect(accepts({ ...record, observed: null })).toBe(false);
    expect(accepts({ ...record, level: 'parish' })).toBe(false);
  });

  it('names the field that breaks the contract', () => {
    const window = { from: '2025-01', to: '2025-12' };
    const pack = {
      contract: CONTRACT_VERSION,
      release: '2025-12',
      window,
      months: { from: '2025-1', to: '2025-12' },
      forces: [],
      tau: {},
      names: { E1: 1 },
      comparators: [],
      areas: [{ ...record, population: '9' }],
    };
    const result = areaPack.safeParse(pack);
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'months.from',
      'names.E1',
      'areas.0.population',
    ]);
  });
});

describe('the τ of a pack', () => {
  const tau = MEASURE_NAMES.map(() => 0.19);
  const nation: AreaRecord = { ...record, code: 'K04900001', level: 'nation' };
  const acceptsPack = (more: Record<string, unknown>): boolean =>
    areaPack.safeParse({
      contract: CONTRACT_VERSION,
      release: '2025-12',
      window: { from: '2025-01', to: '2025-12' },
      months: { from: '2025-01', to: '2025-12' },
      forces: [],
      tau: { lsoa21: tau },
      names: {},
      comparators: [],
      areas: [record],
      ...more,
    }).success;

  it('is there, with a number per measure, for every level that has a rate', () => {
    expect(acceptsPack({})).toBe(true);
    expect(acceptsPack({ tau: {} })).toBe(false);
    expect(acceptsPack({ tau: { lsoa21: tau.slice(1) } })).toBe(false);
    expect(acceptsPack({ comparators: [nation] })).toBe(false);
    expect(acceptsPack({ comparators: [nation], tau: { lsoa21: tau, nation: tau } })).toBe(true);
  });

  it('may be absent for a level without a rate, and be of a level added later', () => {
    const silent = { ...record, observed: { kind: 'notSupplied' } };
    const months = { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 9 };
    // 75% of 1,393 are 1,044.75.
    const part = { kind: 'partial', reason: 'residents', populationCovered: 1_045 };
    const sliver = { ...part, populationCovered: 1_044 };
    expect(acceptsPack({ tau: {}, areas: [silent] })).toBe(true);
    expect(acceptsPack({ tau: {}, areas: [{ ...record, observed: months }] })).toBe(true);
    expect(acceptsPack({ tau: {}, areas: [{ ...record, observed: part }] })).toBe(false);
    expect(acceptsPack({ tau: {}, areas: [{ ...record, observed: sliver }] })).toBe(true);
    expect(acceptsPack({ tau: { lsoa21: tau, parish: tau } })).toBe(true);
  });
});

describe('the pointer', () => {
  it('names a release, its window, and whether the figures are invented', () => {
    const latest = {
      contract: CONTRACT_VERSION,
      release: '2025-12',
      lastMonth: '2025-12',
      window: { from: '2025-01', to: '2025-12' },
      demo: true,
    };
    expect(pointer.parse(latest)).toEqual(latest);
    expect(pointer.safeParse({ ...latest, demo: false }).success).toBe(false);
    expect(pointer.safeParse({ ...latest, release: undefined }).success).toBe(false);
  });
});
