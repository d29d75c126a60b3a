import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  instantly,
  md5,
  misbehavingServer,
  planFor,
  zipLike,
} from '../../../test/download-server.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { runDownloads } from './run.js';

const server = await misbehavingServer();
const FILE = zipLike(120_000);

let out: string;
beforeEach(() => {
  out = freshFolder();
  server.requests.length = 0;
  server.misbehaves = [];
  server.handlers.clear();
  server.files.clear();
  server.files.set('/a.zip', { bytes: FILE, etag: '"one"' });
});

const run = (more = {}): ReturnType<typeof runDownloads> =>
  runDownloads([planFor(server, '/a.zip', more)], out, instantly(), server.progress);
const onDisk = (): Buffer => readFileSync(join(out, 'files/a.zip'));
const stopped = async (): Promise<void> => {
  server.misbehaves = [
    { dropAfter: 60_000 },
    ...Array.from({ length: 9 }, () => ({ status: 500 })),
  ];
  await run();
  server.misbehaves = [];
  server.requests.length = 0;
};

test('a second run asks whether the file changed and fetches nothing when it has not', async () => {
  await run();
  const before = statSync(join(out, 'files/a.zip')).mtimeMs;
  const { files } = await run();
  expect(files[0]).toMatchObject({ state: 'unchanged', bytes: 120_000 });
  expect(server.requests[1]!.headers['if-none-match']).toBe('"one"');
  expect(statSync(join(out, 'files/a.zip')).mtimeMs).toBe(before);
});

test('a second run fetches the file that changed', async () => {
  await run();
  const newer = zipLike(90_000, 2);
  server.files.set('/a.zip', { bytes: newer, etag: '"two"' });
  const { files } = await run();
  expect(files[0]).toMatchObject({ state: 'fetched', bytes: 90_000, notes: [] });
  expect(onDisk().equals(newer)).toBe(true);
});

test('a file that was cut short on disk is fetched again', async () => {
  await run();
  truncateSync(join(out, 'files/a.zip'), 1_000);
  await run();
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a newer edition that stops half-way leaves the older file as it was', async () => {
  await run();
  server.files.set('/a.zip', { bytes: zipLike(90_000, 2), etag: '"two"' });
  await stopped();
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a run goes on where an earlier run stopped', async () => {
  await stopped();
  const { files } = await run();
  expect(server.requests.map(({ headers }) => headers.range)).toEqual(['bytes=60000-']);
  expect(files[0]).toMatchObject({ state: 'resumed' });
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a part from another address is not continued', async () => {
  await stopped();
  server.files.set('/mirror/a.zip', { bytes: FILE, etag: '"one"' });
  await run({ url: `${server.base}/mirror/a.zip` });
  expect(server.requests[0]!.headers.range).toBeUndefined();
});

test('a part without its note is not continued', async () => {
  await stopped();
  rmSync(join(out, '.download/files/a.zip.part.json'));
  await run();
  expect(server.requests[0]!.headers.range).toBeUndefined();
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a part that was complete when the run stopped is not fetched again', async () => {
  await stopped();
  writeFileSync(join(out, '.download/files/a.zip.part'), FILE);
  const { files } = await run();
  expect(server.requests.map(({ headers }) => headers.range)).toEqual(['bytes=120000-']);
  expect(files[0]).toMatchObject({ state: 'resumed', checked: 'size' });
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a run stopped between rename and note does not fetch the file again', async () => {
  await stopped();
  mkdirSync(join(out, 'files'), { recursive: true });
  writeFileSync(join(out, 'files/a.zip'), FILE);
  rmSync(join(out, '.download/files/a.zip.part'));
  const { files } = await run();
  expect(files[0]).toMatchObject({ state: 'unchanged' });
});

test('the archive is checked by the MD5 published for the name that the redirect leads to', async () => {
  server.files.set('/archive/2025-12.zip', { bytes: FILE, etag: '"one"' });
  server.handlers.set('/a.zip', (_, response) =>
    response.writeHead(302, { location: '/archive/2025-12.zip' }).end(),
  );
  server.files.set('/list', {
    bytes: Buffer.from(
      `<a href="/archive/2025-12.zip">December</a><p class="md5sum">${md5(FILE)}</p><a ` +
        `href="/archive/2025-11.zip">November</a><p>${md5(zipLike(5))}</p>`,
    ),
  });
  const { files } = await run({ checksums: `${server.base}/list` });
  expect(files[0]).toMatchObject({ state: 'fetched', checked: 'md5', notes: [] });
});

// claim: nothing-place-until-whole
test('a file with another MD5 is not put in place, and both sums are named', async () => {
  const other = md5(zipLike(5));
  server.files.set('/list', { bytes: Buffer.from(`<a href="/a.zip">x</a> ${other}`) });
  const { failed } = await run({ checksums: `${server.base}/list` });
  expect(failed[0]!.sentence).toContain(`the MD5 is ${md5(FILE)} and should be ${other}`);
  expect(existsSync(join(out, 'files/a.zip'))).toBe(false);
  expect(existsSync(join(out, '.download/files/a.zip.part'))).toBe(false);
});

test('a page without the checksum is noted, and only the size is checked', async () => {
  const { files } = await run({ checksums: `${server.base}/list` });
  expect(files[0]).toMatchObject({
    state: 'fetched',
    checked: 'size',
    notes: [
      expect.stringMatching(
        /^the page of checksums could not be read \(.*status 404\.\), so only its size was checked$/,
      ),
    ],
  });
});

test('a folder that cannot be written stops the run with one sentence', async () => {
  writeFileSync(join(out, 'files'), 'a file in the way');
  await expect(run()).rejects.toMatchObject({
    code: 'unwritable',
    message: expect.stringMatching(/could not be written \(.*\)\. Make room or give write access/),
  });
});
