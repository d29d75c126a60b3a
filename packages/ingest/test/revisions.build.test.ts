import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LedgerFile, RevisionsFile } from '@crimetrends/sdk/contract';
import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { releaseDiff } from '../src/core/release-diff/release-diff.js';
import { releaseDiffText } from '../src/core/release-diff/text.js';
import { verifyRelease } from '../src/core/verification/verification.js';
import { pointerOnDisk, releaseFiles } from '../src/shell/release/release-files.js';
import { areaPairs, openRelease } from '../src/shell/release/release-pairs.js';
import { demoInput, quietBuild } from './england/england.js';
import { freshFolder } from './england/fresh-folder.js';
import { memberText } from './zip-members.js';

const STREET = 'police/2025-11/2025-11-wexmere-street.csv';
const LATER = 'police/2025-12/2025-12-wexmere-street.csv';

let small: string;
let text: string;
let input: string;
let out: string;
// Bundles that several tests begin with: the earlier release, or the later one.
let onlyEarlier: string;
let onlyLater: string;

beforeAll(async () => {
  small = freshFolder();
  cpSync(await demoInput(), small, { recursive: true });
  text = await memberText(join(small, 'police/2025-12.zip'), STREET.slice('police/'.length));
  const later = await memberText(join(small, 'police/2025-12.zip'), LATER.slice('police/'.length));
  for (const police of ['police', 'police-earlier', 'police-2012'])
    rmSync(join(small, police), { recursive: true, force: true });
  put(small, STREET, text);
  put(small, LATER, later);
  onlyEarlier = freshFolder();
  await quietBuild(small, onlyEarlier, { release: '2025-11' });
  onlyLater = freshFolder();
  await quietBuild(small, onlyLater);
});

beforeEach(() => {
  input = freshFolder();
  cpSync(small, input, { recursive: true });
  out = freshFolder();
});

/** Begins with a bundle. */
function begin(bundle: string): void {
  cpSync(bundle, out, { recursive: true });
}

function put(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const json = <T>(release: string, file: string): T =>
  JSON.parse(readFileSync(join(out, 'releases', release, file), 'utf8')) as T;
const revisions = (release: string): RevisionsFile => json(release, 'revisions.json');

describe('the digests of a street file', () => {
  /** The first 8 bytes of MD5 as a number, as any other program would take them. */
  const low = (content: string): bigint =>
    createHash('md5').update(content).digest().readBigUInt64LE(0);
  const hex = (values: bigint[]): string =>
    (values.reduce((sum, value) => sum + value, 0n) % (1n << 64n)).toString(16).padStart(16, '0');

  // claim: each-street-file-sum
  // claim: order-rows-does-not
  test('are sums of MD5 over rows without their outcome and over ids, so that no version of the database changes them', () => {
    begin(onlyEarlier);
    const rows = parse(text, { from_line: 2 }) as string[][];
    const { digests } = json<LedgerFile>('2025-11', 'ledger.json').files[0]!;
    expect(digests!.rows).toBe(
      hex(rows.map((row) => low(row.filter((_, column) => column !== 10).join('\u001F')))),
    );
    expect(digests!.ids).toBe(
      hex(
        rows
          .map(([id]) => id!)
          .filter((id) => id !== '')
          .map(low),
      ),
    );
  });
});

describe('a release says what was revised since the one before it', () => {
  test('the first has nothing before it; the next names its new month; building either again changes nothing', async () => {
    begin(onlyEarlier);
    expect(revisions('2025-11')).toMatchObject({ comparedWith: { kind: 'first' }, months: [] });
    const { revisions: told } = await quietBuild(input, out);
    expect(revisions('2025-12')).toMatchObject({
      comparedWith: { kind: 'release', release: '2025-11' },
      months: [{ force: 'wexmere', month: '2025-12', kind: 'new' }],
    });
    expect(told).toEqual(revisions('2025-12'));
    expect(await quietBuild(input, out)).toMatchObject({ release: '2025-12', unchanged: true });
    expect(await quietBuild(input, out, { release: '2025-11' })).toMatchObject({
      release: '2025-11',
      unchanged: true,
    });
  });

  // claim: release-built-again-from
  test('a release built again stays as it is, although an older one was put before it meanwhile', async () => {
    begin(onlyLater);
    await quietBuild(input, out, { release: '2025-11' });
    expect(await quietBuild(input, out)).toMatchObject({ release: '2025-12', unchanged: true });
    expect(revisions('2025-12').comparedWith).toEqual({ kind: 'first' });
  });

  test('rows that are equal but for outcomes are revised in outcomes only, even where two rows become copies of each other', async () => {
    const [header, ...rows] = text.trimEnd().split('\n') as [string, ...string[]];
    const row = rows.find((line) =>
      /^[0-9a-f]{64},.*E0190\d{4},.*,Under investigation,\r?$/.test(line),
    )!;
    put(
      input,
      STREET,
      `${[header, ...rows, row.replace('Under investigation', 'Awaiting court outcome')].join('\n')}\n`,
    );
    await quietBuild(input, out);
    put(input, STREET, `${[header, ...rows, row].join('\n')}\n`);
    const { ledger } = await quietBuild(input, out);
    const { comparedWith, months } = revisions('2025-12.2');
    expect(comparedWith).toEqual({ kind: 'release', release: '2025-12' });
    expect(months).toEqual([
      {
        force: 'wexmere',
        month: '2025-11',
        kind: 'outcomesOnly',
        rowsBefore: rows.length + 1,
        rowsAfter: rows.length + 1,
        countedBefore: expect.any(Number),
        countedAfter: months[0]!.countedBefore! - 1,
      },
    ]);
    expect(ledger.duplicate).toBeGreaterThan(0);
    const [before, after] = [openRelease(out, '2025-12'), openRelease(out, '2025-12.2')];
    expect(releaseDiffText(releaseDiff(before, after, areaPairs(before, after)))).toMatch(
      /wexmere, rows equal: revised in outcomes only, with which some rows became or ceased to be copies of another: 2025-11 \(\d+ rows; counted \d+ → \d+, duplicate \d+ → \d+\)/,
    );
    expect(
      verifyRelease('2025-12.2', releaseFiles(out, '2025-12.2'), pointerOnDisk(out)).faults,
    ).toEqual([]);
  });

  test.each<[string, (content: string) => string, string]>([
    [
      'other ids',
      (content) =>
        content.replace(/^[0-9a-f]{64}/gm, (id) =>
          id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        ),
      'ids',
    ],
    ['other categories', (content) => content.replaceAll(',Burglary,', ',Robbery,'), 'counts'],
    [
      'another name of a street',
      (content) => content.replace('On or near ', 'At or near '),
      'wording',
    ],
    [
      'rows in another order',
      (content) =>
        [content.split('\n')[0], ...content.trimEnd().split('\n').slice(1).toReversed(), ''].join(
          '\n',
        ),
      'outcomesOnly',
    ],
    ['a row less', (content) => content.trimEnd().split('\n').slice(0, -1).join('\n'), 'rows'],
  ])('%s are told apart', async (_, change, kind) => {
    begin(onlyLater);
    put(input, STREET, change(text));
    const { revisions: told } = await quietBuild(input, out);
    expect(told.months).toMatchObject([{ force: 'wexmere', month: '2025-11', kind }]);
  });

  test('an older release that cannot be read keeps nobody from building; the list says that it was not compared', async () => {
    begin(onlyEarlier);
    writeFileSync(join(out, 'releases/2025-11/ledger.json'), '{');
    await quietBuild(input, out);
    expect(revisions('2025-12')).toMatchObject({
      comparedWith: { kind: 'notComparable', release: '2025-11' },
      months: [],
    });
  });

  test('a list that says otherwise than the ledger is a fault', async () => {
    begin(onlyEarlier);
    await quietBuild(input, out);
    const path = join(out, 'releases/2025-12/revisions.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"rowsAfter":\d+/, '"rowsAfter":7'));
    const { faults } = verifyRelease('2025-12', releaseFiles(out, '2025-12'), pointerOnDisk(out));
    expect(faults.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(
        /^wexmere 2025-12 \(new\): 7 rows, \d+ counted; ledger\.json has \d+ and \d+\.$/,
      ),
    );
  });
});
