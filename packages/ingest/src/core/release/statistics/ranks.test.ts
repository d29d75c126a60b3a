import { CATEGORIES, type AreaDetail, type Level } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { ranksByArea } from './ranks.js';
import { tauOfAll } from '../../../../test/tau-of-all.js';

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
const NO_EXTRA = tauOfAll(0);

describe('the ranks of a release', () => {
  const wards = [
    area('E05A', 'ward', 1, { ...nation, ltla: 'E06A' }),
    area('E05B', 'ward', 9, { ...nation, ltla: 'E06A' }),
    area('E05C', 'ward', 4, { ...nation, ltla: 'E06B' }),
    area('E05D', 'ward', 4, { ...nation, ltla: 'E06B' }),
  ];

  it('are given within each larger area, largest first', () => {
    const ranks = ranksByArea(wards, NO_EXTRA);
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
    const ranks = ranksByArea([...wards, ...holes], NO_EXTRA);
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
    const [place] = ranksByArea(lsoas, NO_EXTRA).get('E010')!;
    expect(place).not.toHaveProperty('rank');
    expect(place).not.toHaveProperty('tied');
    expect([place!.fifth![0], place!.best[0], place!.worst[0]]).toEqual([1, 1, 1]);
  });

  it('include a unitary authority among counties, but rank it only among LTLAs', () => {
    const county = area('E10A', 'county', 5, nation);
    const unitary = area('E06A', 'ltla', 2, { ...nation, county: 'E06A' });
    const district = area('E07A', 'ltla', 5, { ...nation, county: 'E10A' });
    const ranks = ranksByArea([county, unitary, district], NO_EXTRA);
    expect(
      ranks.get('E10A')!.map(({ within, fieldSize, rank }) => [within, fieldSize, rank![0]]),
    ).toEqual([['K04', 2, 2]]);
    expect(ranks.get('E06A')!.map(({ within, rank }) => [within, rank![0]])).toEqual([['K04', 1]]);
  });

  it('are also within England and within Wales', () => {
    const inCountry = (country: string) => ({ ...nation, country });
    const ranks = ranksByArea(
      [
        area('W06A', 'ltla', 1, inCountry('W92')),
        area('W06B', 'ltla', 2, inCountry('W92')),
        area('E06C', 'ltla', 3, inCountry('E92')),
      ],
      NO_EXTRA,
    );
    expect(ranks.get('W06A')!.map(({ within, fieldSize }) => [within, fieldSize])).toEqual([
      ['K04', 3],
      ['W92', 2],
    ]);
  });

  it('allow for what areas vary beyond chance', () => {
    const lsoas = wards.map((ward, index) => ({
      ...ward,
      code: `E01${index}`,
      level: 'lsoa21' as const,
    }));
    const interval = (tau: number): number[] => {
      const [place] = ranksByArea(lsoas, tauOfAll(tau)).get('E010')!;
      return [place!.best[0]!, place!.worst[0]!];
    };
    // 156, 1,404, 624 and 624 crimes: log 4 = 1.39 lies beyond 1.96 × √(1/156 + 1/624 + τ²) until τ
    // is about 0.70.
    expect([interval(0.65), interval(0.75)]).toEqual([
      [1, 1],
      [1, 3],
    ]);
  });

  it('name the field of a unitary authority once', () => {
    const parents = { ...nation, county: 'E06A', ltla: 'E06A' };
    const ranks = ranksByArea(
      [area('E05A', 'ward', 1, parents), area('E05B', 'ward', 2, parents)],
      NO_EXTRA,
    );
    expect(ranks.get('E05A')!.map(({ within }) => within)).toEqual(['K04', 'E06A']);
  });

  it('include Greater London once, as region and county', () => {
    const parents = { ...nation, region: 'E12', county: 'E12' };
    const ranks = ranksByArea(
      [area('E09A', 'ltla', 1, parents), area('E09B', 'ltla', 2, parents)],
      NO_EXTRA,
    );
    expect(ranks.get('E09A')!.map(({ within }) => within)).toEqual(['K04', 'E12']);
  });
});
