import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodePostcodes, paths, type AreaFile } from '../src/contract/index.js';
import { createClient, type Client } from '../src/index.js';
import { RELEASE, smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

function addPostcodes(
  outcode: string,
  ended: Readonly<Record<string, string>>,
  nonResidential = false,
): void {
  const entries = new Map(
    Object.entries(ended).map(([incode, terminated]) => [
      incode,
      { lsoa21: 'E01900001', ...(terminated && { terminated }) },
    ]),
  );
  at.files.set(
    paths.postcodes(RELEASE, outcode),
    JSON.stringify(encodePostcodes(1, outcode, entries, nonResidential)),
  );
}

describe('an outcode that is no place', () => {
  // claim: outcode-no-place-answer
  it('says why: its postcodes have ended, or none in use is residential', async () => {
    addPostcodes('QA7', { '1AA': '2019-07', '1AB': '2015-04' });
    addPostcodes('QA8', { '1AA': '2019-07', '1AB': '' }, true);
    expect(await client.outcode('qa7')).toEqual({
      status: 'terminated',
      query: 'QA7',
      terminated: '2019-07',
      release: RELEASE,
    });
    expect(await client.area('QA8')).toEqual({
      status: 'nonResidential',
      query: 'QA8',
      release: RELEASE,
    });
  });

  it('says so in words', async () => {
    addPostcodes('QA7', { '1AA': '2019-07' });
    expect(await client.sentence('QA7')).toMatchObject({
      status: 'terminated',
      text: 'All postcodes in QA7 have ended, the last in July 2019, so there are no figures for it.',
    });
  });

  it('is not found if a residential postcode is in use and yet there is no area', async () => {
    addPostcodes('QA6', { '1AA': '2019-07', '1AB': '' });
    expect(await client.outcode('QA6')).toEqual({
      status: 'notFound',
      query: 'QA6',
      release: RELEASE,
    });
  });
});

it('an outcode has totals that were rounded apart from their categories', async () => {
  const file = JSON.parse(at.files.get(paths.area(RELEASE, 'ltla', 'E07900001'))!) as AreaFile;
  const areas = [{ ...file.areas[0], code: 'QA1', level: 'outcode', totals: [7, 10, 18] }];
  at.files.set(paths.area(RELEASE, 'outcode', 'QA1'), JSON.stringify({ ...file, areas }));
  const found = await client.outcode('QA1');
  if (!('area' in found)) throw new Error(found.status);
  const { crime, asb, all } = found.area.measures;
  expect([crime, asb, all].map((figure) => 'count' in figure && figure.count)).toEqual([7, 10, 18]);
});
