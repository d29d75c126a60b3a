import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  CONTRACT_VERSION,
  encodePostcodes,
  paths,
  type AreaFile,
} from '../src/contract/index.js';
import { createClient, type AreaProfile, type Client } from '../src/index.js';
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
    JSON.stringify(encodePostcodes(CONTRACT_VERSION, outcode, entries, nonResidential)),
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

describe('an outcode', () => {
  const months = { from: '2024-01', to: '2025-12' };
  /** A third of one incident a month in each category, rounded as a build rounds it. */
  const figures = {
    counts: CATEGORIES.map(() => 4),
    totals: [52, 4, 56],
    yearBefore: [52, 4, 56, ...CATEGORIES.map(() => 4)],
    countsByMonth: CATEGORIES.map(() => new Array<number>(24).fill(0)),
    crimeByMonth: new Array<number>(24).fill(4),
    allByMonth: new Array<number>(24).fill(5),
  };

  async function outcode(): Promise<AreaProfile> {
    const file = JSON.parse(at.files.get(paths.area(RELEASE, 'ltla', 'E07900001'))!) as AreaFile;
    const areas = [{ ...file.areas[0], code: 'QA1', level: 'outcode', ...figures }];
    at.files.set(paths.area(RELEASE, 'outcode', 'QA1'), JSON.stringify({ ...file, months, areas }));
    const found = await client.outcode('QA1');
    if (!('area' in found)) throw new Error(found.status);
    return found.area;
  }

  it('has totals that were rounded apart from their categories', async () => {
    const { crime, asb, all } = (await outcode()).measures;
    expect([crime, asb, all].map((figure) => 'count' in figure && figure.count)).toEqual([
      52, 4, 56,
    ]);
  });

  it('has months and years that were rounded apart from each other', async () => {
    const { series, change } = await outcode();
    const lastOf = (measure: 'crime' | 'asb' | 'all'): unknown => series[measure].at(-1);
    expect(lastOf('crime')).toEqual({ month: '2025-12', status: 'supplied', count: 4 });
    expect(lastOf('asb')).toEqual({ month: '2025-12', status: 'supplied', count: 0 });
    expect(lastOf('all')).toEqual({ month: '2025-12', status: 'supplied', count: 5 });
    expect(change.crime).toMatchObject({ kind: 'known', verdict: 'noClearChange', ratio: 1 });
    // Its months add up to nothing; its years are of 4 and 4 incidents.
    expect(change.burglary).toEqual({ kind: 'notComparable', reason: 'under20' });
  });
});
