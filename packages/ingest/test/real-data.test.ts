import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RevisionsFile } from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLevel } from '../src/shell/bundle-reader.js';
import { releaseDiff } from '../src/core/release-diff/release-diff.js';
import { releaseDiffText } from '../src/core/release-diff/text.js';
import { areaPairs, openRelease } from '../src/shell/release-pairs.js';
import { freshFolder, quietBuild } from './demo-world.js';
import { copyWithEarlier } from './earlier-vintage.js';

const DATA = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const present = existsSync(DATA);
if (!present) process.stderr.write('The real files are not beside the repository: the checks against them did not run.\n');

// Check figures counted independently of this code: recorded crime, anti-social behaviour and burglary, 2025-01..12.
const CHECK_FIGURES = [
  ['E06000032', 'Luton', 19_212, 3_119, 658],
  ['E06000055', 'Bedford', 15_061, 2_687, 589],
  ['E06000056', 'Central Bedfordshire', 15_539, 3_797, 712],
  ['E07000148', 'Norwich', 15_836, 2_758, 485],
  ['E07000008', 'Cambridge', 13_858, 2_431, 534],
  ['W06000021', 'Monmouthshire', 6_038, 1_253, 281],
] as const;

describe.skipIf(!present)('the real files, window 2025-01 to 2025-12', () => {
  const out = freshFolder();
  let report: Awaited<ReturnType<typeof quietBuild>>;

  beforeAll(async () => {
    report = await quietBuild(DATA, out, { release: '2025-12' });
  });

  test('the ledger equals the check figures to the row', () => {
    expect(report.ledger).toEqual({
      read: 494_735, counted: 453_055, noLocation: 17_743, outsideCoverage: 20_596, transport: 3_304, duplicate: 37,
      unknownArea: 0, malformed: 0, recodedSplit: 0, recodedMerge: 0,
    });
  });

  test.each(CHECK_FIGURES)('%s %s has its crime, anti-social behaviour and burglary', (code, name, crime, asb, burglary) => {
    const { records } = readLevel(out, 'ltla');
    const record = records.find((area) => area.code === code)!;
    const measures = measuresOf(record);
    expect(record.name).toBe(name);
    expect(measures.crime).toMatchObject({ kind: 'known', count: crime });
    expect(measures.asb).toMatchObject({ kind: 'known', count: asb });
    expect(measures.burglary).toMatchObject({ kind: 'known', count: burglary });
  });

  test('Bristol is partial with 6 months; Manchester and Birmingham are not supplied, not 0', () => {
    const records = new Map(readLevel(out, 'ltla').records.map((record) => [record.code, record]));
    expect(measuresOf(records.get('E06000023')!).crime).toMatchObject({ kind: 'partial', reason: 'months', count: 28_722, monthsObserved: 6 });
    for (const silent of ['E08000003', 'E08000025']) expect(measuresOf(records.get(silent)!).crime).toMatchObject({ kind: 'notSupplied' });
  });

  test('coverage names the eight months Avon and Somerset lacks and Dyfed-Powys’s four suspect ones', () => {
    const months = new Map(report.coverage.forces.map((force) => [force.slug, force.months]));
    expect(months.get('avon-and-somerset')).toBe('ssssssssssssssssssaassssssssaaaasaas');
    expect(months.get('dyfed-powys')).toBe('aaaaaaaaaaaaxxxxaaaaaaaassssssssssss');
    expect(months.get('bedfordshire')).toBe('s'.repeat(36));
  });

  test('every LSOA of England and Wales has a place in every level', () => {
    expect(report.areas).toMatchObject({ lsoa21: { total: 35_672 }, ltla: { total: 318 }, region: { total: 9 }, country: { total: 2 }, nation: { total: 1, partial: 1 } });
    expect(report.postcodes).toBe(2_341_465);
  });
});

describe.skipIf(!present)('the real files, window 2023-01 to 2023-12', () => {
  test('the ledger holds the splits and merges that were recoded to 2021', async () => {
    const { ledger } = await quietBuild(DATA, freshFolder(), { release: '2023-12' });
    expect(ledger).toMatchObject({ read: 228_840, counted: 215_985, noLocation: 12_820, duplicate: 35, recodedSplit: 5_900, recodedMerge: 28 });
  });
});

describe.skipIf(!present)('the files of Bedfordshire and of Avon and Somerset as they were published earlier', () => {
  const out = freshFolder();
  let revisions: RevisionsFile;

  beforeAll(async () => {
    const input = freshFolder();
    await copyWithEarlier(DATA, 'police-earlier-vintage/bedfordshire-and-avon.zip', input);
    await quietBuild(input, out, { release: '2025-12' });
    ({ revisions } = await quietBuild(DATA, out, { release: '2025-12' }));
  }, 600_000);

  test('are revised in outcomes only, rows equal', () => {
    expect(revisions.comparedWith).toEqual({ kind: 'release', release: '2025-12' });
    expect(revisions.months.map(({ force, month, kind }) => `${force} ${month} ${kind}`)).toEqual([
      ...['2024-01', '2024-02', '2024-03', '2024-04'].map((month) => `avon-and-somerset ${month} outcomesOnly`),
      ...['2025-10', '2025-11', '2025-12'].map((month) => `bedfordshire ${month} outcomesOnly`),
    ]);
    expect(revisions.months.every(({ rowsBefore, rowsAfter }) => rowsBefore === rowsAfter)).toBe(true);
  });

  test('fourteen rows are copies of others with one set of outcomes alone, and the comparison says so', () => {
    const [before, after] = [openRelease(out, '2025-12'), openRelease(out, '2025-12.2')];
    const diff = releaseDiff(before, after, areaPairs(before, after));
    expect(diff.months.map(({ revision }) => revision)).toEqual(Array(7).fill('outcomesOnly'));
    const copies = diff.months.flatMap(({ buckets }) => buckets.filter(({ bucket }) => bucket === 'duplicate'));
    expect(copies.reduce((sum, { before: was, after: is }) => sum + was! - is!, 0)).toBe(14);
    expect(releaseDiffText(diff)).toContain('avon-and-somerset, rows equal: revised in outcomes only, with which some rows became or ceased to be copies of another: 2024-01 (14,064 rows; counted 13,389 → 13,391, duplicate 3 → 1)');
  });
});
