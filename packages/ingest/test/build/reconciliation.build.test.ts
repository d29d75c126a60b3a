import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths, type Manifest, type ReconciliationFile } from '@crimetrends/sdk/contract';
import { verifyRelease } from '../../src/core/verification/verification.js';
import type { TrueOfficial } from '../../src/demo/truth/true-official.js';
import { inspectFolder } from '../../src/shell/input/inspect-folder.js';
import { readRegistry } from '../../src/shell/registry.js';
import { pointerOnDisk, releaseFiles } from '../../src/shell/release/release-files.js';
import { crimetrends } from '../cli-process.js';
import { england } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';

const RELEASE = '2025-12';
const WORKBOOK = 'official/policeforceareatables-2025-12.xlsx';
const OPEN_DATA = 'official/prc-pfa-by-quarter.csv';

let bundle: string;
let input: string;
let truth: TrueOfficial;
let published: ReconciliationFile;

const read = <T>(folder: string, path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

beforeAll(() => {
  ({ bundle, input } = england());
  truth = read<{ official: TrueOfficial }>(input, 'expected.json').official;
  published = read(bundle, paths.reconciliation(RELEASE));
});

describe('a release of the miniature England beside its official tables', () => {
  test('has each force’s figures and official ones, from the workbook and the open data', () => {
    const year = published.tables.filter(({ period }) => period.to === RELEASE);
    expect(year.map(({ file, publisher, fraud }) => [file, publisher, fraud])).toEqual([
      [WORKBOOK, 'ons', 'column'],
      [OPEN_DATA, 'homeOffice', 'rows'],
    ]);
    for (const { forces } of year) {
      expect(forces.map(({ code }) => code)).toEqual(truth.forces.map(({ code }) => code));
      for (const { code, official, recorded, placed } of truth.forces)
        expect(forces.find((force) => force.code === code)).toMatchObject({
          official,
          ...(recorded !== undefined && { recorded, placed, monthsSupplied: 12 }),
        });
    }
    const ratio = (code: string): number => {
      const { recorded, official } = year[0]!.forces.find((force) => force.code === code)!;
      return recorded! / official;
    };
    expect(ratio('E23900001')).toBe(1);
    expect(ratio('E23900002')).toBeCloseTo(1.02, 3);
  });

  // claim: reconcile-needs-every-month
  test('gives a force that sent 6 of 12 months, or none, no figure of its own', () => {
    const { forces } = published.tables[0]!;
    const [harrowmouth, brackwater] = ['E23900003', 'E23900004'].map((code) =>
      forces.find((force) => force.code === code),
    );
    expect(harrowmouth).toEqual({
      code: 'E23900003',
      name: 'Harrowmouth',
      official: truth.forces[2]!.official,
      monthsSupplied: 6,
    });
    expect(brackwater).toMatchObject({ monthsSupplied: 0 });
  });

  test('compares two authorities that share a partnership together', () => {
    const { partnerships, uncompared, elsewhere } = published.tables[0]!;
    const [aldermarsh, thornwick, skelder] = ['E07900001', 'E07900002', 'E06900001'].map(
      (code) => truth.ltlas[code]!,
    );
    expect(partnerships.find(({ ltlas }) => ltlas.length === 2)).toEqual({
      name: 'Aldermarsh; Thornwick Vale',
      ltlas: ['E07900001', 'E07900002'],
      force: 'E23900001',
      official: aldermarsh!.official + thornwick!.official,
      placed: aldermarsh!.placed! + thornwick!.placed!,
      monthsSupplied: 12,
    });
    expect(partnerships.find(({ name }) => name === 'Skelder')).toMatchObject(skelder!);
    // Nothing is compared of a force that sent no month.
    expect(uncompared.map(({ name, reason }) => [name, reason])).toEqual([
      ['British Transport Police', 'transport'],
      ['Unassigned Harrowmouth', 'unassigned'],
      ['Unassigned Skelder', 'unassigned'],
      ['Unassigned Wexmere', 'unassigned'],
    ]);
    expect(elsewhere).toBe(3);
  });

  test('compares the year before as well, and credits the tables among the sources', () => {
    expect(published.tables.map(({ period }) => period.to)).toEqual([
      '2025-12',
      '2024-12',
      '2025-12',
    ]);
    const { sources, notes } = read<Manifest>(bundle, paths.manifest(RELEASE));
    expect(
      sources.find(({ id }) => id === 'official-crime')!.files.map(({ file }) => file),
    ).toEqual([WORKBOOK, OPEN_DATA]);
    expect(notes.filter((note) => note.includes('official/'))).toEqual([]);
  });

  test('is verified: a figure that the release does not have is named', () => {
    const forged = freshFolder();
    cpSync(bundle, forged, { recursive: true });
    const path = join(forged, paths.reconciliation(RELEASE));
    const content = JSON.parse(readFileSync(path, 'utf8')) as ReconciliationFile;
    content.tables[0]!.forces[0]!.placed! += 7;
    content.tables[0]!.partnerships[0]!.monthsSupplied = 11;
    writeFileSync(path, JSON.stringify(content));
    const { faults } = verifyRelease(RELEASE, releaseFiles(forged, RELEASE), pointerOnDisk(forged));
    const placed = truth.forces[0]!.placed!;
    expect(
      faults
        .map(({ check, sentence }) => `${check}: ${sentence}`)
        .sort()
        .slice(1),
    ).toEqual([
      expect.stringMatching(
        /^ledger: 2025-01 to 2025-12, .*: monthsSupplied is 11; the release has \d+\.$/,
      ),
      `ledger: 2025-01 to 2025-12, Wexmere: placed is ${placed + 7}; the release has ${placed}.`,
    ]);
  });
});

test('inspect says what official tables are, and that the comparison can be made', async () => {
  const { files } = await inspectFolder(input, readRegistry(), 'reckoned');
  const official = files.filter(({ layout }) => layout.kind === 'officialCrime');
  expect(official.map(({ file, layout, counted }) => [file, layout.edition, counted])).toEqual([
    [WORKBOOK, 'year ending 2024-12, year ending 2025-12', { rows: 38, exact: true }],
    [OPEN_DATA, '', { rows: 120, exact: true }],
  ]);
});

describe('crimetrends reconcile', () => {
  const table = (): string[] => ['--table', join(input, WORKBOOK)];

  // claim: reconcile-prints-ratios
  test('prints what the release was built with', async () => {
    const { code, stdout } = await crimetrends(['reconcile', bundle]);
    expect(code).toBe(0);
    const { official, recorded, placed } = truth.forces[1]!;
    const number = (value: number): string => value.toLocaleString('en-GB');
    expect(stdout).toMatch(
      new RegExp(
        `Skelder[^\\n]*\\(note 4 of the table\\) +${number(recorded!)} +${number(placed!)} +[\\d,]+ +` +
          `${number(official)} +1\\.020 +${(placed! / official).toFixed(3)}\\n`,
      ),
    );
    expect(stdout).toContain('6 of 12 months: Harrowmouth');
    expect(stdout).toContain('0 of 12 months: Greater Brackwater');
    expect(stdout).toContain('Known causes of difference');
  });

  test('works the same out for a table that is named, as JSON', async () => {
    const { code, stdout } = await crimetrends(['reconcile', bundle, ...table(), '--json']);
    const { release, tables } = JSON.parse(stdout) as ReconciliationFile;
    expect([code, release]).toEqual([0, RELEASE]);
    expect(tables.map((found) => ({ ...found, file: WORKBOOK }))).toEqual(
      published.tables.filter(({ file }) => file === WORKBOOK),
    );
  });

  test('compares other months of a quarterly table', async () => {
    const words = ['reconcile', bundle, '--table', join(input, OPEN_DATA), '--json'];
    const { stdout } = await crimetrends([...words, '--period', '2024-04..2024-09']);
    const { tables } = JSON.parse(stdout) as ReconciliationFile;
    expect(tables).toMatchObject([{ period: { from: '2024-04', to: '2024-09' } }]);
    expect(tables[0]!.forces[0]).toMatchObject({ code: 'E23900001', monthsSupplied: 6 });
    const { recorded, official } = tables[0]!.forces[0]!;
    expect(recorded).toBe(official);
  });

  test.each([
    [['--period', '2024-04..2025-03'], 'error: --period chooses among the figures of a table'],
    [['--table', '/no/such.xlsx'], '/no/such.xlsx: cannot be read'],
    [['--period', '2025-03..2024-04'], '“2025-03..2024-04” ends before it begins'],
    [['--period', '2025'], '“2025” is not a range of months'],
    [['--release', '2020-01'], 'release 2020-01 is not there'],
  ])('with %j ends with exit code 1 and a sentence', async (words, sentence) => {
    const { code, stdout, stderr } = await crimetrends(['reconcile', bundle, ...words]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });

  test('with a period that no table has says which it has', async () => {
    const words = ['reconcile', bundle, ...table(), '--period', '2024-02..2025-01'];
    const { code, stderr } = await crimetrends(words);
    expect(code).toBe(1);
    expect(stderr).toContain('There is nothing to compare.');
    expect(stderr).toContain('it has figures for 2025-01 to 2025-12, and not 2024-02 to 2025-01');
  });
});
