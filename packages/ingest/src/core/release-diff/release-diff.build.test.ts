import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { england, quietBuild } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { memberText } from '../../../test/zip-members.js';
import { areaPairs, openRelease } from '../../shell/release/release-pairs.js';
import { releaseDiff, type ReleaseDiff } from './release-diff.js';
import { releaseDiffText } from './text.js';

const WEXMERE_AUGUST = '2025-08/2025-08-wexmere-street.csv';
// A row's last outcome, if any.
const CLOSED = /,[^,\r\n]+,(\r?)$/gm;

let input: string;
let bundle: string;

beforeAll(async () => {
  ({ input } = england());
  bundle = freshFolder();
  cpSync(england().bundle, bundle, { recursive: true });
  await quietBuild(input, bundle, { release: '2025-11' });
});

function compare(a: string, b: string, releaseA = '2025-12', releaseB = '2025-12'): ReleaseDiff {
  const [before, after] = [openRelease(a, releaseA), openRelease(b, releaseB)];
  return releaseDiff(before, after, areaPairs(before, after));
}

/** A bundle built from the same input and a newer archive with some street files changed. */
async function revised(
  names: readonly string[],
  change: (text: string, name: string) => string,
): Promise<string> {
  const folder = freshFolder();
  cpSync(input, folder, { recursive: true });
  const zip = new ZipFile();
  for (const name of names) {
    const text = change(
      await memberText(join(input, 'police/2025-12.zip'), name).catch(() => ''),
      name,
    );
    zip.addBuffer(Buffer.from(text), name, { mtime: new Date(0) });
  }
  zip.end();
  writeFileSync(
    join(folder, 'police/2026-01.zip'),
    await buffer(zip.outputStream as unknown as AsyncIterable<Buffer>),
  );
  const out = freshFolder();
  await quietBuild(folder, out);
  return out;
}

test('a release compared with itself is the same', () => {
  const diff = compare(bundle, bundle);
  expect(diff).toMatchObject({ months: [], areas: [], editions: [], coverage: [] });
  expect(releaseDiffText(diff)).toContain('The two say the same.');
});

describe('one month sent again', () => {
  test('with other outcomes only: the same rows, and no area changes', async () => {
    const later = await revised([WEXMERE_AUGUST], (text) =>
      text.replace(CLOSED, ',Offender given a caution,$1'),
    );
    const diff = compare(bundle, later);
    expect(diff.months).toEqual([
      expect.objectContaining({
        force: 'wexmere',
        month: '2025-08',
        revision: 'outcomesOnly',
        buckets: [],
        lsoasChanged: 0,
      }),
    ]);
    expect(diff.months[0]!.rowsBefore).toBe(diff.months[0]!.rowsAfter);
    expect(diff).toMatchObject({ areas: [], coverage: [], editions: [] });
    expect(releaseDiffText(diff)).toMatch(
      /wexmere, rows equal: revised in outcomes only: 2025-08 \(\d+ rows\)/,
    );
  });

  test('with more rows: rows before and after, and every larger area grows by as many', async () => {
    const later = await revised([WEXMERE_AUGUST], (text) => {
      const [header, ...rows] = text.trimEnd().split('\n');
      const burglary = rows.find((row) => row.includes(',Burglary,') && /E0190\d{4}/.test(row))!;
      // 40 new incidents at one place, each with its own id: enough to be the fuller edition.
      const more = Array.from({ length: 40 }, (_, index) =>
        burglary.replace(/^[^,]*/, String(index).padStart(64, 'f')),
      );
      return `${[header, ...rows, ...more].join('\n')}\n`;
    });
    const diff = compare(bundle, later);
    const [month, ...others] = diff.months;
    expect(others).toEqual([]);
    expect(month).toMatchObject({
      force: 'wexmere',
      month: '2025-08',
      revision: 'rows',
      lsoasChanged: 1,
    });
    expect(month!.rowsAfter! - month!.rowsBefore!).toBe(40);
    const nation = diff.areas.find(({ level }) => level === 'nation')!;
    expect(nation.size).toBe(40);
    const burglary = nation.figures.find(({ measure }) => measure === 'burglary')!;
    expect(burglary.after! - burglary.before!).toBe(40);
    expect(nation.figures.map(({ measure }) => measure)).toEqual(['crime', 'all', 'burglary']);
    const nested = diff.areaCounts.filter(({ total }) => total > 0);
    expect(nested.map(({ changed }) => changed)).toEqual(nested.map(() => 1));
    expect(releaseDiffText(diff)).toMatch(
      /Demoland \(K04900001\): incidents [\d,]+ → [\d,]+ \(\+40\); burglary [\d,]+ → [\d,]+ \(\+40\)/,
    );
  });

  test('with the same rows in other categories: counted otherwise, larger changes before smaller', async () => {
    const later = await revised([WEXMERE_AUGUST], (text) =>
      text.replaceAll(',Burglary,', ',Robbery,'),
    );
    const diff = compare(bundle, later);
    expect(diff.months).toEqual([
      expect.objectContaining({ revision: 'counts', lsoasChanged: expect.any(Number) }),
    ]);
    expect(diff.months[0]!.lsoasChanged).toBeGreaterThan(1);
    const sizes = diff.areas.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(diff.areas[0]!.figures.map(({ measure }) => measure)).toEqual(['burglary', 'robbery']);
  });
});

describe('what else may change', () => {
  test('a month that came late is now supplied, in coverage, months and the area’s kind', async () => {
    const donor = await memberText(
      join(input, 'police/2025-12.zip'),
      '2025-12/2025-12-harrowmouth-street.csv',
    );
    const missing = ['05', '06', '07', '08', '09', '10'].map((month) => `2025-${month}`);
    const later = await revised(
      missing.map((month) => `${month}/${month}-harrowmouth-street.csv`),
      (_, name) => donor.replaceAll('2025-12', name.slice(0, 7)),
    );
    const diff = compare(bundle, later);
    // May was there as a file without rows.
    expect(diff.months.map(({ month, revision }) => `${month} ${revision}`)).toEqual([
      '2025-05 rows',
      ...['06', '07', '08', '09', '10'].map((month) => `2025-${month} added`),
    ]);
    expect(diff.coverage).toContainEqual({
      fileType: 'street',
      force: 'harrowmouth',
      name: expect.stringContaining('Harrowmouth'),
      month: '2025-06',
      before: 'absent',
      after: 'supplied',
    });
    expect(diff.areas.find(({ code }) => code === 'E06900002')!.observed).toEqual({
      before: expect.objectContaining({ kind: 'partial', monthsObserved: 6 }),
      after: { kind: 'known' },
    });
    expect(releaseDiffText(diff)).toContain('partial (6 months) → known');
    // And in reverse: supplied before, absent now.
    expect(compare(later, bundle).months.map(({ revision }) => revision)).toContain('removed');
  });

  test('another edition of the wards is named together with the old one', async () => {
    const folder = freshFolder();
    cpSync(input, folder, { recursive: true });
    rmSync(join(folder, 'lookups/LSOA21_WD24_LAD24_EW_LU.csv'));
    const out = freshFolder();
    await quietBuild(folder, out);
    const { editions } = compare(out, bundle);
    expect(editions).toContainEqual({
      what: 'lsoa21ToWard',
      before: 'WD22 LAD22',
      after: 'WD24 LAD24',
    });
    expect(editions).toContainEqual({
      what: 'lookups/LSOA21_WD24_LAD24_EW_LU.csv',
      after: expect.stringMatching(/^sha256 [0-9a-f]{12}…$/),
    });
  });

  test('a new month moves the window; months that both cover are not revised', () => {
    const diff = compare(bundle, bundle, '2025-11', '2025-12');
    expect(new Set(diff.months.map(({ month, revision }) => `${month} ${revision}`))).toEqual(
      new Set(['2025-12 new']),
    );
    expect(diff.areas.length).toBeGreaterThan(50);
    expect(diff.areas.every(({ months }) => months.length === 0)).toBe(true);
    expect(releaseDiffText(diff)).toContain('The window moved');
    expect(
      diff.coverage.every(({ month, after }) => month === '2025-12' && after !== 'supplied'),
    ).toBe(true);
  });

  test('a release without its list of checksums is refused with the next step', () => {
    const copy = freshFolder();
    cpSync(bundle, copy, { recursive: true });
    rmSync(join(copy, 'releases/2025-12/SHA256SUMS'));
    expect(() => openRelease(copy, '2025-12')).toThrow('crimetrends verify');
  });
});
