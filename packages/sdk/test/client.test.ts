import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../src/index.js';
import { smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

describe('an area', () => {
  it('is found by code in any case, with its release and level', async () => {
    const result = await client.area(' e07900001 ');
    expect(result).toMatchObject({
      status: 'ok',
      area: { code: 'E07900001', level: 'ltla', release: '2025-12', populationCensus2021: 40_000 },
    });
    expect(at.asked).toEqual(['latest.json', 'releases/2025-12/areas/ltla/E07900001.json']);
  });

  it('says whether its figures are complete, partial or missing', async () => {
    const [known, months, residents, none, unpeopled] = await Promise.all(
      ['E01900001', 'E01900002', 'K04900001', 'E01900003', 'E01900004'].map(client.area),
    );
    expect([known, months, residents, none, unpeopled].map((result) => result!.status)).toEqual([
      'ok',
      'partial',
      'partial',
      'noData',
      'ok',
    ]);
    expect(unpeopled).toMatchObject({
      area: { measures: { crime: { kind: 'suppressed', rule: 'noPopulation' } } },
    });
    expect(none).toMatchObject({ area: { measures: { crime: { kind: 'notSupplied' } } } });
  });

  it('is not found if the release does not hold it', async () => {
    expect(await client.area('E01900999')).toEqual({
      status: 'notFound',
      query: 'E01900999',
      release: '2025-12',
    });
  });

  it('in Scotland or Northern Ireland is outside, without a request', async () => {
    expect(await client.area('S12000033')).toEqual({
      status: 'outOfCoverage',
      query: 'S12000033',
      place: 'Scotland',
    });
    expect(await client.area('N09000003')).toEqual({
      status: 'outOfCoverage',
      query: 'N09000003',
      place: 'Northern Ireland',
    });
    expect(at.asked).toEqual([]);
  });

  it.each([['Luton'], ['E0600003'], [''], ['E04000001'], [undefined as never]])(
    'is refused for “%s”, which is not a code that a bundle holds',
    async (text) => {
      await expect(client.area(text)).rejects.toMatchObject({
        code: 'invalidArgument',
        argument: 'code',
        given: String(text),
      });
      expect(at.asked).toEqual([]);
    },
  );
});

describe('a postcode', () => {
  // claim: there-no-figures-single
  // claim: area-costs-two-requests
  // claim: there-no-figures-single-postcode
  // claim: most-3-2-stages
  it('gives the figures of its small area after three requests in two rounds', async () => {
    const result = await client.postcode('qa11aa');
    expect(result).toMatchObject({
      status: 'ok',
      postcode: 'QA1 1AA',
      area: { code: 'E01900001', level: 'lsoa21' },
    });
    expect(at.asked[0]).toBe('latest.json');
    expect(at.asked.slice(1).sort()).toEqual([
      'releases/2025-12/outcodes/QA1.json',
      'releases/2025-12/postcodes/QA1.json',
    ]);
  });

  it('requests both files of the second round at once', async () => {
    let waiting = 0;
    const both = new Promise<void>((resolve) => {
      for (const path of [
        'releases/2025-12/outcodes/QA1.json',
        'releases/2025-12/postcodes/QA1.json',
      ]) {
        at.misbehave.set(path, (response) => {
          waiting += 1;
          if (waiting === 2) resolve();
          void both.then(() => response.end(at.files.get(path)));
        });
      }
    });
    expect((await client.postcode('QA1 1AA')).status).toBe('ok');
  });

  it('says whether the figures are partial or missing', async () => {
    expect((await client.postcode('QA1 1AD')).status).toBe('partial');
    expect((await client.postcode('QA1 1AE')).status).toBe('noData');
  });

  it('that was terminated says when, and gives the area it was in', async () => {
    expect(await client.postcode('QA1 9ZZ')).toMatchObject({
      status: 'terminated',
      postcode: 'QA1 9ZZ',
      terminated: '2019-03',
      area: { code: 'E01900001' },
    });
  });

  it('is not found if its outcode or unit does not exist', async () => {
    expect(await client.postcode('QA1 1ZZ')).toEqual({
      status: 'notFound',
      query: 'QA1 1ZZ',
      release: '2025-12',
    });
    expect(await client.postcode('QA9 1AA')).toEqual({
      status: 'notFound',
      query: 'QA9 1AA',
      release: '2025-12',
    });
  });

  it.each([
    ['BT1 1AA', 'Northern Ireland'],
    ['EH1 1BB', 'Scotland'],
    ['g1 1aa', 'Scotland'],
    ['JE2 3AB', 'Jersey'],
    ['GY1 1AA', 'Guernsey'],
    ['IM1 1AA', 'Isle of Man'],
    ['BF1 2AT', 'British Forces Post Office'],
  ])('%s is outside, in %s, without a request', async (text, place) => {
    expect(await client.postcode(text)).toMatchObject({ status: 'outOfCoverage', place });
    expect(at.asked).toEqual([]);
  });

  it('near the Scottish border is looked up', async () => {
    expect(await client.postcode('TD15 1AA')).toMatchObject({
      status: 'notFound',
      query: 'TD15 1AA',
    });
    expect(at.asked).toHaveLength(3);
  });

  it.each([['LU1'], ['Luton'], [''], ['LU1 2AK'], [null as never]])(
    'is refused for “%s”, which is not a full postcode, without a request',
    async (text) => {
      await expect(client.postcode(text)).rejects.toMatchObject({
        code: 'invalidArgument',
        argument: 'postcode',
      });
      expect(at.asked).toEqual([]);
    },
  );
});

describe('a client', () => {
  it('makes the same requests for ten postcodes of one outcode as for one', async () => {
    await Promise.all(
      [
        'QA1 1AA',
        'QA1 1AB',
        'QA1 1AD',
        'QA1 1AE',
        'QA1 1AF',
        'QA1 9ZZ',
        'qa11aa',
        'QA1 1ZZ',
        'QA1 1AB',
        'QA1 1AA',
      ].map(client.postcode),
    );
    expect(at.asked).toHaveLength(3);
    await client.postcode('QA1 1AA');
    expect(at.asked).toHaveLength(3);
  });

  // claim: client-keeps-release-began
  it('keeps to the first release it read, and returns it', async () => {
    expect(await client.release()).toMatchObject({
      release: '2025-12',
      demo: true,
      window: { from: '2025-01', to: '2025-12' },
    });
    at.files.set('latest.json', at.files.get('latest.json')!.replace('"2025-12"', '"2026-01"'));
    expect(await client.area('E01900001')).toMatchObject({
      status: 'ok',
      area: { release: '2025-12' },
    });
    expect((await createClient({ base: at.base }).release()).release).toBe('2026-01');
  });

  it('uses the given fetch', async () => {
    const urls: string[] = [];
    const counting = createClient({
      base: `${at.base}/`,
      fetch: (request, init) => (urls.push((request as Request).url), fetch(request, init)),
    });
    await counting.area('K04900001');
    expect(urls).toEqual([
      `${at.base}/latest.json`,
      `${at.base}/releases/2025-12/areas/nation/K04900001.json`,
    ]);
  });

  it('refuses an invalid base at creation', () => {
    expect(() => createClient({ base: './bundle' })).toThrow(
      expect.objectContaining({ code: 'invalidArgument', argument: 'base' }),
    );
  });
});
