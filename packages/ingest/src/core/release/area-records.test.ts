import type { AreaRecord, CoverageLetter } from '@crimetrends/sdk/contract';
import { monthsOf } from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';
import { describe, expect, test } from 'vitest';
import { areaRecordOf } from './area-records.js';
import { LEGACY_SLOT } from '../police/categories.js';
import { addCount, emptyCounts, type Counts } from '../police/counts.js';
import { geography, type Geography, type LsoaRow, type LtlaRow } from '../geography/geography.js';
import { tauOfAll } from '../../../test/tau-of-all.js';

const TAU = tauOfAll(0.1).ltla;

const BURGLARY = 2;
const lsoa = (code: string, ltla: string, population: number): LsoaRow => ({
  code,
  name: code,
  ward: `E0590000${ltla.at(-1)}`,
  wardName: 'W',
  wardNameWelsh: null,
  ltla,
  population,
});
const ltla = (code: string, force: string | null, county: string | null = null): LtlaRow => ({
  code,
  name: code,
  nameWelsh: null,
  county,
  countyName: county,
  countyNameWelsh: null,
  region: 'E12900001',
  regionName: 'R',
  regionNameWelsh: null,
  country: 'E92900001',
  countryName: 'C',
  countryNameWelsh: null,
  force,
  forceName: force,
});

// Two LTLAs of two LSOAs each, with one force each; tests silence the second force.
const world: Geography = geography(
  [
    lsoa('E01900001', 'E07900001', 1000),
    lsoa('E01900002', 'E07900001', 2000),
    lsoa('E01900003', 'E06900002', 1500),
    lsoa('E01900004', 'E06900002', 0),
  ],
  [ltla('E06900002', 'E23900002'), ltla('E07900001', 'E23900001', 'E10900001')],
  { code: 'K04900001', name: 'N' },
);

function counted(months: readonly string[], perMonth = 3): Counts {
  const counts = emptyCounts(months, world.lsoas.length);
  months.forEach((_, month) =>
    world.lsoas.forEach((__, index) => addCount(counts, month, index, BURGLARY, perMonth)),
  );
  return counts;
}

function record(
  code: string,
  second: string,
  months = monthsOf({ from: '2024-01', to: '2025-12' }),
  counts = counted(months),
): AreaRecord {
  const letters = ['s'.repeat(24), second].map((text) => [...text] as CoverageLetter[]);
  return areaRecordOf(
    world.areas.find((area) => area.code === code)!,
    { geography: world, counts, letters, windowLength: 12 },
  );
}

describe('how complete an area is', () => {
  test('twelve supplied months of every LSOA make an area known', () => {
    const region = record('E12900001', 's'.repeat(24));
    expect(region.observed).toEqual({ kind: 'known' });
    expect(region.population).toBe(4500);
    expect(region.counts![BURGLARY]).toBe(4 * 12 * 3);
  });

  // claim: no-rate-part-year-never
  test('six of twelve months give a count and no rate', () => {
    const area = record('E06900002', `${'s'.repeat(18)}aaaaaa`);
    expect(area.observed).toEqual({
      kind: 'partial',
      reason: 'months',
      monthsObserved: 6,
      populationCovered: 1500,
      parts: [expect.any(String)],
    });
    expect(area.crimeByMonth!.slice(-7)).toEqual([6, null, null, null, null, null, null]);
    expect(measuresOf(area, TAU).crime).not.toHaveProperty('ratePer1000');
  });

  test('a suspect month is not an observed month', () => {
    expect(record('E06900002', `${'s'.repeat(23)}x`).observed).toMatchObject({
      kind: 'partial',
      monthsObserved: 11,
    });
  });

  // claim: suspect-month-gap-every
  test('a suspect or partial month is in no total, and what others record in a month without a file is', () => {
    const totalOf = (letter: string): number =>
      record('E06900002', `${'s'.repeat(23)}${letter}`).counts![BURGLARY]!;
    expect(['s', 'x', 'p', 'a'].map(totalOf)).toEqual([72, 66, 66, 72]);
    expect(record('E06900002', `${'s'.repeat(23)}x`).crimeByMonth!.at(-1)).toBeNull();
  });

  // claim: never-force-seen-most
  test('a silent force leaves its area without figures, despite stray rows', () => {
    const area = record('E06900002', 'a'.repeat(24));
    expect(area.observed).toEqual({ kind: 'notSupplied' });
    expect(area).not.toHaveProperty('counts');
  });

  // claim: numerator-denominator-run-over
  test('a parent sums numerator and denominator over the same known children', () => {
    const region = record('E12900001', 'a'.repeat(24));
    expect(region.observed).toEqual({
      kind: 'partial',
      reason: 'residents',
      populationCovered: 3000,
      parts: [expect.any(String)],
    });
    expect(region.counts![BURGLARY]).toBe(2 * 12 * 3);
    expect(measuresOf(region, TAU).burglary).toMatchObject({
      kind: 'partial',
      reason: 'sliver',
      count: 72,
      population: 4500,
      populationCovered: 3000,
    });
  });

  test('a parent has a gap in a month that any force of its figure did not supply', () => {
    const region = record('E12900001', `a${'s'.repeat(23)}`);
    expect(region.observed).toEqual({ kind: 'known' });
    expect(region.crimeByMonth!.slice(0, 2)).toEqual([null, 12]);
  });
});

// claim: so-window-touches-them
test('a window with months before 2013-05 publishes only the total', () => {
  const months = monthsOf({ from: '2011-05', to: '2013-04' });
  const counts = emptyCounts(months, world.lsoas.length);
  months.forEach((_, month) => addCount(counts, month, 0, LEGACY_SLOT, 5));
  const area = record('E01900001', 's'.repeat(24), months, counts);
  expect(area.allCount).toBe(60);
  expect(measuresOf(area, TAU).all).toMatchObject({ kind: 'known', count: 60 });
  expect(measuresOf(area, TAU).crime).toMatchObject({
    kind: 'suppressed',
    rule: 'legacyCategories',
  });
  expect(area.crimeByMonth!.every((count) => count === null)).toBe(true);
});

describe('areas of every level', () => {
  test('a unitary authority is its own county; a district lies in its shire county', () => {
    const unitary = world.areas.find(({ code }) => code === 'E01900003')!;
    expect(unitary.parents).toMatchObject({ ltla: 'E06900002', county: 'E06900002' });
    expect(world.areas.find(({ code }) => code === 'E10900001')).toMatchObject({
      level: 'county',
      lsoas: [0, 1],
    });
  });

  test('London boroughs lie in one county with the region’s area', () => {
    const london = geography(
      [lsoa('E01900005', 'E09900001', 10)],
      [
        {
          ...ltla('E09900001', 'E23900001'),
          county: 'E13000001',
          region: 'E12000007',
          regionName: 'London',
        },
      ],
      { code: 'K04900001', name: 'N' },
    );
    expect(london.areas.find(({ code }) => code === 'E01900005')!.parents).toMatchObject({
      county: 'E12000007',
      region: 'E12000007',
    });
    expect(london.areas.filter(({ code }) => code === 'E12000007')).toMatchObject([
      { level: 'region', lsoas: [0] },
    ]);
  });

  test('parts add up to parents', () => {
    const months = monthsOf({ from: '2024-01', to: '2025-12' });
    const wards = ['E05900001', 'E05900002'].map((code) => record(code, 's'.repeat(24), months));
    const nation = record('K04900001', 's'.repeat(24), months);
    expect(wards.reduce((sum, ward) => sum + ward.counts![BURGLARY]!, 0)).toBe(
      nation.counts![BURGLARY],
    );
  });
});
