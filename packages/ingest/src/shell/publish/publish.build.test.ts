import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { silent } from '../../../test/england/england.js';
import { fingerprint, freshFolder } from '../../../test/england/fresh-folder.js';
import { publication } from '../../../test/publication.js';
import { rollback } from './rollback.js';

const { store, bundle, bucket, folder, send, local, filesOf, pointerThere } = await publication();

describe('a release sent to a bucket', () => {
  // claim: reader-never-meets-half
  // claim: latest-json-plain-150
  test('arrives complete, with type, cache life and encoding: files, then checksums, then the pointer', async () => {
    const report = await send(bucket());
    const all = filesOf('2025-12');
    expect(report).toMatchObject({
      release: '2025-12',
      files: { sent: all.length, alreadyThere: 0 },
      pointer: { move: 'set', after: '2025-12' },
      strangers: [],
      readBack: 6,
    });
    const puts = store.puts();
    expect(puts.slice(-2)).toEqual(['crime/releases/2025-12/SHA256SUMS', 'crime/latest.json']);
    expect(puts.toSorted()).toEqual(
      [...all, 'latest.json'].map((path) => `crime/${path}`).toSorted(),
    );
    for (const path of ['manifest.json', 'areas/lsoa21/E01900010.json', 'SHA256SUMS'].map(
      (name) => `releases/2025-12/${name}`,
    )) {
      const { headers, body } = await store.object(`crime/${path}`);
      expect(body.equals(local(path)), path).toBe(true);
      expect(headers.get('content-encoding')).toBe('br');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-type')).toBe(
        path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
      );
      expect(headers.get('x-amz-meta-sha256')).toBe(
        createHash('sha256').update(local(path)).digest('hex'),
      );
    }
    const pointer = await store.object('crime/latest.json');
    expect(pointer.body.equals(local('latest.json'))).toBe(true);
    expect(pointer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(pointer.headers.get('content-encoding')).toBeNull();
  });

  test('is stored as gzip or plain if wanted', async () => {
    await send(bucket({ encoding: 'gzip' }));
    const path = 'releases/2025-12/manifest.json';
    const gzipped = await store.object(`crime/${path}`);
    expect([gzipped.headers.get('content-encoding'), gzipped.body.equals(local(path))]).toEqual([
      'gzip',
      true,
    ]);
    await store.empty();
    await send(bucket({ encoding: 'none' }));
    const plain = await store.object(`crime/${path}`);
    expect([plain.headers.get('content-encoding'), plain.body.equals(local(path))]).toEqual([
      null,
      true,
    ]);
  });

  test('is not sent a second time', async () => {
    await send(bucket());
    store.requests.length = 0;
    expect(await send(bucket())).toMatchObject({
      files: { sent: 0, bytesSent: 0 },
      pointer: { move: 'stays' },
    });
    expect(store.puts()).toEqual([]);
  });

  test('is found again in a listing of many pages', async () => {
    await send(bucket());
    store.requests.length = 0;
    store.oddity = ({ url }, _, incoming) => {
      if (url.includes('list-type=2')) incoming.url += '&max-keys=4';
      return 'pass';
    };
    expect(await send(bucket())).toMatchObject({ files: { sent: 0 } });
    expect(store.requests.filter(({ url }) => url.includes('continuation-token')).length).toBe(5);
  });

  test('is only compared by a dry run', async () => {
    expect(await send(bucket(), { dryRun: true, keep: 1 })).toMatchObject({
      dryRun: true,
      files: { sent: filesOf('2025-12').length },
      pointer: { move: 'set' },
    });
    expect(store.requests.map(({ method }) => method)).not.toContain('PUT');
    expect(store.requests.map(({ method }) => method)).not.toContain('DELETE');
  });
});

describe('a publication that was stopped', () => {
  test('leaves the pointer as it was, and the next run sends only what is missing', async () => {
    await send(bucket(), { release: '2025-11' });
    store.requests.length = 0;
    let left = 9;
    store.oddity = ({ method }, response) => {
      if (method !== 'PUT' || (left -= 1) >= 0) return 'pass';
      response.destroy();
      return 'handled';
    };
    await expect(send(bucket({ parallel: 1 }))).rejects.toMatchObject({
      code: 'publishFailed',
      message: expect.stringMatching(
        /^s3:\/\/bundles\/crime\/releases\/2025-12\/.*: the connection broke \(.+\), 3 tries in a row\. Run the same command again; what was sent stays/,
      ),
    });
    expect(await pointerThere()).toBe('2025-11');
    expect((await store.object('crime/releases/2025-12/SHA256SUMS')).status).toBe(404);
    store.oddity = () => 'pass';
    expect(await send(bucket())).toMatchObject({
      files: { sent: filesOf('2025-12').length - 9, alreadyThere: 9 },
      pointer: { before: '2025-11', after: '2025-12' },
    });
    expect(await pointerThere()).toBe('2025-12');
  });

  test('an object with other bytes, of the same length or shorter, is sent again', async () => {
    const [first, second, third] = filesOf('2025-12').filter((path) =>
      path.includes('/areas/lsoa21/'),
    );
    await send(bucket({ encoding: 'none' }));
    const put = async (path: string, body: Buffer): Promise<void> => {
      await fetch(`${store.endpoint}/${store.bucket}/crime/${path}`, {
        method: 'PUT',
        body: new Uint8Array(body),
      });
    };
    await fetch(`${store.endpoint}/${store.bucket}/crime/releases/2025-12/SHA256SUMS`, {
      method: 'DELETE',
    });
    await put(first!, local(first!).subarray(0, 40));
    await put(second!, Buffer.from(local(second!).toString('utf8').replace('"known"', '"knowm"')));
    await fetch(`${store.endpoint}/${store.bucket}/crime/${third}`, { method: 'DELETE' });
    store.requests.length = 0;
    expect(await send(bucket({ encoding: 'none' }))).toMatchObject({ files: { sent: 4 } });
    expect(store.puts().toSorted()).toEqual(
      [first, second, third, 'releases/2025-12/SHA256SUMS']
        .map((path) => `crime/${path}`)
        .toSorted(),
    );
  });

  test('where the ETag is not an MD5, the sha256 stored with the object is compared', async () => {
    await send(bucket());
    await fetch(`${store.endpoint}/${store.bucket}/crime/releases/2025-12/SHA256SUMS`, {
      method: 'DELETE',
    });
    const target = bucket();
    const list = target.list.bind(target);
    target.list = async (below) =>
      new Map(
        [...(await list(below))].map(([path, stored]) => [
          path,
          { ...stored, etag: 'of a key the store keeps' },
        ]),
      );
    expect(await send(target)).toMatchObject({ files: { sent: 1 } });
  });

  test('a stored file that does not belong to the release is named and left', async () => {
    await fetch(`${store.endpoint}/${store.bucket}/crime/releases/2025-12/notes.txt`, {
      method: 'PUT',
      body: 'mine',
    });
    expect(await send(bucket())).toMatchObject({ strangers: ['releases/2025-12/notes.txt'] });
    expect((await store.object('crime/releases/2025-12/notes.txt')).status).toBe(200);
  });
});

describe('a folder', () => {
  test('gets the bundle byte for byte, and nothing is written twice', async () => {
    const out = join(freshFolder(), 'public');
    await send(folder(out), { release: '2025-11' });
    expect(await send(folder(out))).toMatchObject({
      pointer: { before: '2025-11', after: '2025-12' },
    });
    expect(fingerprint(out)).toBe(fingerprint(bundle));
    expect(await send(folder(out))).toMatchObject({ files: { sent: 0 } });
    expect(await rollback({ dryRun: false }, folder(out), silent)).toMatchObject({ to: '2025-11' });
  });

  test('gets compressed copies beside the files if wanted, and none of the pointer', async () => {
    const out = freshFolder();
    await send(folder(out));
    rmSync(join(out, 'releases/2025-12/SHA256SUMS'));
    expect(await send(folder(out, true))).toMatchObject({ files: { alreadyThere: 0 } });
    const path = 'releases/2025-12/manifest.json';
    expect(gunzipSync(readFileSync(join(out, `${path}.gz`))).equals(local(path))).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(out, `${path}.br`))).equals(local(path))).toBe(
      true,
    );
    expect(readdirSync(out).toSorted()).toEqual(['latest.json', 'releases']);
    expect(
      (await send(folder(out), { release: '2025-11', keep: 1 })).removed.map(
        ({ release }) => release,
      ),
    ).toEqual(['2025-11']);
    expect(readdirSync(join(out, 'releases'))).toEqual(['2025-12']);
  });

  test('half a file of a stopped run is written again; an unwritable folder is named', async () => {
    const out = freshFolder();
    await send(folder(out));
    rmSync(join(out, 'releases/2025-12/SHA256SUMS'));
    writeFileSync(join(out, 'releases/2025-12/areas/lsoa21/E01900020.json'), '{"code":');
    writeFileSync(join(out, 'releases/2025-12/manifest.json.unfinished'), '{');
    expect(await send(folder(out))).toMatchObject({ files: { sent: 2 }, strangers: [] });
    const blocked = freshFolder();
    mkdirSync(join(blocked, 'latest.json.unfinished'));
    await expect(send(folder(blocked))).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining(join(blocked, 'latest.json')),
    });
  });
});
