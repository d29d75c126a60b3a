import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoInput } from '../../../test/england/england.js';
import { fingerprint, freshFolder } from '../../../test/england/fresh-folder.js';
import { memberText } from '../../../test/zip-members.js';
import { inspection, type Inspection } from '../../core/input/inspection/inspection.js';
import { inspectionText } from '../../core/input/inspection/text.js';
import { readRegistry } from '../registry.js';
import { inspectFolder } from './inspect-folder.js';

const ARCHIVE = 'police/2025-12.zip';

let clean: string;
let input: string;
let sound: Awaited<ReturnType<typeof inspectFolder>>;
let before: string;

beforeAll(async () => {
  clean = await demoInput();
  before = fingerprint(clean);
  sound = await inspectFolder(clean, readRegistry(), 'reckoned');
});

beforeEach(() => {
  input = freshFolder();
  cpSync(clean, input, { recursive: true });
});

const inspect = async (rows: 'reckoned' | 'counted' = 'reckoned'): Promise<Inspection> =>
  inspection(await inspectFolder(input, readRegistry(), rows), 36);
const wexmere = (): Promise<string> =>
  memberText(join(input, ARCHIVE), '2025-12/2025-12-wexmere-street.csv');

describe('a folder as it should be', () => {
  test('every file is listed with kind, edition, rows, month and force, and nothing is written', () => {
    const { files, notUnderstood, stop, choices } = inspection(sound, 36);
    expect(notUnderstood).toEqual([]);
    expect(stop).toBeUndefined();
    expect(choices).toContainEqual(
      expect.stringContaining('Used lookups/LSOA21_WD24_LAD24_EW_LU.csv (WD24 LAD24)'),
    );
    expect(files).toContainEqual(
      expect.objectContaining({
        file: 'census/census2021-ts001-lsoa.csv',
        kind: 'census',
        what: 'census: residence type (TS001)',
        edition: '2021',
        rows: 120,
        rowsExact: true,
        read: true,
      }),
    );
    expect(files).toContainEqual(
      expect.objectContaining({
        file: `${ARCHIVE} › 2025-12/2025-12-wexmere-street.csv`,
        what: 'street crime',
        month: '2025-12',
        force: 'wexmere',
      }),
    );
    expect(files).toContainEqual(
      expect.objectContaining({
        kind: 'stopAndSearch',
        month: '2025-12',
        force: 'wexmere',
        read: true,
      }),
    );
    expect(fingerprint(clean)).toBe(before);
  });

  test('rows are those a spreadsheet would show: without the header, and price paid has none', async () => {
    const { files } = inspection(sound, 36);
    for (const found of files.filter(({ kind }) => kind === 'pricePaid')) {
      expect(found.rows).toBe(
        readFileSync(join(clean, found.file), 'utf8').trimEnd().split('\n').length,
      );
    }
    const street = files.find(({ file }) => file.endsWith('2025-12-wexmere-street.csv'))!;
    expect(street.rows).toBe((await wexmere()).trimEnd().split('\n').length - 1);
  });

  test('the grid shows by force and month what is there, twice, empty or not at all', () => {
    const { grids } = inspection(sound, 36);
    const street = grids.find(({ kind }) => kind === 'street')!;
    const row = (force: string): string =>
      street.forces.find((found) => found.force === force)!.files.join(' ');
    expect(street).toMatchObject({ months: { from: '2023-01', to: '2025-12' }, earlierMonths: 1 });
    expect(row('wexmere')).toBe([...Array<number>(34).fill(1), 2, 1].join(' '));
    expect(row('greater-brackwater')).toBe(
      [...Array<number>(5).fill(1), ...Array<number>(31).fill(0)].with(19, 1).join(' '),
    );
    expect(row('harrowmouth')).toContain('-1');
  });

  test('months that a force lacks in the newest year are listed, with the known gap', () => {
    const { missingMonths } = inspection(sound, 36);
    expect(missingMonths.map(({ force }) => force)).toEqual(['greater-brackwater', 'harrowmouth']);
    expect(missingMonths[1]).toMatchObject({
      months: ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'],
      known: expect.stringContaining('May to October 2025'),
    });
  });

  test('known gaps not checked for 180 days are a warning, in the text and in JSON', () => {
    const later = inspection(sound, 36, '2026-08-01');
    expect(later.warnings).toEqual([
      expect.stringMatching(
        /^2 known gaps were not checked in the last 180 days: Greater Brackwater from 2023-06 \(checked 2026-01-15\), Harrowmouth/,
      ),
    ]);
    expect(inspectionText(later, 'downloads')).toContain('\nWarnings\n  2 known gaps');
    expect(inspection(sound, 36, '2026-07-01').warnings).toEqual([]);
  });

  test('a person reads files of one archive and force in one line', () => {
    const text = inspectionText(inspection(sound, 36), 'downloads');
    expect(text).toMatch(/^downloads: \d+ files understood, 0 not\n/);
    expect(text).toMatch(
      /street crime .* 2023-01 to 2025-12 {2}wexmere .* police\/2025-12\.zip, 36 files/,
    );
    expect(text).toMatch(/\n {2}wexmere +#{34}2#\n/);
    expect(text).toContain('yes  answers for postcodes');
  });
});

describe('a folder with something wrong', () => {
  test('a truncated ZIP and a changed header are both listed, and all other files too', async () => {
    truncateSync(join(input, 'police/btp.zip'), 500);
    const swapped = (await wexmere()).replace('Longitude,Latitude', 'Latitude,Longitude');
    writeFileSync(join(input, 'police/2025-12-wexmere-street.csv'), swapped);
    const { notUnderstood, files } = await inspect();
    expect(notUnderstood).toEqual([
      {
        file: 'police/2025-12-wexmere-street.csv',
        why: expect.stringMatching(/^line 1: column 5 should be “Longitude”, found “Latitude”\./),
      },
      { file: 'police/btp.zip', why: expect.stringMatching(/^the ZIP is cut short or damaged/) },
    ]);
    expect(files.length).toBeGreaterThan(200);
  });

  test('a flipped byte inside an archive is found when every file is read to its end', async () => {
    const path = join(input, ARCHIVE);
    const bytes = readFileSync(path);
    bytes[100_000]! ^= 0xff;
    writeFileSync(path, bytes);
    expect((await inspect('counted')).notUnderstood).toEqual([
      { file: expect.stringContaining(`${ARCHIVE} › `), why: expect.stringContaining('damaged') },
    ]);
  });

  test('unknown tables, empty files and other formats each have their reason', async () => {
    writeFileSync(join(input, 'branches.csv'), 'branch,manager\n');
    writeFileSync(join(input, 'empty.csv'), '');
    writeFileSync(join(input, 'letter.docx'), 'x');
    expect((await inspect()).notUnderstood).toEqual([
      { file: 'branches.csv', why: 'no known table has these columns: branch, manager' },
      { file: 'empty.csv', why: 'the file is empty' },
      { file: 'letter.docx', why: 'not a CSV, JSON or ZIP file' },
    ]);
  });

  test('a list of known gaps that is not JSON is listed like any other file', async () => {
    writeFileSync(join(input, 'known-gaps.json'), '{"crimetrendsKnownGaps": 1, "gaps": [');
    const { notUnderstood, files } = await inspect();
    expect(notUnderstood).toEqual([
      { file: 'known-gaps.json', why: expect.stringContaining('not valid JSON') },
    ]);
    expect(files.some(({ file }) => file === 'known-gaps.json')).toBe(false);
  });

  test('what is missing is named with the feature that needs it, in the words of the build', async () => {
    rmSync(join(input, 'census'), { recursive: true });
    rmSync(join(input, 'postcodes'), { recursive: true });
    const report = await inspect();
    expect(report.stop).toContain('TS001');
    expect(report.features.filter(({ ready }) => !ready)).toEqual([
      {
        feature: 'recorded crime of every area',
        ready: false,
        missing: ['Census 2021 table TS001 (or TS021) by LSOA'],
        without: 'a build stops',
      },
      {
        feature: 'answers for postcodes',
        ready: false,
        missing: [expect.stringContaining('pcds')],
        without: 'the bundle answers no postcodes',
      },
      {
        feature: 'outcodes by where residents live',
        ready: false,
        missing: [expect.stringContaining('pcds'), expect.stringContaining('P001')],
        without: 'LSOAs are shared out between outcodes by their live postcodes',
      },
      {
        feature: 'people of the census beside the figures',
        ready: false,
        missing: [expect.stringContaining('TS054')],
        without: 'no area has people',
      },
      {
        feature: 'further numbers to divide by',
        ready: false,
        missing: [
          expect.stringContaining('households'),
          expect.stringContaining('workday population'),
        ],
        without: 'the bundle has those that are there',
      },
      {
        feature: 'house prices',
        ready: false,
        missing: [expect.stringContaining('pcds')],
        without: 'the bundle has no house prices',
      },
    ]);
    expect(inspectionText(report, 'downloads')).toMatch(
      /NO {3}recorded crime of every area: without it, a build stops\n +missing: Census 2021 table TS001/,
    );
  });

  test('a folder without street files has no grid', async () => {
    rmSync(join(input, 'police'), { recursive: true });
    rmSync(join(input, 'police-earlier'), { recursive: true });
    rmSync(join(input, 'police-2012'), { recursive: true });
    const report = await inspect();
    expect(report).toMatchObject({
      grids: [],
      missingMonths: [],
      stop: expect.stringContaining('No street file was found'),
    });
    expect(inspectionText(report, 'x')).toContain('A build would stop');
  });
});
