import { describe, expect, it } from 'vitest';
import { areaFromPack } from './area.js';
import {
  CONTRACT_VERSION,
  CATEGORIES,
  LEVELS,
  MEASURE_NAMES,
  type AreaPack,
  type AreaRecord,
} from '../contract/index.js';

const counts = CATEGORIES.map(() => 10);
const parents = {
  ward: 'E05900001',
  ltla: 'E06900002',
  county: 'E06900002',
  region: 'E12900002',
  nation: 'K04900001',
} as const;
const small: AreaRecord = {
  code: 'E01900061',
  name: 'Harrowmouth 001A',
  level: 'lsoa21',
  population: 1_300,
  parents,
  force: 'E23900003',
  observed: { kind: 'partial', reason: 'months', monthsObserved: 2, populationCovered: 1_300 },
  counts,
  crimeByMonth: [7, null, 0],
};
const larger = (code: string, level: AreaRecord['level']): AreaRecord => ({
  code,
  name: `The ${level}`,
  level,
  population: 50_000,
  parents: {},
  observed: { kind: 'known' },
  counts,
  crimeByMonth: [1, 1, 1],
});
const gap = {
  from: '2025-11',
  sentence: 'Harrowmouth sent no file.',
};
const pack: AreaPack = {
  contract: CONTRACT_VERSION,
  release: '2025-12',
  window: { from: '2025-01', to: '2025-12' },
  months: { from: '2025-10', to: '2025-12' },
  forces: [{ code: 'E23900003', name: 'Harrowmouth', months: 'sax', gaps: [gap] }],
  tau: Object.fromEntries(LEVELS.map((level) => [level, MEASURE_NAMES.map(() => 0.1)])),
  names: { E05900001: 'Harbour', E12900002: 'South Demoland' },
  comparators: [
    { ...larger('K04900001', 'nation'), population: 90_000 },
    larger('E07900001', 'ltla'),
    larger('E06900002', 'ltla'),
  ],
  areas: [small],
};
const area = areaFromPack(pack, small.code)!;

describe('an area read from a pack', () => {
  it('is undefined when the pack does not hold it', () => {
    expect(areaFromPack(pack, 'E01900062')).toBeUndefined();
    expect(areaFromPack(pack, 'K04900001')).toBeUndefined();
  });

  it('has counts but no rate when some of its months were not supplied', () => {
    expect(area.measures.crime).toMatchObject({
      kind: 'partial',
      reason: 'months',
      count: 130,
      monthsObserved: 2,
    });
    for (const measure of Object.values(area.measures))
      expect(measure).not.toHaveProperty('ratePer1000');
  });

  it('has its force’s crimes without a place, and their share', () => {
    expect(area.coverage.force).toEqual({ code: 'E23900003', name: 'Harrowmouth' });
    const forces = [{ ...pack.forces[0]!, noLocation: { crime: 12, of: 240 } }];
    expect(areaFromPack({ ...pack, forces }, small.code)!.coverage.force!.noLocation).toEqual({
      crime: 12,
      of: 240,
      share: 0.05,
    });
  });

  it('has by measure what its forces recorded, if the pack does', () => {
    expect(area).not.toHaveProperty('recordedByForce');
    const areas = [{ ...small, recordedByForce: counts.map((count) => count + 1) }];
    expect(areaFromPack({ ...pack, areas }, small.code)!.recordedByForce).toMatchObject({
      crime: 143,
      asb: 11,
      all: 154,
      burglary: 11,
    });
  });

  it('tells a month that was not supplied from a month with no crime', () => {
    expect(area.crimeByMonth).toEqual([
      { month: '2025-10', status: 'supplied', count: 7 },
      { month: '2025-11', status: 'notSupplied' },
      { month: '2025-12', status: 'supplied', count: 0 },
    ]);
  });

  it('has no supplied month when the pack holds no series', () => {
    const silent = areaFromPack(
      {
        ...pack,
        areas: [
          {
            ...small,
            observed: { kind: 'notSupplied' },
            crimeByMonth: undefined,
            counts: undefined,
          } as never,
        ],
      },
      small.code,
    )!;
    expect(silent.crimeByMonth.map(({ status }) => status)).toEqual([
      'notSupplied',
      'notSupplied',
      'notSupplied',
    ]);
    expect(silent.measures.crime).toEqual({ kind: 'notSupplied', population: 1_300 });
  });

  it('lists what its police force supplied each month, and the known gaps', () => {
    expect(area.coverage).toEqual({
      force: { code: 'E23900003', name: 'Harrowmouth' },
      months: [
        { month: '2025-10', status: 'supplied' },
        { month: '2025-11', status: 'absent' },
        { month: '2025-12', status: 'suspect' },
      ],
      gaps: [gap],
    });
  });

  it('is compared only with its own parents, smallest first', () => {
    expect(area.comparators.map(({ code }) => code)).toEqual(['E06900002', 'K04900001']);
    expect(area.comparators[0]!.measures.crime).toMatchObject({ kind: 'known', count: 130 });
  });

  it('names its parents, from the pack or from a comparator', () => {
    expect(area.parents).toEqual({
      ward: { code: 'E05900001', name: 'Harbour' },
      ltla: { code: 'E06900002', name: 'The ltla' },
      county: { code: 'E06900002', name: 'The ltla' },
      region: { code: 'E12900002', name: 'South Demoland' },
      nation: { code: 'K04900001', name: 'The nation' },
    });
  });

  it('gives the τ of its level and of its comparators', () => {
    expect(area.tau).toMatchObject({ crime: 0.1 });
    expect(area.comparators[0]!.tau).toMatchObject({ crime: 0.1, burglary: 0.1 });
  });

  it('names the police force areas whose ground its figures cover', () => {
    const partly = areaFromPack(
      {
        ...pack,
        names: { ...pack.names, E23900001: 'Aldermarsh' },
        areas: [
          {
            ...larger('E07900009', 'ltla'),
            observed: {
              kind: 'partial',
              reason: 'residents',
              populationCovered: 40_000,
              parts: ['E23900001', 'E23900009'],
            },
          },
        ],
      },
      'E07900009',
    )!;
    expect(partly.coverage.parts).toEqual([
      { code: 'E23900001', name: 'Aldermarsh' },
      { code: 'E23900009', name: 'E23900009' },
    ]);
    expect(area.coverage).not.toHaveProperty('parts');
  });

  it('is not compared with itself', () => {
    const nation = areaFromPack({ ...pack, areas: [larger('K04900001', 'nation')] }, 'K04900001')!;
    expect(nation.comparators).toEqual([]);
    expect(nation.leftOut).toEqual([]);
    expect(nation.coverage).toEqual({ months: [], gaps: [] });
  });
});
