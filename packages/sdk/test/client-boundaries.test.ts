import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION, paths, type BoundaryFile } from '../src/contract/index.js';
import { createClient, type BoundariesQuery, type Client } from '../src/index.js';
import { RELEASE, smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

const WARDS = paths.boundaries(RELEASE, 'ward', 'E07900001');
const wards: BoundaryFile = {
  contract: CONTRACT_VERSION,
  release: RELEASE,
  level: 'ward',
  within: 'E07900001',
  edition: 'WD24',
  width: 200,
  height: 100,
  bounds: { west: -1, south: 52, east: 0, north: 52.3 },
  areas: [
    { code: 'E05900001', path: 'M0 0l100 0 0 100 -100 0z' },
    { code: 'E05900002', path: 'M100 0l100 0 0 100 -100 0zM10 10l1 0 0 1z' },
  ],
  withoutBoundary: ['E05900003'],
};

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  at.files.set(WARDS, JSON.stringify(wards));
  at.files.set(
    paths.level(RELEASE, 'nation'),
    JSON.stringify({
      contract: CONTRACT_VERSION,
      release: RELEASE,
      level: 'nation',
      areas: [{ code: 'K04900001', name: 'Demoland' }],
    }),
  );
  at.files.set(
    paths.boundaries(RELEASE, 'pfa', 'K04900001'),
    JSON.stringify({ ...wards, level: 'pfa', within: 'K04900001' }),
  );
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

describe('boundaries', () => {
  it('of an LTLA’s wards are ready to draw', async () => {
    const { contract: _, ...found } = wards;
    expect(await client.boundaries({ level: 'ward', within: ' e07900001 ' })).toEqual({
      status: 'ok',
      ...found,
      viewBox: '0 0 200 100',
    });
  });

  it('of the nation are found without its code', async () => {
    expect(await client.boundaries({ level: 'pfa' })).toMatchObject({
      status: 'ok',
      level: 'pfa',
      within: 'K04900001',
    });
  });

  // claim: 3-within-2
  it('cost three requests, two within a named area, and none again', async () => {
    await client.boundaries({ level: 'ward', within: 'E07900001' });
    expect(at.asked).toHaveLength(2);
    await client.boundaries({ level: 'ward', within: 'E07900001' });
    expect(at.asked).toHaveLength(2);
    const other = createClient({ base: at.base, retry: 0 });
    await other.boundaries({ level: 'pfa' });
    expect(at.asked).toHaveLength(5);
  });

  it('are not found if the bundle lacks them, and out of coverage for Scotland', async () => {
    expect(await client.boundaries({ level: 'lsoa21', within: 'E07900001' })).toEqual({
      status: 'notFound',
      query: 'E07900001',
      release: RELEASE,
    });
    expect(await client.boundaries({ level: 'ward', within: 'S12000036' })).toEqual({
      status: 'outOfCoverage',
      query: 'S12000036',
      place: 'Scotland',
    });
  });

  it.each<[object, string]>([
    [{ level: 'ward' }, 'within'],
    [{ level: 'ward', within: 'K04900001' }, 'within'],
    [{ level: 'ltla', within: 'E07900001' }, 'within'],
    [{ level: 'town' }, 'level'],
    [{ level: 'ward', within: 'Luton' }, 'within'],
  ])('are refused for %j because of %s', async (query, argument) => {
    await expect(client.boundaries(query as BoundariesQuery)).rejects.toMatchObject({
      code: 'invalidArgument',
      argument,
    });
  });

  // claim: reader-refuses-any-other
  it.each(['M0 0l1 0 0 1z"/><script>', 'M0 0L1 0z', 'M0 0l1 0 0 1', 'url(#x)', 'M0 0l1e9 0z', ''])(
    'are refused for a path that is not an outline: %s',
    async (path) => {
      at.files.set(WARDS, JSON.stringify({ ...wards, areas: [{ code: 'E05900001', path }] }));
      await expect(client.boundaries({ level: 'ward', within: 'E07900001' })).rejects.toMatchObject(
        { code: 'malformed' },
      );
    },
  );

  it('are read for a path with 100,000 corners', async () => {
    at.files.set(
      WARDS,
      JSON.stringify({
        ...wards,
        areas: [
          {
            code: 'E05900001',
            path: `M0 0l${Array.from({ length: 100_000 }, () => '1 -1').join(' ')}z`,
          },
        ],
      }),
    );
    expect(await client.boundaries({ level: 'ward', within: 'E07900001' })).toMatchObject({
      status: 'ok',
    });
  });
});
