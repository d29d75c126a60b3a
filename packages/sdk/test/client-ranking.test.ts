import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  CATEGORIES,
  CONTRACT_VERSION,
  MEASURE_NAMES,
  paths,
  type RankingFile,
} from '../src/contract/index.js';
import {
  createClient,
  type Client,
  type FoundRanking,
  type RankingQuery,
  type RankingResult,
} from '../src/index.js';
import { RELEASE, smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

const LTLAS = paths.ranking(RELEASE, 'ltla', 'K04900001');
const window = { from: '2025-01', to: '2025-12' };
const nation = { code: 'K04900001', name: 'Area K04900001' };

/** Burglaries only, so that every total equals them; two districts have the same rate. */
function districts(burglaries: readonly number[], more: Partial<RankingFile> = {}): RankingFile {
  const codes = burglaries.map((_, index) => `E0790000${index + 1}`);
  return {
    contract: CONTRACT_VERSION,
    release: RELEASE,
    window,
    level: 'ltla',
    within: nation,
    tau: MEASURE_NAMES.map(() => 0),
    field: {
      codes,
      names: codes.map((code) => `Area ${code}`),
      populations: codes.map(() => 10_000),
      counts: CATEGORIES.map(({ slug }) =>
        slug === 'burglary' ? [...burglaries] : codes.map(() => 0),
      ),
    },
    unranked: { codes: ['W06900001'], names: ['Glanmor'], kinds: ['notSupplied'] },
    namesWelsh: { W06900001: 'Glan-môr' },
    ...more,
  };
}

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  at.files.set(
    paths.level(RELEASE, 'nation'),
    JSON.stringify({
      contract: CONTRACT_VERSION,
      release: RELEASE,
      level: 'nation',
      areas: [nation],
    }),
  );
  at.files.set(LTLAS, JSON.stringify(districts([100, 400, 100, 900])));
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

async function ranked(query: RankingQuery): Promise<FoundRanking> {
  const result = await client.ranking(query);
  if (result.status !== 'ok') throw new Error(`It should be found, not ${result.status}.`);
  return result;
}
const codes = ({ rows }: FoundRanking): string[] => rows.map(({ area }) => area.code);

describe('a ranking', () => {
  it('has the highest rate first, and equal rates by code', async () => {
    const ranking = await ranked({ level: 'ltla' });
    expect(codes(ranking)).toEqual(['E07900004', 'E07900002', 'E07900001', 'E07900003']);
    expect(ranking).toMatchObject({
      level: 'ltla',
      within: nation,
      measure: 'crime',
      order: 'highest',
      release: RELEASE,
      window,
      fieldSize: 4,
    });
    expect(ranking.rows[0]).toMatchObject({
      count: 900,
      population: 10_000,
      ratePer1000: 90,
      lower95: 84.2153,
      rank: 4,
      tied: 1,
      best: 4,
      worst: 4,
      fifth: 4,
    });
    expect(ranking.rows[3]).toMatchObject({ rank: 1, tied: 2, best: 1, worst: 2, fifth: 1 });
    expect(ranking).not.toHaveProperty('next');
  });

  it('has the lowest rate first if asked for, with the same ranks', async () => {
    const ranking = await ranked({ level: 'ltla', order: 'lowest' });
    expect(codes(ranking)).toEqual(['E07900001', 'E07900003', 'E07900002', 'E07900004']);
    expect(ranking.rows.map(({ rank }) => rank)).toEqual([1, 1, 3, 4]);
  });

  it('lists an area with incomplete figures without ranking it', async () => {
    expect((await ranked({ level: 'ltla' })).unranked).toEqual([
      { area: { code: 'W06900001', name: 'Glanmor', nameWelsh: 'Glan-môr' }, kind: 'notSupplied' },
    ]);
  });

  it('is of one measure: without any anti-social behaviour, all share the first rank', async () => {
    const { rows } = await ranked({ level: 'ltla', measure: 'asb' });
    expect(rows.map(({ rank, tied, count }) => `${rank} of ${tied}, ${count}`)).toEqual(
      new Array(4).fill('1 of 4, 0'),
    );
    expect((await ranked({ level: 'ltla', measure: 'burglary' })).rows[0]).toMatchObject({
      count: 900,
    });
  });

  it('can be read page by page, each area once, at any page size', async () => {
    for (const limit of [1, 2, 3]) {
      const pages: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page: FoundRanking = await ranked({
          level: 'ltla',
          limit,
          ...(cursor !== undefined && { cursor }),
        });
        pages.push(...codes(page));
        more = (cursor = page.next) !== undefined;
      }
      expect(pages).toEqual(['E07900004', 'E07900002', 'E07900001', 'E07900003']);
    }
  });

  it('gives an LSOA an interval but no single rank, and a fifth only within the nation', async () => {
    const within = { code: 'E07900001', name: 'Aldermarsh' };
    at.files.set(
      paths.ranking(RELEASE, 'lsoa21', 'E07900001'),
      JSON.stringify(districts([1, 2], { level: 'lsoa21', within })),
    );
    const { rows } = await ranked({ level: 'lsoa21', within: 'e07900001' });
    expect(Object.keys(rows[0]!).sort()).toEqual([
      'area',
      'best',
      'count',
      'likelyLower',
      'likelyUpper',
      'lower95',
      'population',
      'ratePer1000',
      'upper95',
      'worst',
    ]);
  });

  it('names the LTLA of a ward, ranked or not, if the release does', async () => {
    const { field, unranked } = districts([1, 2]);
    const places = { codes: ['E07900008', 'W06900002'], names: ['Aldermarsh', 'Glanmor'] };
    const wards = districts([1, 2], {
      level: 'ward',
      field: { ...field, lieIn: [1, 0] },
      unranked: { ...unranked, lieIn: [0] },
      places,
      namesWelsh: { W06900002: 'Glan-môr' },
    });
    at.files.set(paths.ranking(RELEASE, 'ward', 'K04900001'), JSON.stringify(wards));
    const ranking = await ranked({ level: 'ward', within: 'K04900001' });
    expect(ranking.rows.map(({ within }) => within)).toEqual([
      { code: 'E07900008', name: 'Aldermarsh' },
      { code: 'W06900002', name: 'Glanmor', nameWelsh: 'Glan-môr' },
    ]);
    expect(ranking.unranked).toEqual([
      {
        area: { code: 'W06900001', name: 'Glanmor' },
        within: { code: 'E07900008', name: 'Aldermarsh' },
        kind: 'notSupplied',
      },
    ]);
    expect((await ranked({ level: 'ltla' })).rows[0]).not.toHaveProperty('within');
  });

  it.each([
    ['of another length', [0]],
    ['of a place that is not there', [0, 2]],
  ])('with a column of LTLAs %s is rejected', async (_, lieIn) => {
    const { field } = districts([1, 2]);
    at.files.set(
      LTLAS,
      JSON.stringify(
        districts([1, 2], {
          field: { ...field, lieIn },
          places: { codes: ['E07900008', 'E07900009'], names: ['A', 'B'] },
        }),
      ),
    );
    await expect(client.ranking({ level: 'ltla' })).rejects.toMatchObject({ code: 'malformed' });
  });

  // claim: 3-within-2
  it('costs three requests, two within a named area, and none again', async () => {
    await client.ranking({ level: 'ltla' });
    await client.ranking({ level: 'ltla', order: 'lowest', measure: 'burglary' });
    expect(at.asked.length).toBe(3);
    const other = createClient({ base: at.base });
    await other.ranking({ level: 'ltla', within: 'K04900001' });
    expect(at.asked.length).toBe(5);
  });

  it('is not found if the release lacks it, and out of coverage for Scotland', async () => {
    expect(await client.ranking({ level: 'ward', within: 'E07900001' })).toEqual({
      status: 'notFound',
      query: 'E07900001',
      release: RELEASE,
    });
    at.files.delete(paths.level(RELEASE, 'nation'));
    expect(await createClient({ base: at.base }).ranking({ level: 'ltla' })).toEqual({
      status: 'notFound',
      query: 'nation',
      release: RELEASE,
    });
    expect(await client.ranking({ level: 'ward', within: 'S12000033' })).toEqual({
      status: 'outOfCoverage',
      query: 'S12000033',
      place: 'Scotland',
    });
  });

  it('with columns of different lengths is rejected', async () => {
    const { field } = districts([1, 2]);
    at.files.set(
      LTLAS,
      JSON.stringify(districts([1, 2], { field: { ...field, populations: [1] } })),
    );
    await expect(client.ranking({ level: 'ltla' })).rejects.toMatchObject({
      code: 'malformed',
      issues: ['field'],
    });
  });
});

describe('an invalid ranking query', () => {
  it.each<[string, object]>([
    ['level', { level: 'nation' }],
    ['level', { level: 'toString' }],
    ['level', {}],
    ['measure', { level: 'ltla', measure: 'knife-crime' }],
    ['order', { level: 'ltla', order: 'up' }],
    ['limit', { level: 'ltla', limit: 0 }],
    ['limit', { level: 'ltla', limit: 2.5 }],
    ['limit', { level: 'ltla', limit: '5' }],
    ['within', { level: 'lsoa21' }],
    ['within', { level: 'lsoa21', within: 'E12000007' }],
    ['within', { level: 'region', within: 'E12000007' }],
    ['within', { level: 'ltla', within: 'Luton' }],
    ['cursor', { level: 'ltla', cursor: 'abc' }],
    ['cursor', { level: 'ltla', cursor: '' }],
    ['cursor', { level: 'ltla', cursor: '🙂' }],
  ])('is refused for its %s, before any request: %o', async (argument, query) => {
    await expect(client.ranking(query as RankingQuery)).rejects.toMatchObject({
      code: 'invalidArgument',
      argument,
    });
    expect(at.asked).toEqual([]);
  });

  it('is told which larger areas have rankings', async () => {
    await expect(client.ranking({ level: 'lsoa21', within: 'K04900001' })).rejects.toThrow(
      'within “K04900001” is not the GSS code of a county, ltla, inside which lsoa21 areas are ranked.',
    );
  });

  it('is refused if its cursor is from another question or release', async () => {
    const { next } = await ranked({ level: 'ltla', limit: 1 });
    await expect(
      client.ranking({ level: 'ltla', order: 'lowest', cursor: next! }),
    ).rejects.toMatchObject({ argument: 'cursor' });
    at.files.set(
      paths.pointer(),
      at.files.get(paths.pointer())!.replaceAll('"release":"2025-12"', '"release":"2025-12.2"'),
    );
    await expect(
      createClient({ base: at.base }).ranking({ level: 'ltla', cursor: next! }),
    ).rejects.toThrow('is of release 2025-12; this client reads 2025-12.2');
    await expect(
      client.ranking({ level: 'ltla', cursor: btoa('ltla  crime highest 2025-12 4') }),
    ).rejects.toThrow('is beyond the 4 areas');
  });

  it('does not compile', () => {
    expectTypeOf<{ level: 'ltla' }>().toExtend<RankingQuery>();
    expectTypeOf<{ level: 'lsoa21' }>().not.toExtend<RankingQuery>();
    expectTypeOf<{ level: 'nation' }>().not.toExtend<RankingQuery>();
    expectTypeOf<{ level: 'ltla'; measure: 'knife-crime' }>().not.toExtend<RankingQuery>();
    expectTypeOf<Extract<RankingResult, { status: 'notFound' }>>().not.toHaveProperty('rows');
  });
});
