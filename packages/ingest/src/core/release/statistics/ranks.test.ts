import { CATEGORIES, type AreaDetail, type Level } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { Dispersion } from './dispersion.js';
import { crimeFifths, ranksByArea } from './ranks.js';

/**
 * An area with this many incidents of each category in every month of the newer year, and `older`
 * in the year before.
 */
function area(
  code: string,
  level: Level,
  each: number,
  parents: AreaDetail['parents'],
  more: Partial<AreaDetail> & { older?: number } = {},
): AreaDetail {
  const { older = each, ...rest } = more;
  return {
    code,
    name: code,
    level,
    population: 1_000,
    parents,
    observed: { kind: 'known' },
    counts: CATEGORIES.map(() => each * 12),
    countsByMonth: CATEGORIES.map(() => [
      ...new Array<number>(12).fill(older),
      ...new Array<number>(12).fill(each),
    ]),
    ...rest,
  };
}

const nation = { nation: 'K04' };

describe('the ranks of a release', () => {
  const wards = [
    area('E05A', 'ward', 1, { ...nation, ltla: 'E06A' }),
    area('E05B', 'ward', 9, { ...nation, ltla: 'E06A' }),
    area('E05C', 'ward', 4, { ...nation, ltla: 'E06B' }),
    area('E05D', 'ward', 4, { ...nation, ltla: 'E06B' }),
  ];

  it('are given within each larger area, largest first', () => {
    const ranks = ranksByArea(wards);
    expect(
      ranks.get('E05B')!.map(({ within, fieldSize, rank }) => [within, fieldSize, rank![0]]),
    ).toEqual([
      ['K04', 4, 4],
      ['E06A', 2, 2],
    ]);
    expect(ranks.get('E05C')!.map(({ rank, tied }) => [rank![0], tied![0]])).toEqual([
      [2, 2],
      [1, 2],
    ]);
  });

  // claim: flagged-never-ranked
  it('leave out every area without known figures: the field is smaller', () => {
    const holes = [
      area('E05E', 'ward', 0, nation, {
        observed: {
          kind: 'partial',
          reason: 'months',
          monthsObserved: 6,
          populationCovered: 1_000,
        },
      }),
      area('E05F', 'ward', 0, nation, { observed: { kind: 'notSupplied' } }),
      area('E05G', 'ward', 0, nation, { population: 0 }),
    ];
    const ranks = ranksByArea([...wards, ...holes]);
    expect(ranks.get('E05A')![0]).toMatchObject({ fieldSize: 4 });
    expect(holes.map(({ code }) => ranks.get(code))).toEqual([undefined, undefined, undefined]);
  });

  // claim: shows-only-fifth-nation
  it('give an LSOA an interval and a fifth, never a single position', () => {
    const lsoas = wards.map((ward, index) => ({
      ...ward,
      code: `E01${index}`,
      level: 'lsoa21' as const,
    }));
    const [place] = ranksByArea(lsoas).get('E010')!;
    expect(place).not.toHaveProperty('rank');
    expect(place).not.toHaveProperty('tied');
    expect([place!.fifth![0], place!.best[0], place!.worst[0]]).toEqual([1, 1, 1]);
    expect(crimeFifths(ranksByArea(lsoas).get('E010'))).toEqual([1, 1, 1, 4]);
  });

  it('include a unitary authority among counties, but rank it only among LTLAs', () => {
    const county = area('E10A', 'county', 5, nation);
    const unitary = area('E06A', 'ltla', 2, { ...nation, county: 'E06A' });
    const district = area('E07A', 'ltla', 5, { ...nation, county: 'E10A' });
    const ranks = ranksByArea([county, unitary, district]);
    expect(
      ranks.get('E10A')!.map(({ within, fieldSize, rank }) => [within, fieldSize, rank![0]]),
    ).toEqual([['K04', 2, 2]]);
    expect(ranks.get('E06A')!.map(({ within, rank }) => [within, rank![0]])).toEqual([['K04', 1]]);
  });

  it('include Greater London once, as region and county', () => {
    const parents = { ...nation, region: 'E12', county: 'E12' };
    const ranks = ranksByArea([area('E09A', 'ltla', 1, parents), area('E09B', 'ltla', 2, parents)]);
    expect(ranks.get('E09A')!.map(({ within }) => within)).toEqual(['K04', 'E12']);
  });
});

/** φ of areas with series. */
function dispersionByLevel(areas: readonly AreaDetail[]): ReturnType<Dispersion['byLevel']> {
  const dispersion = new Dispersion();
  areas.forEach((each) => dispersion.add(each, each.countsByMonth));
  return dispersion.byLevel();
}

describe('φ of a level', () => {
  it('is 1 where all areas change alike, and more where they do not', () => {
    const alike = [
      area('E07A', 'ltla', 5, nation, { older: 10 }),
      area('E07B', 'ltla', 10, nation, { older: 20 }),
    ];
    expect(dispersionByLevel(alike).ltla![0]).toBe(1);
    const apart = [
      area('E07A', 'ltla', 5, nation, { older: 10 }),
      area('E07B', 'ltla', 10, nation, { older: 5 }),
    ];
    // 13 kinds × 12 months: 780 after 1,560, and 1,560 after 780. With no common change, χ² is 260
    // for each.
    expect(dispersionByLevel(apart).ltla![0]).toBe(260);
  });

  it('uses areas with 24 supplied months', () => {
    const gap = area('E07C', 'ltla', 100, nation, { older: 1 });
    gap.countsByMonth![3]![7] = null;
    const alike = [area('E07A', 'ltla', 5, nation), area('E07B', 'ltla', 10, nation)];
    expect(dispersionByLevel([...alike, gap]).ltla![0]).toBe(1);
    expect(dispersionByLevel([gap, alike[0]!])).toEqual({});
  });
});
