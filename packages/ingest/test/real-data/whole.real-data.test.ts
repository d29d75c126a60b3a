import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, createLookup } from '@crimetrends/sdk';
import type { Level, RevisionsFile } from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedProject } from '../../../../scripts/testing/packed-project.mjs';
import { readLevel } from '../../src/shell/release/bundle-reader.js';
import { releaseDiff } from '../../src/core/release-diff/release-diff.js';
import { releaseDiffText } from '../../src/core/release-diff/text.js';
import { areaPairs, openRelease } from '../../src/shell/release/release-pairs.js';
import { quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import { copyWithEarlier } from './earlier-vintage.js';
import { livePostcodes, wireTo, type Wire } from './wire.js';
import { realBundle, realMonths } from './real-bundle.js';
import { DATA, haveRealFiles } from './real-files.js';
import { windowLedger } from './window-ledger.js';

const present = haveRealFiles('whole releases');

// Check figures counted independently of this code: recorded crime, anti-social behaviour and
// burglary, 2025-01..12.
const CHECK_FIGURES = [
  ['E06000032', 'Luton', 19_212, 3_119, 658],
  ['E06000055', 'Bedford', 15_061, 2_687, 589],
  ['E06000056', 'Central Bedfordshire', 15_539, 3_797, 712],
  ['E07000148', 'Norwich', 15_836, 2_758, 485],
  ['E07000008', 'Cambridge', 13_858, 2_431, 534],
  ['W06000021', 'Monmouthshire', 6_038, 1_253, 281],
] as const;

describe.skipIf(!present)('the real files, window 2025-01 to 2025-12', () => {
  let out: string;
  let report: ReturnType<typeof realBundle>['report'];

  beforeAll(() => {
    ({ bundle: out, report } = realBundle());
  });

  // claim: no-row-vanishes-each
  test('the ledger equals the check figures to the row', () => {
    expect(report.ledger).toEqual({
      read: 494_735,
      counted: 453_055,
      noLocation: 17_743,
      outsideCoverage: 20_596,
      transport: 3_304,
      duplicate: 37,
      unknownArea: 0,
      malformed: 0,
      recodedSplit: 0,
      recodedMerge: 0,
    });
  });

  test.each(CHECK_FIGURES)(
    '%s %s has its crime, anti-social behaviour and burglary',
    (code, name, crime, asb, burglary) => {
      const { records, tau } = readLevel(out, 'ltla');
      const record = records.find((area) => area.code === code)!;
      const measures = measuresOf(record, tau);
      expect(record.name).toBe(name);
      expect(measures.crime).toMatchObject({ kind: 'known', count: crime });
      expect(measures.asb).toMatchObject({ kind: 'known', count: asb });
      expect(measures.burglary).toMatchObject({ kind: 'known', count: burglary });
    },
  );

  // claim: 3-bristol-s-28
  test('Bristol is partial with 6 months; Manchester and Birmingham are not supplied, not 0', () => {
    const { records: all, tau } = readLevel(out, 'ltla');
    const records = new Map(all.map((record) => [record.code, record]));
    expect(measuresOf(records.get('E06000023')!, tau).crime).toMatchObject({
      kind: 'partial',
      reason: 'months',
      count: 28_722,
      monthsObserved: 6,
    });
    for (const silent of ['E08000003', 'E08000025'])
      expect(measuresOf(records.get(silent)!, tau).crime).toMatchObject({ kind: 'notSupplied' });
  });

  test('coverage names the eight months Avon and Somerset lacks and Dyfed-Powys’s four suspect ones', () => {
    const months = new Map(report.coverage.forces.map((force) => [force.slug, force.months]));
    expect(months.get('avon-and-somerset')).toBe('ssssssssssssssssssaassssssssaaaasaas');
    expect(months.get('dyfed-powys')).toBe('aaaaaaaaaaaaxxxxaaaaaaaassssssssssss');
    expect(months.get('bedfordshire')).toBe('s'.repeat(36));
  });

  // claim: no-location-by-month
  test('the forces’ shares of crimes without a place, and what Bedfordshire recorded with and without one', () => {
    const share = (slug: string): number => {
      const { noLocation } = report.coverage.forces.find((force) => force.slug === slug)!;
      return Number(((noLocation!.crime / noLocation!.of) * 100).toFixed(2));
    };
    expect(['suffolk', 'bedfordshire', 'avon-and-somerset'].map(share)).toEqual([0.65, 4.85, 9.51]);
    const { recorded } = report.coverage.forces.find(({ slug }) => slug === 'bedfordshire')!;
    // April 2024 to March 2025, without anti-social behaviour.
    const crimes = (of: 'counted' | 'noLocation', kinds: readonly [number, number]): number =>
      recorded![of]
        .slice(15, 27)
        .flatMap((counts) => counts!.slice(...kinds))
        .reduce((sum, count) => sum + count, 0);
    const [placed, without] = [crimes('counted', [1, 14]), crimes('noLocation', [1, 14])];
    expect([placed + without, placed]).toEqual([53_057, 50_690]);
    const shoplifting = (of: 'counted' | 'noLocation'): number =>
      recorded![of].reduce((sum, counts) => sum + counts![10]!, 0);
    const unplaced = shoplifting('noLocation');
    expect((unplaced / (unplaced + shoplifting('counted'))).toFixed(3)).toBe('0.132');
  });

  // claim: recorded-by-force-whole
  test('Bedfordshire, wholly known, has what its force recorded; Wales, in part, has not', () => {
    const recordedBy = (level: Level, code: string): number | undefined =>
      readLevel(out, level)
        .records.find((record) => record.code === code)!
        .recordedByForce?.slice(1)
        .reduce((sum, count) => sum + count, 0);
    expect(recordedBy('pfa', 'E23000026')).toBe(52_741);
    expect(recordedBy('country', 'W92000004')).toBeUndefined();
    expect(recordedBy('ltla', 'E06000032')).toBeUndefined();
  });

  test('every LSOA of England and Wales has a place in every level', () => {
    expect(report.areas).toMatchObject({
      lsoa21: { total: 35_672 },
      msoa21: { total: 7_264 },
      ltla: { total: 318 },
      region: { total: 9 },
      country: { total: 2 },
      nation: { total: 1, partial: 1 },
    });
    expect(report.postcodes).toBe(2_341_465);
  });

  describe('the data of a card for a postcode', () => {
    const base = 'https://stats.example/';

    async function askedFor(...postcodes: string[]): Promise<Wire> {
      const wire = wireTo(out);
      const lookup = createLookup({ base, fetch: wire.fetch, retry: 0 });
      for (const { status } of await Promise.all(
        postcodes.map((postcode) => lookup.postcode(postcode)),
      ))
        expect(['ok', 'partial', 'noData']).toContain(status);
      return wire;
    }

    // At equal steps through the postcodes of places whose forces supplied figures: those of the
    // others cost less.
    // claim: data-card-postcode-come
    // claim: half-cost-most-2
    // claim: 431-them-keep-4
    test('is three requests in two stages; half of 500 postcodes cost at most 2.65 kB in brotli', async () => {
      const outcodes = readdirSync(join(out, 'releases/2025-12/postcodes'))
        .map((name) => name.replace('.json', ''))
        .filter((outcode) => /^(?:(?:LU|NR|IP|CB|BS|NP|SA)\d|MK4\d)/.test(outcode))
        .sort();
      const postcodes = outcodes.flatMap((outcode) => livePostcodes(out, '2025-12', outcode));
      expect([outcodes.length, postcodes.length]).toEqual([224, 200_015]);
      const bytes: number[] = [];
      for (let index = 0; index < 500; index += 1) {
        const wire = await askedFor(postcodes[Math.floor((index * postcodes.length) / 500)]!);
        expect([wire.asked.length, wire.stages]).toEqual([3, 2]);
        bytes.push(wire.bytes);
      }
      bytes.sort((a, b) => a - b);
      expect(bytes[249]).toBeLessThanOrEqual(2_650);
      expect(bytes.filter((size) => size <= 4_000).length).toBeGreaterThanOrEqual(415);
      expect(bytes[474]).toBeLessThanOrEqual(5_000);
      expect(bytes[499]).toBeLessThanOrEqual(6_200);
    });

    // claim: ten-postcodes-one-outcode
    test('of ten postcodes of one outcode is that of one', async () => {
      const ten = livePostcodes(out, '2025-12', 'LU1')
        .filter((_, index) => index % 50 === 0)
        .slice(0, 10);
      const [one, all] = [await askedFor(ten[0]!), await askedFor(...ten)];
      expect(ten.length).toBe(10);
      expect(one.bytes).toBeLessThanOrEqual(4_000);
      expect([all.asked, all.stages, all.bytes]).toEqual([one.asked, one.stages, one.bytes]);
    });
  });

  describe('the packed SDK, installed in an empty project', () => {
    let project: Awaited<ReturnType<typeof packedProject>>;
    beforeAll(async () => {
      project = await packedProject(out);
    });
    afterAll(() => project?.close());

    test('reports on Luton, a postcode and Manchester at the terminal, from a folder and from a host', async () => {
      const report = (from: string): Promise<string> =>
        project.run(process.execPath, [
          join('sdk-node', 'recorded-crime.mjs'),
          from,
          'E06000032',
          'LU1 2AB',
          'E08000003',
          'BT1 1AA',
        ]);
      const lines = await report(`${project.url}/bundle/`);
      expect(lines).toMatch(/│ Luton \(local authority\) +│ +19,212 │ +85 │/);
      expect(lines).toMatch(/│ Luton 023C +│ +1,064 │/);
      expect(lines).toMatch(/│ Manchester \(local authority\) +│ +not supplied │ +– │/);
      expect(lines).toContain('BT1 1AA is in Northern Ireland.');
      expect(await report(out)).toBe(lines);
    });

    test('tells the figures around a postcode in a page without a build step', async () => {
      const found = await createClient({ base: `${project.url}/bundle/` }).postcode('LU1 2AB');
      if (found.status !== 'ok' || found.area.measures.crime.kind !== 'known')
        throw new Error('It should be known.');
      const { count } = found.area.measures.crime;
      const { text, problems } = await project.said('/sdk-browser/index.html', 'LU1 2AB');
      expect([count, text]).toEqual([
        1_064,
        expect.stringContaining(
          '1,064 crimes that the police placed there in the year to December 2025, a rate of 832 per 1,000 people',
        ),
      ]);
      // The page begins with a postcode of the demonstration, whose two files are not in this
      // bundle.
      expect(problems).toEqual(Array(2).fill(expect.stringContaining('404')));
    });
  });
});

describe.skipIf(!present)('the real files, window 2023-01 to 2023-12', () => {
  test('the ledger holds the splits and merges that were recoded to 2021', async () => {
    const ledger = await windowLedger(DATA, '2023-12', realMonths());
    expect(ledger).toMatchObject({
      read: 228_840,
      counted: 215_985,
      noLocation: 12_820,
      duplicate: 35,
      recodedSplit: 5_900,
      recodedMerge: 28,
    });
  });
});

describe.skipIf(!present)(
  'the files of Bedfordshire and of Avon and Somerset as they were published earlier',
  () => {
    const out = freshFolder();
    let revisions: RevisionsFile;

    beforeAll(async () => {
      const input = freshFolder();
      await copyWithEarlier(DATA, 'police-earlier-vintage/bedfordshire-and-avon.zip', input);
      const cache = realMonths();
      await quietBuild(input, out, { release: '2025-12', cache });
      ({ revisions } = await quietBuild(DATA, out, { release: '2025-12', cache }));
    });

    test('are revised in outcomes only, rows equal', () => {
      expect(revisions.comparedWith).toEqual({ kind: 'release', release: '2025-12' });
      expect(revisions.months.map(({ force, month, kind }) => `${force} ${month} ${kind}`)).toEqual(
        [
          ...['2024-01', '2024-02', '2024-03', '2024-04'].map(
            (month) => `avon-and-somerset ${month} outcomesOnly`,
          ),
          ...['2025-10', '2025-11', '2025-12'].map((month) => `bedfordshire ${month} outcomesOnly`),
        ],
      );
      expect(revisions.months.every(({ rowsBefore, rowsAfter }) => rowsBefore === rowsAfter)).toBe(
        true,
      );
    });

    // claim: avon-somerset-s-january
    test('fourteen rows are copies of others with one set of outcomes alone, and the comparison says so', () => {
      const [before, after] = [openRelease(out, '2025-12'), openRelease(out, '2025-12.2')];
      const diff = releaseDiff(before, after, areaPairs(before, after));
      expect(diff.months.map(({ revision }) => revision)).toEqual(Array(7).fill('outcomesOnly'));
      const copies = diff.months.flatMap(({ buckets }) =>
        buckets.filter(({ bucket }) => bucket === 'duplicate'),
      );
      expect(copies.reduce((sum, { before: was, after: is }) => sum + was! - is!, 0)).toBe(14);
      expect(releaseDiffText(diff)).toContain(
        'avon-and-somerset, rows equal: revised in outcomes only, with which some rows became or ceased to be copies of another: 2024-01 (14,064 rows; counted 13,389 → 13,391, duplicate 3 → 1)',
      );
    });
  },
);
