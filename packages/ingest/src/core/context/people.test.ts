import { describe, expect, it } from 'vitest';
import type { AreaOfLsoas } from '../geography/area.js';
import { NO_COUNT, peopleTopic, type TableCounts } from './people.js';

const tenure: TableCounts = {
  table: { id: 'TS054', title: 'Tenure', of: 'households', categories: ['Owned', 'Rented'] },
  counts: Int32Array.from([337, 18, 284, 23, 100, NO_COUNT]),
};
const area = (...lsoas: number[]): AreaOfLsoas => ({
  code: 'E07900001',
  name: 'A',
  level: 'ltla',
  lsoas,
  parents: {},
});

describe('people of an area', () => {
  it('are the sums of its LSOAs, category by category', () => {
    const topic = peopleTopic({ tables: [tenure], density: undefined });
    expect(topic.head.tables).toEqual([tenure.table]);
    expect(topic.of(area(0))).toEqual({ kind: 'known', tables: [[337, 18]] });
    expect(topic.of(area(0, 1))).toEqual({ kind: 'known', tables: [[621, 41]] });
  });

  it('are absent where a table lacks one of its LSOAs, and never too low', () => {
    expect(peopleTopic({ tables: [tenure], density: undefined }).of(area(1, 2))).toEqual({
      kind: 'notSupplied',
    });
  });

  it('are absent where no table was supplied', () => {
    expect(peopleTopic({ tables: [], density: undefined }).of(area(0))).toEqual({
      kind: 'notSupplied',
    });
  });

  // claim: ts006-density-never-summed
  it('live on the land of all its LSOAs together: densities are never averaged', () => {
    // 1,000 people on 0.1 km² and 1,000 on 10 km²: 198 per square kilometre. The mean of the two
    // densities is 5,050.
    const density = {
      residents: [1000, 1000, 1000],
      tenths: Int32Array.from([100_000, 1_000, NO_COUNT]),
    };
    const topic = peopleTopic({ tables: [tenure], density });
    expect(topic.of(area(0))).toMatchObject({ residentsPerSquareKilometre: 10_000 });
    expect(topic.of(area(0, 1))).toMatchObject({ residentsPerSquareKilometre: 198 });
    expect(
      peopleTopic({
        tables: [tenure],
        density: { ...density, tenths: Int32Array.from([100_000, NO_COUNT, 1]) },
      }).of(area(0, 1)),
    ).not.toHaveProperty('residentsPerSquareKilometre');
  });
});
