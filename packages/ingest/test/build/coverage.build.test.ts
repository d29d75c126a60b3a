import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaFile, CoverageFile, Manifest } from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInput, england, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import { memberText } from '../zip-members.js';

const STUB = 'greater-brackwater-street.csv';
const NOTE =
  'Greater Brackwater, 2024-08: suspect, so the month is a gap in every series and total, ' +
  'not a 0. ';
const SILENT = ['E08900001', 'E08900002'];

/** Reads a file of a release. */
const reader =
  (out: string, release: string) =>
  <T>(path: string): T =>
    JSON.parse(readFileSync(join(out, 'releases', release, path), 'utf8')) as T;

const lettersOf = ({ forces }: CoverageFile, slug: string): string =>
  forces.find((force) => force.slug === slug)!.months;

describe('a silent force’s one file of 14 rows, all in another force’s area', () => {
  const read = reader(england().bundle, '2025-12');

  // claim: suspect-month-gap-every
  test('is a suspect month, and a note and coverage.json name it with its rows', () => {
    const coverage = read<CoverageFile>('coverage.json');
    expect(lettersOf(coverage, 'greater-brackwater')).toBe(
      `sssss${'a'.repeat(14)}x${'a'.repeat(16)}`,
    );
    const { suspect } = coverage.forces.find(({ slug }) => slug === 'greater-brackwater')!;
    expect(suspect).toEqual([
      {
        month: '2024-08',
        file: `police/2025-12.zip › 2024-08/2024-08-${STUB}`,
        rows: 14,
        expected: expect.any(Number),
        expectedBy: 'residents',
        placed: 14,
        placedInOwnArea: 0,
      },
    ]);
    const notes = read<Manifest>('manifest.json').notes.filter((note) => note.startsWith(NOTE));
    expect(notes).toEqual([
      `${NOTE}police/2025-12.zip › 2024-08/2024-08-${STUB} holds 14 rows where about ` +
        `${suspect![0]!.expected} are expected (7 per 1,000 residents a month); 0 of its 14 ` +
        'placed rows lie in the force’s own area.',
    ]);
  });

  test('is a gap in the series, not a 0', () => {
    const [area] = read<AreaFile>('areas/ltla/E08900001.json').areas;
    expect(area!.crimeByMonth).toBeUndefined();
    const [force] = read<AreaFile>('areas/pfa/E23900004.json').areas;
    expect(force!.observed).toEqual({ kind: 'notSupplied' });
  });

  test('gives no figure to a release whose window it lies in', async () => {
    const out = freshFolder();
    await quietBuild(england().input, out, { release: '2024-12' });
    for (const code of SILENT) {
      const [area] = reader(out, '2024-12')<AreaFile>(`areas/ltla/${code}.json`).areas;
      expect([code, area!.observed, area!.counts]).toEqual([
        code,
        { kind: 'notSupplied' },
        undefined,
      ]);
    }
  });
});

describe('that stub, when it is the only police file', () => {
  let out: string;
  let notes: string[];
  let known: number;

  beforeAll(async () => {
    const input = await demoInput();
    const name = `2024-08/2024-08-${STUB}`;
    const stub = await memberText(join(input, 'police/2025-12.zip'), name);
    for (const folder of ['police', 'police-earlier', 'police-2012'])
      rmSync(join(input, folder), { recursive: true });
    mkdirSync(join(input, 'police'));
    writeFileSync(join(input, 'police', `2024-08-${STUB}`), stub);
    out = freshFolder();
    const report = await quietBuild(input, out);
    ({ notes } = report);
    known = Object.values(report.areas).reduce((sum, areas) => sum + areas.total, 0);
    known -= Object.values(report.areas).reduce((sum, areas) => sum + areas.notSupplied, 0);
  });

  test('the release has no figure, and the note', () => {
    const coverage = reader(out, '2024-08')<CoverageFile>('coverage.json');
    expect(lettersOf(coverage, 'greater-brackwater')).toBe(`${'a'.repeat(35)}x`);
    expect(notes).toContainEqual(expect.stringContaining(`${NOTE}police/2024-08-${STUB} holds 14`));
    expect(known).toBe(0);
  });
});
