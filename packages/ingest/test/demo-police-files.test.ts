import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, type CoverageFile, type Manifest } from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../src/core/report-text.js';
import type { DemoTruth } from '../src/demo/world.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../src/shell/release-files.js';
import { verifyRelease } from '../src/core/verification/verification.js';
import { demoInput, freshFolder, quietBuild } from './demo-world.js';

let out: string;
let truth: DemoTruth;
let report: Awaited<ReturnType<typeof quietBuild>>;

beforeAll(async () => {
  const input = await demoInput();
  truth = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as DemoTruth;
  out = freshFolder();
  report = await quietBuild(input, out);
});

const read = <T>(path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8')) as T;

describe('coverage by type of file', () => {
  test('every force has the rows it sent, of street, outcomes and stop-and-search files', () => {
    const { forces } = read<CoverageFile>(paths.coverage('2025-12'));
    const found = forces.map(({ slug, rows, outcomes, stopAndSearch }) => ({ slug, street: rows, outcomes: outcomes!.rows, stopAndSearch: stopAndSearch!.rows }));
    expect(found).toEqual(truth.coverage);
  });

  test('a month with a quarter of the usual searches is suspect, and what was never sent is absent', () => {
    const { forces } = read<CoverageFile>(paths.coverage('2025-12'));
    const [wexmere, skelder, harrowmouth] = forces;
    // August 2023 lies before the last 24 months, whose median it is held against all the same.
    expect(wexmere!.stopAndSearch!.months).toBe('sssssssxssss'.repeat(3));
    expect(skelder!.stopAndSearch!.months).toBe('a'.repeat(36));
    expect(harrowmouth!.outcomes!.months).toBe('a'.repeat(36));
    expect(wexmere!.outcomes!.months).toMatch(/^s{12,}/);
  });

  test('the manifest names every file, and a person is told in one line', () => {
    const police = read<Manifest>(paths.manifest('2025-12')).sources.find(({ id }) => id === 'police')!;
    expect(police.files.filter(({ file }) => file.endsWith('-stop-and-search.csv'))).toHaveLength(36);
    expect(reportText({ ...report, seconds: 1 }, out)).toMatch(/beside street files: outcomes from 2 of 4 forces, \d+ force-months; stop and search from 1 of 4 forces, 36 force-months/);
  });

  test('a letter that contradicts its rows is found by verify', () => {
    const files = [...releaseFiles(out, chooseRelease(out, undefined))].map((file) =>
      (file.path === paths.coverage('2025-12') ? { ...file, text: file.text.replace('"stopAndSearch":{"months":"ss', '"stopAndSearch":{"months":"sa') } : file));
    const { faults } = verifyRelease('2025-12', files, pointerOnDisk(out));
    expect(faults.map(({ sentence }) => sentence)).toEqual(['wexmere, stop and search 2023-02: the letter “a” with 24 rows.']);
  });
});
