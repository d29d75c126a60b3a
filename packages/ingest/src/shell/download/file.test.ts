import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  instantly,
  misbehavingServer,
  planFor,
  zipLike,
  type Misbehaviour,
} from '../../../test/download-server.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import type { ClientOptions } from './client.js';
import { runDownloads } from './run.js';

const server = await misbehavingServer();
const FILE = zipLike(300_000);
const HALF = 150_000;

let out: string;
let waits: number[];
beforeEach(() => {
  out = freshFolder();
  waits = [];
  server.requests.length = 0;
  server.misbehaves = [];
  server.handlers.clear();
  server.files.clear();
  server.files.set('/a.zip', { bytes: FILE, etag: '"one"' });
});

const run = (
  misbehaves: Misbehaviour[] = [],
  options: Partial<ClientOptions> = {},
): ReturnType<typeof runDownloads> => {
  server.misbehaves = misbehaves;
  return runDownloads([planFor(server, '/a.zip')], out, instantly(waits, options), server.progress);
};
const onDisk = (): Buffer => readFileSync(join(out, 'files/a.zip'));
const ranges = (): (string | undefined)[] => server.requests.map(({ headers }) => headers.range);

test('a connection that drops half-way goes on where it stopped', async () => {
  const { files } = await run([{ dropAfter: HALF }]);
  expect(files[0]).toMatchObject({ state: 'resumed', bytes: 300_000, checked: 'size' });
  expect(onDisk().equals(FILE)).toBe(true);
  expect(ranges()).toEqual([undefined, `bytes=${HALF}-`]);
  expect(server.requests[1]!.headers['if-range']).toBe('"one"');
});

test('a server that drops every time is not given up while each try brings more bytes', async () => {
  const { files } = await run(Array.from({ length: 9 }, () => ({ dropAfter: 30_000 })));
  expect(files[0]).toMatchObject({ state: 'resumed' });
  expect(onDisk().equals(FILE)).toBe(true);
  expect(waits).toEqual(Array.from({ length: 9 }, () => 1_000));
});

test('a server that drops and cannot resume is given up: the same bytes are no progress', async () => {
  server.files.set('/a.zip', { bytes: FILE });
  const { failed } = await run(Array.from({ length: 20 }, () => ({ dropAfter: HALF })));
  expect(failed[0]!.sentence).toContain(
    `${server.base}/a.zip: ${HALF} bytes came of 300000 and then the connection broke`,
  );
  expect(server.requests.length).toBeLessThanOrEqual(7);
  expect(existsSync(join(out, 'files/a.zip'))).toBe(false);
});

test('a server that is asked too often is asked again when it says, in seconds or by date', async () => {
  const { files } = await run([
    { status: 429, headers: { 'retry-after': '7' } },
    { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' } },
  ]);
  expect(waits).toEqual([7_000, 20_000]);
  expect(files[0]).toMatchObject({ state: 'fetched' });
});

test('a server that asks for an hour is left for another day', async () => {
  const { failed } = await run([{ status: 503, headers: { 'retry-after': '3600' } }]);
  expect(failed[0]!.sentence).toMatch(
    /the server asks to wait 60 minutes\. Run the same command again later/,
  );
  expect(waits).toEqual([]);
});

test('a server that fails twice is asked a third time, after 1 and 2 seconds', async () => {
  const { files } = await run([{ status: 503 }, { status: 503 }]);
  expect(waits).toEqual([1_000, 2_000]);
  expect(files[0]).toMatchObject({ state: 'fetched', checked: 'size' });
});

// claim: nothing-place-until-whole
test('a file shorter than the server says is never put in place', async () => {
  const { files, failed } = await run(Array.from({ length: 20 }, () => ({ lieBy: 10 })));
  expect(files).toEqual([]);
  expect(failed[0]!.sentence).toMatch(
    /300000 bytes came of 300010.*6 tries in a row\. Run the same command again later/,
  );
  expect(existsSync(join(out, 'files'))).toBe(false);
});

test('a part that ends before its range does is continued, though nothing broke', async () => {
  let looked = 0;
  server.handlers.set('/a.zip', ({ headers }, response) => {
    const from = Number(/\d+/.exec(headers.range ?? '0')![0]);
    looked += 1;
    response.writeHead(from === 0 ? 200 : 206, {
      etag: '"one"',
      ...(from === 0
        ? { 'content-length': FILE.length }
        : { 'content-range': `bytes ${from}-299999/300000` }),
    });
    if (looked === 1)
      response.write(FILE.subarray(0, HALF), () => setTimeout(() => response.destroy(), 50));
    // Without a length the client cannot know that this is not all.
    else response.end(FILE.subarray(from, looked === 2 ? from + 1_000 : undefined));
  });
  await run();
  expect(onDisk().equals(FILE)).toBe(true);
  expect(looked).toBe(3);
});

// claim: so-two-editions-never
test('an edition that changes between two tries is fetched from the start', async () => {
  const newer = { bytes: zipLike(280_000, 2), etag: '"two"' };
  const { files } = await run([{ dropAfter: HALF }, { replaceBy: newer }]);
  expect(onDisk().equals(newer.bytes)).toBe(true);
  expect(files[0]).toMatchObject({
    state: 'fetched',
    notes: [expect.stringContaining('another edition')],
  });
});

test('a piece of another edition is refused even when the server sends it as the rest', async () => {
  const newer = { bytes: zipLike(300_000, 2), etag: '"two"' };
  await run([{ dropAfter: HALF }, { replaceBy: newer, ignoreIfRange: true }]);
  expect(ranges()).toEqual([undefined, `bytes=${HALF}-`, undefined]);
  expect(onDisk().equals(newer.bytes)).toBe(true);
});

test('a server that stops sending is dropped and asked again', async () => {
  const { files } = await run([{ stallAfter: HALF }], { stallMs: 100 });
  expect(files[0]).toMatchObject({ state: 'resumed' });
  expect(ranges()).toEqual([undefined, `bytes=${HALF}-`]);
  expect(onDisk().equals(FILE)).toBe(true);
});

test('a file that the publisher is still preparing is asked for until it is ready', async () => {
  const { files } = await run([
    { status: 202 },
    { status: 202, headers: { 'retry-after': '3' } },
    { status: 202 },
  ]);
  expect(waits).toEqual([10_000, 3_000, 10_000]);
  expect(files[0]).toMatchObject({ state: 'fetched' });
});

test('a file that is never ready ends with a sentence, after ten minutes', async () => {
  const { failed } = await run(Array.from({ length: 100 }, () => ({ status: 202 })));
  expect(failed[0]!.sentence).toContain('still being prepared (status 202) after 60 looks');
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(590_000);
});

test('an address that is gone is not asked twice, and the sentence says where to look', async () => {
  const plans = [planFor(server, '/gone.zip'), planFor(server, '/a.zip')];
  const { files, failed } = await runDownloads(plans, out, instantly(waits), server.progress);
  expect(failed.map(({ sentence }) => sentence)).toEqual([
    `${server.base}/gone.zip: status 404. Look for the new address on ` +
      'https://publisher.example/files and put it into sources/download/test.json, ' +
      'or name a mirror with --base-url test=….',
  ]);
  expect(files).toHaveLength(1);
  expect(server.requests).toHaveLength(2);
});

test('a server that answers a range with the whole file is read from the start', async () => {
  const { files } = await run([{ dropAfter: HALF }, { ignoreRange: true }]);
  expect(onDisk().equals(FILE)).toBe(true);
  expect(files[0]).toMatchObject({
    state: 'fetched',
    notes: [expect.stringContaining('cannot send the rest')],
  });
});

test('an HTML page with status 200 is not a ZIP', async () => {
  server.files.set('/a.zip', { bytes: Buffer.from('<!doctype html><p>Back soon.') });
  const { failed } = await run();
  expect(failed[0]!.sentence).toContain(
    'the file should be a ZIP and begins with “<!doctype html><p>Back s”',
  );
  expect(existsSync(join(out, 'files/a.zip'))).toBe(false);
});

test('a run that gave up leaves nothing that a build would read', async () => {
  await run(
    Array.from({ length: 20 }, (_, index) => (index === 0 ? { dropAfter: HALF } : { status: 500 })),
  );
  expect(readdirSync(out)).toEqual(['.download']);
});
