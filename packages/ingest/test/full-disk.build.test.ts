import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { demoInput, quietBuild } from './england/england.js';
import { fingerprint, freshFolder } from './england/fresh-folder.js';
import { memberText } from './zip-members.js';

const CLI = fileURLToPath(new URL('../bin/crimetrends.mjs', import.meta.url));
const MONTH = '2025-12/2025-12-wexmere-street.csv';

let input: string;
let scratch: string;

beforeAll(async () => {
  // The limit holds for a whole process, so the command itself is run, as built.
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../../../scripts/build.mjs', import.meta.url)),
    'sdk',
    'ingest',
  ]);
  input = await demoInput();
  scratch = freshFolder();
});

/**
 * Runs the command where no file may grow beyond `kilobytes`, as on a disk without room; gives what
 * it printed as an error.
 */
function buildWithin(
  kilobytes: number,
  folder: string,
  args: readonly string[],
): { status: number | null; error: string } {
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `ulimit -f ${kilobytes}; exec "$@"`,
      'bash',
      process.execPath,
      CLI,
      'build',
      '--input',
      folder,
      '--quiet',
      ...args,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: scratch },
    },
  );
  return { status, error: stderr };
}

/**
 * The miniature England with one street file, which is no ZIP, without prices and postcodes, so
 * that nothing larger than its figures is written before the release.
 */
async function oneMonth(): Promise<string> {
  const folder = freshFolder();
  cpSync(input, folder, { recursive: true });
  const text = await memberText(join(folder, 'police/2025-12.zip'), MONTH);
  for (const police of ['police', 'police-earlier', 'police-2012', 'price-paid', 'postcodes'])
    rmSync(join(folder, police), { recursive: true, force: true });
  mkdirSync(dirname(join(folder, 'police', MONTH)), { recursive: true });
  writeFileSync(join(folder, 'police', MONTH), text);
  return folder;
}

// claim: last-release-stays-was
// claim: nothing-new-release-left
test('no room for the release: the bundle is named, the last release is as it was, and the next run ends', async () => {
  const plain = await oneMonth();
  const out = freshFolder();
  await quietBuild(plain, out, { seriesMonths: 24 });
  const before = fingerprint(out);
  const { status, error } = buildWithin(8, plain, ['--out', out, '--no-cache']);
  expect(status).toBe(1);
  expect(error).toMatch(
    new RegExp(`^\\nerror: ${out}: the bundle could not be written \\(EFBIG.*Make room`),
  );
  expect(fingerprint(out)).toBe(before);
  expect(readdirSync(scratch)).toEqual([]);
  expect(await quietBuild(plain, out)).toMatchObject({ release: '2025-12.2', unchanged: false });
});

test('no room for scratch files: their folder is named, and how to choose another', () => {
  const out = freshFolder();
  const { status, error } = buildWithin(32, input, ['--out', out, '--no-cache']);
  expect(status).toBe(1);
  expect(error).toMatch(
    new RegExp(`^\\nerror: ${scratch}: scratch files could not be written \\(EFBIG.*TMPDIR`),
  );
  expect(readdirSync(scratch)).toEqual([]);
  expect(readdirSync(out)).toEqual([]);
});

test('no room for the cache: its folder is named, and that it can be left out', () => {
  const out = freshFolder();
  const cache = freshFolder();
  const { status, error } = buildWithin(8, input, ['--out', out, '--cache', cache]);
  expect(status).toBe(1);
  expect(error).toMatch(
    new RegExp(
      `^\\nerror: ${cache}: the cache of months could not be written \\(EFBIG.*--no-cache`,
    ),
  );
  expect(readdirSync(out)).toEqual([]);
});

test('no scratch folder at all is a sentence too', () => {
  const gone = join(scratch, 'gone');
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLI, 'build', '--input', input, '--out', freshFolder()],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: gone } },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(
    new RegExp(`^\\nerror: ${gone}: scratch files could not be written \\(ENOENT`),
  );
});
