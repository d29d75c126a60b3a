import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  CONTRACT_VERSION,
  encodePostcodes,
  paths,
  type SearchIndex,
  type SearchShard,
} from '../src/contract/index.js';
import { createClient, type Client, type SearchOptions, type SearchResult } from '../src/index.js';
import { RELEASE, smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

/** A shard from rows of code, name, residents, containing place and Welsh name. */
function shard(...rows: [string, string, number, string?, string?][]): string {
  const places = ['', ...new Set(rows.flatMap(([, , , place]) => place ?? []))];
  const welsh = rows.flatMap(([code, , , , name]): [string, string][] =>
    name === undefined ? [] : [[code, name]],
  );
  return JSON.stringify({
    contract: CONTRACT_VERSION,
    codes: rows.map(([code]) => code),
    names: rows.map(([, name]) => name),
    populations: rows.map(([, , population]) => population),
    lieIn: rows.map(([, , , place]) => places.indexOf(place ?? '')),
    places,
    namesWelsh: Object.fromEntries(welsh),
  } satisfies SearchShard);
}

const ALDERMARSH: [string, string, number, string] = ['E07900001', 'Aldermarsh', 39_102, 'Wexmere'];
let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  at.files.set(
    paths.searchIndex(RELEASE),
    JSON.stringify({
      contract: CONTRACT_VERSION,
      release: RELEASE,
      whole: 'al gl mo abbey qa1',
      largest: 'ab',
    }),
  );
  const shards = {
    al: shard(
      ALDERMARSH,
      ['E05900009', 'Aldermarsh North', 6_000, 'Aldermarsh'],
      ['E05900010', 'St Albans & Vale', 7_000, 'Thornwick Vale'],
    ),
    gl: shard(['W06900001', 'Mount', 50_000, 'Wales', 'Glan-môr']),
    mo: shard(['W06900001', 'Mount', 50_000, 'Wales', 'Glan-môr']),
    ab: shard(['E05900001', 'Abbey', 900, 'Aldermarsh'], ['E05900002', 'Abbey', 800, 'Skelder']),
    abbey: shard(['E05900001', 'Abbey', 900, 'Aldermarsh'], ['E05900002', 'Abbey', 800, 'Skelder']),
    qa1: shard(['QA1', 'QA1', 5_000, 'Aldermarsh'], ['QA11', 'QA11', 5_000, 'Aldermarsh']),
  };
  for (const [key, text] of Object.entries(shards)) at.files.set(paths.search(RELEASE, key), text);
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

const told = (results: SearchResult[]): string[] =>
  results.map((result) =>
    result.kind === 'area'
      ? `${result.level} ${result.name}, ${result.within}`
      : `${result.postcode}`,
  );
const found = async (text: string, options?: SearchOptions): Promise<string[]> =>
  told(await client.search(text, options));

describe('a search for a name', () => {
  it('finds it by any of its words in any order, the full name and larger levels first', async () => {
    expect(await found('alder')).toEqual([
      'ltla Aldermarsh, Wexmere',
      'ward Aldermarsh North, Aldermarsh',
    ]);
    expect(await found('north aldermarsh')).toEqual(['ward Aldermarsh North, Aldermarsh']);
    expect(await found('Aldermarsh North')).toEqual(['ward Aldermarsh North, Aldermarsh']);
    expect(await found('SAINT ALBANS AND')).toEqual(['ward St Albans & Vale, Thornwick Vale']);
  });

  it('finds it with misspellings, even of the first letters, through the neighbouring shard', async () => {
    expect(await found('Aldremarsh')).toEqual([
      'ltla Aldermarsh, Wexmere',
      'ward Aldermarsh North, Aldermarsh',
    ]);
    expect(await found('ladermarsh')).toEqual([
      'ltla Aldermarsh, Wexmere',
      'ward Aldermarsh North, Aldermarsh',
    ]);
    expect(await found('xaldermarsh north')).toEqual(['ward Aldermarsh North, Aldermarsh']);
    expect(await found('zzzzermarsh')).toEqual([]);
  });

  it('finds it in Welsh, with or without the circumflex', async () => {
    at.files.set(
      paths.search(RELEASE, 'gl'),
      JSON.stringify({
        ...JSON.parse(shard(['W06900001', 'Mount', 50_000, 'Wales', 'Glan-môr'])),
        placesWelsh: { Wales: 'Cymru' },
      }),
    );
    expect(await client.search('glan mor')).toEqual([
      {
        kind: 'area',
        code: 'W06900001',
        name: 'Mount',
        nameWelsh: 'Glan-môr',
        level: 'ltla',
        within: 'Wales',
        withinWelsh: 'Cymru',
      },
    ]);
    expect(await found('Glan-Môr')).toEqual(['ltla Mount, Wales']);
  });

  it('distinguishes equal names by where they lie, more residents first', async () => {
    expect(await found('abbey')).toEqual(['ward Abbey, Aldermarsh', 'ward Abbey, Skelder']);
    expect(await found('ab', { limit: 1 })).toEqual(['ward Abbey, Aldermarsh']);
  });

  it('finds only the levels asked for', async () => {
    expect(await found('alder', { levels: ['ward'] })).toEqual([
      'ward Aldermarsh North, Aldermarsh',
    ]);
    expect(await found('alder', { levels: ['town', 'pfa'] })).toEqual([]);
  });

  // claim: most-often-3-most
  it('costs three requests, and none for fewer than two letters', async () => {
    expect(
      await Promise.all(['', ' ', 'a', 'é', '-- ’', 'a b'].map((text) => client.search(text))),
    ).toEqual([[], [], [], [], [], []]);
    expect(at.asked).toEqual([]);
    await client.search('aldermarsh');
    expect(at.asked).toEqual([
      'latest.json',
      paths.searchIndex(RELEASE),
      paths.search(RELEASE, 'al'),
    ]);
  });
});

describe('a search for a code', () => {
  it('gives an area’s name and where it lies, or nothing', async () => {
    expect(await client.search(' e01900001')).toEqual([
      {
        kind: 'area',
        code: 'E01900001',
        name: 'Area E01900001',
        level: 'lsoa21',
        within: 'Area E07900001',
      },
    ]);
    expect(await client.search('E01900077')).toEqual([]);
    const asked = at.asked.length;
    expect(await client.search('S12000033')).toEqual([]);
    expect(await client.search('X99000033')).toEqual([]);
    expect(at.asked.length).toBe(asked);
  });

  it('gives a postcode if it exists, when it ended, and its outcode', async () => {
    expect(await client.search('qa11ab')).toEqual([
      { kind: 'postcode', postcode: 'QA1 1AB', outcode: 'QA1' },
      { kind: 'area', code: 'QA1', name: 'QA1', level: 'outcode', within: 'Aldermarsh' },
    ]);
    expect((await client.search('QA1 9ZZ'))[0]).toEqual({
      kind: 'postcode',
      postcode: 'QA1 9ZZ',
      outcode: 'QA1',
      terminated: '2019-03',
    });
    expect(await found('QA1 5ZZ')).toEqual(['outcode QA1, Aldermarsh']);
    expect(await found('QA1 1AB', { levels: ['outcode'] })).toEqual(['outcode QA1, Aldermarsh']);
  });

  it('gives the outcode of a partial postcode, or those that start with a partial outcode', async () => {
    expect(await found('QA1 1')).toEqual(['outcode QA1, Aldermarsh']);
    expect(await found('qa1 1A')).toEqual(['outcode QA1, Aldermarsh']);
    expect(await found('qa1')).toEqual(['outcode QA1, Aldermarsh', 'outcode QA11, Aldermarsh']);
  });

  it('makes no further requests for a postcode whose outcode is in no release', async () => {
    expect(await client.search('ZZ9 9ZZ')).toEqual([]);
    expect(at.asked).toEqual(['latest.json', paths.searchIndex(RELEASE)]);
  });

  it('gives a postcode of an outcode that has no figures, and not the outcode', async () => {
    const index = JSON.parse(at.files.get(paths.searchIndex(RELEASE))!) as SearchIndex;
    at.files.set(
      paths.searchIndex(RELEASE),
      JSON.stringify({ ...index, withoutFigures: 'QA8 QA9' }),
    );
    at.files.set(
      paths.postcodes(RELEASE, 'QA9'),
      JSON.stringify(
        encodePostcodes(CONTRACT_VERSION, 'QA9', new Map([['1AA', { lsoa21: 'E01900001' }]])),
      ),
    );
    expect(await found('QA9 1AA')).toEqual(['QA9 1AA']);
    expect(await found('QA9')).toEqual([]);
  });

  it('finds codes and postcodes in a pack, which has no names', async () => {
    at.files.delete(paths.searchIndex(RELEASE));
    at.files.set(
      paths.postcodes(RELEASE, 'QA3'),
      JSON.stringify(
        encodePostcodes(CONTRACT_VERSION, 'QA3', new Map([['1AA', { lsoa21: 'E01900001' }]])),
      ),
    );
    expect(await found('QA3 1AA')).toEqual(['QA3 1AA']);
    expect(await found('Aldermarsh')).toEqual([]);
  });
});

describe('any search', () => {
  it('of 10,000 random texts gives a list, and requests only files that exist', async () => {
    const [asked, files] = [new Set<string>(), at.files];
    const quick = createClient({
      base: 'https://stats.example/bundle/',
      retry: 0,
      fetch: (input) => {
        const path = new URL(new Request(input).url).pathname.replace('/bundle/', '');
        asked.add(path);
        return Promise.resolve(
          new Response(files.get(path) ?? '', { status: files.has(path) ? 200 : 404 }),
        );
      },
    });
    let seed = 7;
    const next = (below: number): number =>
      Math.floor(((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31) * below);
    const letters = [...'abdelnorsmtqaQA1129  --&’\'"/.%?#\\<>{}[]$^*()+|~`éôŵİß🙂한\0\n\u202e'];
    for (let text = 0; text < 10_000; text += 1) {
      const given = Array.from({ length: next(24) }, () => letters[next(letters.length)]).join('');
      expect(Array.isArray(await quick.search(given))).toBe(true);
    }
    expect([...asked].filter((path) => !files.has(path))).toEqual([]);
    expect(asked.size).toBeGreaterThan(4);
  });

  it('is refused with invalid levels or an invalid limit, before any request', async () => {
    for (const [argument, options] of [
      ['levels', { levels: ['parish'] }],
      ['limit', { limit: 0 }],
      ['limit', { limit: 51 }],
      ['limit', { limit: 1.5 }],
    ] as const) {
      await expect(
        client.search('luton', options as unknown as SearchOptions),
      ).rejects.toMatchObject({ code: 'invalidArgument', argument });
    }
    expect(at.asked).toEqual([]);
    expectTypeOf<{ levels: ['parish'] }>().not.toExtend<SearchOptions>();
    expectTypeOf<SearchResult['kind']>().toEqualTypeOf<'area' | 'postcode'>();
  });
});
