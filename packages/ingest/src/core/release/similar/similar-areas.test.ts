import type { Level } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { noCounts, NO_COUNT, type LsoaCensus, type TableCounts } from '../../context/people.js';
import type { AreaOfLsoas } from '../../geography/area.js';
import { CENSUS_TOPICS } from './census-topics.js';
import { findSimilar } from './similar-areas.js';

const DEPRIVATION = [
  'Household is not deprived in any dimension',
  'Household is deprived in one dimension',
  'Household is deprived in two dimensions',
];
const HOMES = [
  'Detached',
  'Semi-detached',
  'Terraced',
  'In a purpose-built block of flats or tenement',
  'A caravan or other mobile or temporary structure',
];

/** A table with counts by formula, so that no two LSOAs need be alike. */
function table(
  id: string,
  categories: string[],
  lsoas: number,
  count: (lsoa: number, category: number) => number,
): TableCounts {
  const counts = noCounts(categories.length, lsoas);
  counts.forEach(
    (_, at) => (counts[at] = count(Math.floor(at / categories.length), at % categories.length)),
  );
  return { table: { id, title: id, of: 'households', categories }, counts };
}

const mixed = (lsoa: number, category: number): number =>
  20 + ((lsoa * 7919 + category * 104_729 + lsoa * lsoa * 31) % 997);
const census = (lsoas: number, count = mixed): LsoaCensus => ({
  tables: [
    table('TS011', DEPRIVATION, lsoas, count),
    table('TS044', HOMES, lsoas, (lsoa, category) => count(lsoa, category + 5)),
  ],
  density: undefined,
});
const codeOf = (lsoa: number): string => `E01${String(900_000 + lsoa)}`;
const area = (lsoa: number, level: Level = 'lsoa21'): AreaOfLsoas => ({
  code: codeOf(lsoa),
  name: '',
  level,
  lsoas: [lsoa],
  parents: {},
});
const areas = (lsoas: number): AreaOfLsoas[] =>
  Array.from({ length: lsoas }, (_, lsoa) => area(lsoa));

/**
 * Written from the methodology alone: shares, standard deviations of the level, topics of weight
 * 12, every pair compared.
 */
function byHand({ tables }: LsoaCensus, lsoas: number): Map<string, string[]> {
  const shareOf = (which: number, lsoa: number, categories: number[]): number => {
    const width = tables[which]!.table.categories.length;
    const own = [...tables[which]!.counts.subarray(lsoa * width, (lsoa + 1) * width)];
    return (
      categories.reduce((sum, category) => sum + own[category]!, 0) /
      own.reduce((sum, count) => sum + count, 0)
    );
  };
  const variables: [weight: number, which: number, categories: number[]][] = [
    [6, 0, [0]],
    [6, 0, [2]],
    [3, 1, [0]],
    [3, 1, [1]],
    [3, 1, [2]],
    [3, 1, [3]],
  ];
  const scores = variables.map(([weight, which, categories]) => {
    const shares = Array.from({ length: lsoas }, (_, lsoa) => shareOf(which, lsoa, categories));
    const mean = shares.reduce((a, b) => a + b, 0) / lsoas;
    const deviation = Math.sqrt(
      shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / lsoas,
    );
    return shares.map((share) =>
      deviation === 0 ? 0 : ((share - mean) / deviation) * Math.sqrt(weight),
    );
  });
  const distance = (a: number, b: number): number =>
    scores.reduce((sum, score) => sum + (score[a]! - score[b]!) ** 2, 0);
  const all = Array.from({ length: lsoas }, (_, lsoa) => lsoa);
  return new Map(
    all.map((from) => [
      codeOf(from),
      all
        .filter((lsoa) => lsoa !== from)
        .sort((a, b) => distance(from, a) - distance(from, b))
        .slice(0, 20)
        .map(codeOf),
    ]),
  );
}

describe('the areas most like an area', () => {
  it('are the 20 found by hand calculation over all pairs', () => {
    const found = findSimilar(areas(150), census(150));
    const expected = byHand(census(150), 150);
    for (const [code, codes] of expected) expect(found.of(code)).toEqual(codes);
  });

  it('are the same in any order of areas, tables and categories', () => {
    const found = findSimilar(areas(130), census(130));
    const [deprivation, homes] = census(130).tables as [TableCounts, TableCounts];
    const width = HOMES.length;
    const turned: TableCounts = {
      table: { ...homes.table, categories: HOMES.toReversed() },
      counts: homes.counts.map(
        (_, at) => homes.counts[Math.floor(at / width) * width + (width - 1 - (at % width))]!,
      ),
    };
    const again = findSimilar(areas(130).toReversed(), {
      tables: [turned, deprivation],
      density: undefined,
    });
    for (const { code } of areas(130)) expect(again.of(code)).toEqual(found.of(code));
    expect(again.variables).toEqual(found.variables);
  });

  it('are ordered by code where two are equally similar', () => {
    // Every second LSOA equals the one before it.
    const pairs = census(120, (lsoa, category) => mixed(lsoa >> 1, category));
    expect(findSimilar(areas(120), pairs).of(codeOf(0))!.slice(0, 1)).toEqual([codeOf(1)]);
    const all = findSimilar(
      areas(120),
      census(120, (_, category) => 10 + category),
    );
    expect(all.of(codeOf(7))).toEqual(
      [
        ...Array.from({ length: 7 }, (_, lsoa) => lsoa),
        ...Array.from({ length: 13 }, (_, lsoa) => lsoa + 8),
      ].map(codeOf),
    );
  });

  it('are of the same level, where it has at least 100 areas', () => {
    const wards = Array.from({ length: 99 }, (_, lsoa) => ({
      ...area(lsoa, 'ward'),
      code: `E05${String(900_000 + lsoa)}`,
    }));
    const found = findSimilar([...areas(100), ...wards], census(100));
    expect(found.of(codeOf(3))!.every((code) => code.startsWith('E01'))).toBe(true);
    expect(found.of('E05900003')).toBeUndefined();
  });

  it('are unknown for an area that a table lacks or where nobody lives, and it is similar to none', () => {
    const holes = census(120, (lsoa, category) =>
      lsoa === 5 ? NO_COUNT : lsoa === 6 ? 0 : mixed(lsoa, category),
    );
    const found = findSimilar(areas(120), holes);
    expect([found.of(codeOf(5)), found.of(codeOf(6))]).toEqual([undefined, undefined]);
    for (const { code } of areas(120))
      for (const gone of [5, 6]) expect(found.of(code) ?? []).not.toContain(codeOf(gone));
  });

  it('of an outcode use the shares of its LSOAs', () => {
    // A quarter of an LSOA is like the LSOA.
    const outcodes = areas(110).map((lsoa, at): AreaOfLsoas => ({
      ...lsoa,
      code: `AB${900_000 + at}`,
      level: 'outcode',
      shares: [0.25],
    }));
    const found = findSimilar([...areas(110), ...outcodes], census(110));
    for (let lsoa = 0; lsoa < 110; lsoa += 1)
      expect(found.of(`AB${900_000 + lsoa}`)).toEqual(
        found.of(codeOf(lsoa))!.map((code) => code.replace('E01', 'AB')),
      );
  });
});

describe('what areas are alike in', () => {
  it('is published: every variable with its table, all topics of equal weight', () => {
    const { variables } = findSimilar(areas(100), census(100));
    expect(variables.map(({ topic, table: id, weight }) => `${topic} ${id} ${weight}`)).toEqual([
      'deprivation TS011 6',
      'deprivation TS011 6',
      'accommodation TS044 3',
      'accommodation TS044 3',
      'accommodation TS044 3',
      'accommodation TS044 3',
    ]);
  });

  it('is never an ethnic group', () => {
    expect(CENSUS_TOPICS.flatMap(({ tables }) => tables.map(({ table: id }) => id))).toEqual([
      'resident_age_6a',
      'TS007A',
      'TS011',
      'TS044',
      'TS054',
      'TS006',
    ]);
    const group = table('TS021', ['White', 'Other ethnic group'], 100, (lsoa, category) =>
      lsoa % 2 === category ? 900 : 1,
    );
    expect(
      findSimilar(areas(100), { ...census(100), tables: [...census(100).tables, group] }).of(
        codeOf(0),
      ),
    ).toEqual(findSimilar(areas(100), census(100)).of(codeOf(0)));
  });

  it('leaves out a topic without its table and says so; one topic alone is not enough', () => {
    expect(findSimilar(areas(100), census(100)).notes).toEqual([
      'Similar areas are chosen without these topics, whose census tables are missing: age ' +
        '(resident_age_6a or TS007A), tenure (TS054), density (TS006).',
    ]);
    const one = findSimilar(areas(100), {
      tables: census(100).tables.slice(0, 1),
      density: undefined,
    });
    expect(one.of(codeOf(0))).toBeUndefined();
    expect(one.variables).toEqual([]);
    expect(one.notes).toEqual([
      expect.stringMatching(
        new RegExp(
          '^No area is told which are similar: that takes census tables of at least 2 topics, ' +
            String.raw`and these are missing: age .*, accommodation \(TS044\)`,
        ),
      ),
    ]);
  });

  it('uses age by five-year bands where six bands were not supplied, and density by its logarithm', () => {
    const bands = [
      'Aged 4 years and under',
      ...Array.from({ length: 16 }, (_, band) => `Aged ${band * 5 + 5} to ${band * 5 + 9} years`),
      'Aged 85 years and over',
    ];
    const density = {
      residents: new Array<number>(100).fill(1500),
      tenths: Int32Array.from({ length: 100 }, (_, lsoa) => 10 * 2 ** (lsoa % 20)),
    };
    const { variables, of } = findSimilar(areas(100), {
      tables: [table('TS007A', bands, 100, () => 80)],
      density,
    });
    expect(variables.map(({ topic, weight }) => `${topic} ${weight}`)).toEqual([
      ...new Array<string>(6).fill('age 2'),
      'density 12',
    ]);
    // Ages are the same everywhere, so density alone decides: first equal density, then half and
    // twice the density.
    expect(
      of(codeOf(10))!
        .slice(0, 6)
        .map((code) => (Number(code.slice(3)) - 900_000) % 20),
    ).toEqual([10, 10, 10, 10, 9, 11]);
  });
});
