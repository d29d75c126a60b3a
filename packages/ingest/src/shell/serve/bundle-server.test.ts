import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get, request, type IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { smallBundle } from '../../../test/small-bundle.js';
import { serveBundle } from './bundle-server.js';

const bundle = smallBundle({ releases: ['2025-12'] });
/** Beside the bundle, so a path that climbs would find it. */
const OUTSIDE = `${basename(smallBundle({ releases: ['2025-12'] }))}/latest.json`;
mkdirSync(join(bundle, 'releases', '.2026-01-unfinished'));
writeFileSync(join(bundle, 'releases', '.2026-01-unfinished', 'manifest.json'), '{}');
const server = await serveBundle({ folder: bundle, host: '127.0.0.1', port: 0 });
afterAll(() => server.close());

const FILE = 'releases/2025-12/areas/lsoa21/E01900012.json';
interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks as written: fetch would tidy the path and undo the encoding. */
async function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: `/${path}`, method, headers }, done)
      .on('error', fail)
      .end();
  });
  return { status: answer.statusCode!, headers: answer.headers, body: await buffer(answer) };
}

// claim: files-below-releases-never-change
// claim: once-pointer-s-five
test('release files are cached for ever, the pointer for five minutes, and any origin may read both', async () => {
  const file = await ask(FILE);
  expect(file.status).toBe(200);
  expect(file.body.equals(readFileSync(join(bundle, FILE)))).toBe(true);
  expect(file.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  expect((await ask('latest.json')).headers['cache-control']).toBe('public, max-age=300');
  expect((await ask('releases/2025-12/SHA256SUMS')).headers['content-type']).toBe(
    'text/plain; charset=utf-8',
  );
});

test('a client gets the encoding it prefers, and plain bytes when it asks for none', async () => {
  const plain = readFileSync(join(bundle, FILE));
  const encoding = async (accepted: string): Promise<Answer> =>
    ask(FILE, { headers: { 'accept-encoding': accepted } });
  const brotli = await encoding('gzip, deflate, br');
  expect([
    brotli.headers['content-encoding'],
    brotliDecompressSync(brotli.body).equals(plain),
  ]).toEqual(['br', true]);
  const gzip = await encoding('gzip;q=1, br;q=0');
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(plain)]).toEqual([
    'gzip',
    true,
  ]);
  expect((await encoding('identity')).headers['content-encoding']).toBeUndefined();
  for (const { headers } of [brotli, gzip, await encoding('identity')])
    expect(headers.vary).toBe('Accept-Encoding');
});

test('an unchanged file is not sent again', async () => {
  const { headers } = await ask(FILE);
  const again = await ask(FILE, { headers: { 'if-none-match': headers.etag! } });
  expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([
    304,
    0,
    headers['cache-control'],
  ]);
  expect((await ask(FILE, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
});

test('HEAD returns headers only, OPTIONS the allowed methods, and other methods are refused', async () => {
  const head = await ask(FILE, { method: 'HEAD' });
  expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
    200,
    0,
    readFileSync(join(bundle, FILE)).length,
  ]);
  const preflight = await ask(FILE, {
    method: 'OPTIONS',
    headers: { origin: 'https://page.example', 'access-control-request-method': 'GET' },
  });
  expect([preflight.status, preflight.headers['access-control-allow-methods']]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ]);
  expect((await ask(FILE, { method: 'PUT' })).status).toBe(405);
});

test.each([
  'releases/2025-12/areas/ltla/E07999999.json',
  'releases/2025-12/',
  'releases',
  '',
  `../${OUTSIDE}`,
  `%2e%2e/${OUTSIDE}`,
  `..%2f${OUTSIDE}`,
  `releases/..%2f..%2f${OUTSIDE}`,
  'releases/.2026-01-unfinished/manifest.json',
  '%00',
  '%',
  `..\\${OUTSIDE}`,
  '/etc/passwd',
])('“%s” is answered 404 in a word: not there, a folder, hidden, or outside', async (path) => {
  const { status, headers, body } = await ask(path);
  expect([
    status,
    body.toString('utf8'),
    headers['content-type'],
    headers['cache-control'],
  ]).toEqual([404, 'Not found\n', 'text/plain; charset=utf-8', 'no-store']);
});

test('a release added while the server runs is served', async () => {
  mkdirSync(join(bundle, 'releases', '2026-01'));
  expect((await ask('releases/2026-01/manifest.json')).status).toBe(404);
  writeFileSync(join(bundle, 'releases', '2026-01', 'manifest.json'), '{}');
  expect((await ask('releases/2026-01/manifest.json')).status).toBe(200);
});

test('a port in use is an error that suggests another port', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveBundle({ folder: bundle, host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or choose another with --port ${port + 1}.`,
  );
});

test('closing also ends open connections', async () => {
  const other = await serveBundle({ folder: bundle, host: '127.0.0.1', port: 0 });
  const broken = new Promise((done) => {
    get(
      `${other.url}latest.json`,
      { agent: false, headers: { connection: 'keep-alive' } },
      (answer) => {
        answer.on('close', done);
        answer.resume();
      },
    );
  });
  await broken;
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow('fetch failed');
});
