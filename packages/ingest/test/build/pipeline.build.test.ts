import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaRecord, Level } from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInput, england, quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import { exportRows } from '../../src/core/release/export-rows.js';
import { readLevel } from '../../src/shell/release/bundle-reader.js';
import { tableText } from '../../src/shell/release/table-text.js';

interface Expected {
  windows: {
    from: string;
    to: string;
    ledger: object;
    ltlas: {
      code: string;
      monthsSupplied: number;
      populationCensus2021: number;
      crime: number;
      asb: number;
      categories: Record<string, number>;
    }[];
    lsoas: Record<string, { categories: Record<string, number> }>;
  }[];
}

let input: string;
let out: string;
let expected: Expected;
let report: Awaited<ReturnType<typeof quietBuild>>;

beforeAll(async () => {
  ({ input, bundle: out, report } = england());
  expected = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as Expected;
});

describe('a build of the miniature England', () => {
  // claim: no-row-vanishes-each
  // claim: they-add-up-rows
  test('the ledger of the window equals the generator’s own count to the row', () => {
    expect(report.ledger).toEqual(expected.windows[0]!.ledger);
  });

  // claim: never-worked-out-anew
  test('every LTLA has the generator’s counts, by category, and nothing where nothing was supplied', () => {
    const { records } = readLevel(out, 'ltla');
    for (const ltla of expected.windows[0]!.ltlas) {
      const record = records.find(({ code }) => code === ltla.code)!;
      expect(record.population).toBe(ltla.populationCensus2021);
      expect(record.counts).toEqual(
        ltla.monthsSupplied === 0 ? undefined : Object.values(ltla.categories),
      );
      expect(record.observed.kind).toBe(
        ltla.monthsSupplied === 12
          ? 'known'
          : ltla.monthsSupplied === 0
            ? 'notSupplied'
            : 'partial',
      );
    }
  });

  // claim: set-told-row-row
  test('the first year, with 2011 codes, splits and merges, has the generator’s ledger too', async () => {
    const folder = freshFolder();
    const earlier = await quietBuild(input, folder, { release: '2023-12' });
    expect(earlier.ledger).toEqual(expected.windows[1]!.ledger);
    expect(earlier.ledger.recodedSplit).toBeGreaterThan(0);
    expect(earlier.ledger.recodedMerge).toBeGreaterThan(0);
    // LSOA by LSOA, so that a row recoded to the wrong child of a split shows.
    const supplied = readLevel(folder, 'lsoa21').records.filter(
      ({ counts }) => counts !== undefined,
    );
    expect(supplied.length).toBeGreaterThan(60);
    for (const { code, counts } of supplied)
      expect([code, counts]).toEqual([
        code,
        Object.values(expected.windows[1]!.lsoas[code]!.categories),
      ]);
  });

  // claim: they-add-up
  test('children add up to their parents at every level', () => {
    const levels = (
      ['lsoa21', 'ward', 'ltla', 'county', 'region', 'country', 'nation'] as const
    ).map((level) => readLevel(out, level).records);
    const population = levels.map((records) =>
      records.reduce((sum, record) => sum + record.population, 0),
    );
    expect(new Set(population).size).toBe(1);
    const known = levels.map((records) =>
      records
        .filter(
          ({ observed }) =>
            observed.kind === 'known' ||
            (observed.kind === 'partial' && observed.reason === 'residents'),
        )
        .reduce((sum, { counts }) => sum + counts!.reduce((a, b) => a + b, 0), 0),
    );
    expect(new Set(known).size).toBe(1);
  });

  // claim: every-file-says-so
  test('the release is labelled as demonstration, in pointer and manifest', () => {
    expect(JSON.parse(readFileSync(join(out, 'latest.json'), 'utf8'))).toMatchObject({
      demo: true,
      release: '2025-12',
    });
    const manifest = JSON.parse(
      readFileSync(join(out, 'releases/2025-12/manifest.json'), 'utf8'),
    ) as { sources: { attribution: string; files: unknown[] }[] };
    expect(manifest.sources.map(({ attribution }) => attribution)).toEqual(
      Array(manifest.sources.length).fill('Demonstration data: invented places and figures.'),
    );
    expect(manifest.sources.flatMap(({ files }) => files).length).toBeGreaterThan(100);
  });

  test('files that nothing recognises are named with the reason', async () => {
    expect(report.notUnderstood).toEqual([]);
    const strange = await demoInput();
    writeFileSync(join(strange, 'branches.csv'), 'branch,manager,telephone\n');
    expect((await quietBuild(strange, freshFolder())).notUnderstood).toEqual([
      { file: 'branches.csv', why: 'no known table has these columns: branch, manager, telephone' },
    ]);
  });
});

describe('a release', () => {
  // claim: same-input-same-code
  test('the same input gives the same bytes', async () => {
    const again = freshFolder();
    await quietBuild(input, again, { cache: undefined });
    expect(fingerprint(again)).toBe(fingerprint(out));
  });

  test('its LTLA table is the one that was signed off', async () => {
    await expect(tableText(exportRows(readLevel(out, 'ltla'), 'ltla'), 'csv')).toMatchFileSnapshot(
      '../golden/ltla.csv',
    );
  });

  test('building it again leaves it as it was; other figures for the month become a revision beside it', async () => {
    const folder = freshFolder();
    await quietBuild(input, folder);
    expect(await quietBuild(input, folder)).toMatchObject({ release: '2025-12', unchanged: true });
    const before = fingerprint(join(folder, 'releases/2025-12'));
    const fewerMonths = await quietBuild(input, folder, { seriesMonths: 24 });
    expect(fewerMonths).toMatchObject({
      release: '2025-12.2',
      unchanged: false,
      latest: '2025-12.2',
    });
    expect(fingerprint(join(folder, 'releases/2025-12'))).toBe(before);
  });

  // claim: has-no-clock-no
  test('the day of the run is in no published byte: an old known gap is warned of in the report alone', async () => {
    const later = freshFolder();
    const { warnings } = await quietBuild(input, later, { today: '2026-08-01' });
    expect(warnings).toEqual([
      expect.stringContaining('2 known gaps were not checked in the last 180 days'),
    ]);
    expect(report.warnings).toEqual([]);
    expect(fingerprint(later)).toBe(fingerprint(out));
  });

  test('an earlier month never takes the pointer from a later one', async () => {
    const folder = freshFolder();
    await quietBuild(input, folder);
    expect(await quietBuild(input, folder, { release: '2025-06' })).toMatchObject({
      release: '2025-06',
      latest: '2025-12',
    });
    expect(readdirSync(join(folder, 'releases')).sort()).toEqual(['2025-06', '2025-12']);
  });
});

describe('areas that cut across the others', () => {
  // claim: shares-lsoa-add-up
  test('add up: outcodes to the nation within rounding, a police force area to its LTLAs', () => {
    const records = (level: Level): AreaRecord[] => readLevel(out, level).records;
    const figures = (all: readonly AreaRecord[]): AreaRecord[] =>
      all.filter(
        ({ observed }) =>
          observed.kind === 'known' || ('reason' in observed && observed.reason === 'residents'),
      );
    const crime = (all: readonly AreaRecord[]): number =>
      all.reduce((sum, { counts }) => sum + counts!.reduce((a, b) => a + b, 0), 0);
    const [outcodes, [nation]] = [records('outcode'), records('nation')];
    expect(outcodes.reduce((sum, { population }) => sum + population, 0)).toBeCloseTo(
      nation!.population,
      -2,
    );
    expect(Math.abs(crime(figures(outcodes)) - crime([nation!]))).toBeLessThan(
      (outcodes.length * 14) / 2,
    );
    for (const force of records('pfa')) {
      const ltlas = records('ltla').filter((ltla) => ltla.force === force.code);
      expect(
        ltlas.reduce((sum, { population }) => sum + population, 0),
        force.name,
      ).toBe(force.population);
      expect(crime(figures(ltlas)), force.name).toBe(crime(figures([force])));
    }
  });
});
