import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoInput, england, quietBuild } from '../../../../test/england/england.js';
import { fingerprint, freshFolder } from '../../../../test/england/fresh-folder.js';
import { memberText } from '../../../../test/zip-members.js';
import type { MonthParts } from '../../../core/police/month-cache/month-parts.js';
import { monthsReadLines } from '../../../core/police/month-cache/months-read.js';
import { codeDigest } from '../../code-digest.js';
import { discover } from '../../input/discover.js';
import { openInputFolder } from '../../input/input-files.js';
import { KnownFiles } from '../../input/known-files.js';
import { readRegistry } from '../../registry.js';
import type { KeptPlace } from '../../run/build-run.js';
import { MonthCache } from './month-cache.js';
import { MONTH_MARTS } from './month-marts.js';

const PLAIN = 'police/2025-08/2025-08-wexmere-street.csv';
const CENTROIDS = 'lookups/lsoa21_centroids.derived.csv';

let clean: string;
let warm: string;
let expected: string;
let input: string;
let cache: string;

const place = (folder: string): KeptPlace => ({ folder, fault: (error) => error });

/** The releases of a build from `input` with `cache`, and which months it read. */
async function built(
  more: Parameters<typeof quietBuild>[2] = {},
): Promise<Awaited<ReturnType<typeof quietBuild>>['monthsRead'] & { bytes: string }> {
  const out = freshFolder();
  const { monthsRead } = await quietBuild(input, out, { cache, ...more });
  return { ...monthsRead, bytes: fingerprint(out) };
}

beforeAll(async () => {
  clean = await demoInput();
  // One force-month lies there as a plain file, so that both kinds of identity are used.
  mkdirSync(join(clean, 'police/2025-08'));
  writeFileSync(
    join(clean, PLAIN),
    await memberText(join(clean, 'police/2025-12.zip'), PLAIN.slice('police/'.length)),
  );
  const out = freshFolder();
  warm = freshFolder();
  // The other months are those of the shared bundle, counted with nothing in the cache.
  cpSync(england().cache, warm, { recursive: true });
  rmSync(join(warm, 'months/2025-08'), { recursive: true });
  await quietBuild(clean, out, { cache: warm });
  expected = fingerprint(out);
});

function restore(): void {
  input = clean;
  cache = freshFolder();
  cpSync(warm, cache, { recursive: true });
}

beforeEach(restore);

/** Copies the input: its plain files are other files then, its ZIPs' members the same. */
function copyInput(): void {
  input = freshFolder();
  cpSync(clean, input, { recursive: true, preserveTimestamps: true });
}

describe('months that did not change', () => {
  // claim: without-opening-one-street
  test('come from the cache: no byte of a street file is read, and the release is the same', async () => {
    const { fromCache, readAnew, policeBytes, bytes } = await built();
    expect(fromCache).toHaveLength(36);
    expect(readAnew).toEqual([]);
    expect(policeBytes).toBe(0);
    expect(bytes).toBe(expected);
  });

  // claim: figures-same-byte-without
  test('are counted the same without a cache', async () => {
    const out = freshFolder();
    const { monthsRead } = await quietBuild(clean, out, { cache: undefined });
    expect(monthsRead).toMatchObject({ fromCache: [], readAnew: { length: 36 } });
    expect(monthsRead.policeBytes).toBeGreaterThan(5_000_000);
    expect(monthsReadLines(monthsRead).join('\n')).toContain('no cache: 2023-01');
    expect(fingerprint(out)).toBe(expected);
  });

  test('no police file is opened to recognise it, not even for its first bytes', async () => {
    const known = KnownFiles.in(place(cache), codeDigest());
    const folder = await openInputFolder(input, { isKnown: known.has });
    const inventory = await discover(folder.files, readRegistry(), known);
    expect(inventory.files.length).toBeGreaterThan(200);
    expect([...folder.bytesRead]).toEqual([]);
    folder.close();
  });

  test('serve another release of the same input', async () => {
    const { fromCache, readAnew } = await built({ release: '2025-11' });
    expect(fromCache).toHaveLength(34);
    // Its window begins a month earlier, and snap points are kept of a window's months alone.
    expect(readAnew).toEqual([{ month: '2024-12', why: ['keeps'], files: [] }]);
    // Now they are kept; and a month that holds more than is asked for stands for the month.
    expect(await built({ release: '2025-11' })).toMatchObject({ readAnew: [] });
    expect(await built()).toMatchObject({ readAnew: [], bytes: expected });
  });
});

describe('a month is counted again, and the report says why', () => {
  test('when one of its files changed: that month alone, with the file’s name', async () => {
    copyInput();
    await built();
    const text = readFileSync(join(input, PLAIN), 'utf8');
    writeFileSync(join(input, PLAIN), text.replaceAll(',Burglary,', ',Robbery,'));
    const { fromCache, readAnew, policeBytes, bytes } = await built();
    expect(fromCache).toHaveLength(35);
    expect(readAnew).toEqual([{ month: '2025-08', why: ['files'], files: [PLAIN] }]);
    const august = (await openInputFolder(input)).files.filter(({ file }) =>
      /\/2025-08-[a-z-]+-street\.csv$/.test(file),
    );
    // Read once to count, and the changed file's first bytes once more to know what it is.
    expect(policeBytes).toBeLessThanOrEqual(
      august.reduce((sum, file) => sum + file.bytes, 0) + 65_536,
    );
    expect(bytes).not.toBe(expected);
    const fresh = freshFolder();
    await quietBuild(input, fresh);
    expect(bytes).toBe(fingerprint(fresh));
  });

  test('when a file’s time changed, though its bytes did not', async () => {
    copyInput();
    utimesSync(join(input, PLAIN), 1_000_000_000, 1_000_000_000);
    const { readAnew, bytes } = await built();
    expect(readAnew).toMatchObject([{ why: ['files'], files: [PLAIN] }]);
    expect(bytes).toBe(expected);
  });

  test('when what places rows changed: every month', async () => {
    copyInput();
    const text = readFileSync(join(input, CENTROIDS), 'utf8');
    writeFileSync(join(input, CENTROIDS), text.replace(/(\d\d\.\d\d)/g, '$17'));
    const { fromCache, readAnew } = await built({ seriesMonths: 12 });
    expect(fromCache).toEqual([]);
    expect(new Set(readAnew.map(({ why }) => why.join()))).toEqual(
      new Set(['lookups', 'files,lookups']),
    );
  });

  test('when a check is accepted that was not', async () => {
    const { readAnew } = await built({ accept: ['unknownAreas'] });
    expect(readAnew).toHaveLength(36);
    expect(new Set(readAnew.map(({ why }) => why.join()))).toEqual(new Set(['accepted']));
    // What was kept before is still there.
    expect(await built()).toMatchObject({ readAnew: [], bytes: expected });
  });

  test('when the code changed, or the month was never counted', () => {
    const months = new MonthCache(place(cache), 'months', MONTH_MARTS);
    const [{ parts }] = JSON.parse(readFileSync(join(cache, 'months/2025-08/kept.json'), 'utf8'))
      .all as [{ parts: MonthParts }];
    expect(months.find(parts)).toHaveProperty('kept');
    expect(months.find({ ...parts, code: 'another' })).toEqual({ why: ['code'], files: [] });
    expect(months.find({ ...parts, month: '2031-01' })).toEqual({ why: ['notKept'], files: [] });
    const words = monthsReadLines({
      cache,
      fromCache: [],
      policeBytes: 1,
      readAnew: [{ month: '2025-08', why: ['code'], files: [] }],
    }).join('\n');
    expect(words).toContain('another version of the code: 2025-08');
  });
});

describe('a damaged cache is noticed and mended', () => {
  const monthFolder = (month: string): string => join(cache, 'months', month);
  const table = (month: string, mart: string): string =>
    join(
      monthFolder(month),
      readdirSync(monthFolder(month)).find((name) => name.endsWith(`${mart}.parquet`))!,
    );
  const list = (month: string): string => join(monthFolder(month), 'kept.json');

  // A month each, so that two builds serve them all.
  const DAMAGES: [string, string, (month: string) => void][] = [
    [
      'a flipped byte in a table',
      '2025-03',
      (month) => {
        const path = table(month, 'incidents_by_lsoa21');
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(path, bytes);
      },
    ],
    ['a table cut short', '2025-04', (month) => truncateSync(table(month, 'ledger_by_file'), 100)],
    [
      'a table put in the place of another month’s',
      '2025-05',
      (month) =>
        cpSync(table('2025-09', 'incidents_by_lsoa21'), table(month, 'incidents_by_lsoa21')),
    ],
    [
      'a whole month put in the place of another',
      '2025-06',
      (month) => {
        renameSync(monthFolder(month), join(cache, 'away'));
        cpSync(monthFolder('2025-09'), monthFolder(month), { recursive: true });
      },
    ],
    ['a list that is cut short', '2025-07', (month) => truncateSync(list(month), 50)],
    [
      'a list that says something else than was written',
      '2025-08',
      (month) =>
        writeFileSync(
          list(month),
          readFileSync(list(month), 'utf8').replace('"lines":', '"lines":1'),
        ),
    ],
  ];

  describe('in the very month, and in no other:', () => {
    let first: Awaited<ReturnType<typeof built>>;
    let second: Awaited<ReturnType<typeof built>>;
    beforeAll(async () => {
      restore();
      for (const [, month, damage] of DAMAGES) damage(month);
      first = await built();
      second = await built();
    });

    test.each(DAMAGES)('%s', (_, month) => {
      expect(first.readAnew.filter((read) => read.month === month)).toMatchObject([
        { why: ['damaged'] },
      ]);
      expect(first.readAnew.map((read) => read.month)).toEqual(DAMAGES.map(([, own]) => own));
      expect(first.bytes).toBe(expected);
      expect(second).toMatchObject({ readAnew: [], bytes: expected });
    });
  });

  test('with an unreadable list of known files, every file is recognised again', async () => {
    writeFileSync(join(cache, 'files.json'), '{');
    const { readAnew, policeBytes, bytes } = await built();
    expect(readAnew).toEqual([]);
    expect(policeBytes).toBeGreaterThan(0);
    expect(bytes).toBe(expected);
  });
});

test('three counts of a month are kept, the last used first; all else is removed', () => {
  const folder = freshFolder();
  const months = new MonthCache(place(folder), 'months', MONTH_MARTS);
  const parts = (code: string): MonthParts => ({
    month: '2025-08',
    files: { 'a.csv': '1' },
    lookups: 'l',
    accepted: [],
    keeps: [],
    code,
  });
  const keep = (code: string): void => {
    months.makeRoom(parts(code));
    for (const mart of MONTH_MARTS) writeFileSync(months.martPath(parts(code), mart), code);
    months.keep(parts(code), { files: [], notes: [] });
  };
  for (const code of ['1', '2', '3']) keep(code);
  expect(months.find(parts('1'))).toHaveProperty('kept');
  writeFileSync(join(folder, 'months/2025-08/kept.json.unfinished'), 'half');
  keep('4');
  expect(months.find(parts('2'))).toEqual({ why: ['code'], files: [] });
  for (const code of ['1', '3', '4']) expect(months.find(parts(code))).toHaveProperty('kept');
  expect(readdirSync(join(folder, 'months/2025-08'))).toHaveLength(1 + 3 * MONTH_MARTS.length);
});

test('a file that changes and keeps its size has another identity', async () => {
  const folder = freshFolder();
  const identity = async (): Promise<string> => (await openInputFolder(folder)).files[0]!.identity;
  writeFileSync(join(folder, 'a.csv'), 'one');
  utimesSync(join(folder, 'a.csv'), 1_700_000_000, 1_700_000_000);
  const first = await identity();
  expect(await identity()).toBe(first);
  // As an editor saves: a new file takes the name, with the old one's time.
  writeFileSync(join(folder, '.b'), 'two');
  utimesSync(join(folder, '.b'), 1_700_000_000, 1_700_000_000);
  renameSync(join(folder, '.b'), join(folder, 'a.csv'));
  expect(await identity()).not.toBe(first);
});
