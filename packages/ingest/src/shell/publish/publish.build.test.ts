import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { silent } from '../../../test/england/england.js';
import { fingerprint, freshFolder } from '../../../test/england/fresh-folder.js';
import { s3Store } from '../../../test/s3-store.js';
import { manifestOf, smallBundle, writeRelease } from '../../../test/small-bundle.js';
import { PATIENT } from '../../core/download/retry.js';
import { pointerText, pointerTo } from '../../core/publication/pointer-move.js';
import { readManifest } from './remote-release.js';
import { openTarget } from './open-target.js';
import { publish, type PublishOptions } from './publish.js';
import { rollback } from './rollback.js';
import type { PublicationTarget } from './target.js';

const store = await s3Store();
const bundle = smallBundle({ releases: ['2025-11', '2025-12'] });

beforeEach(() => store.empty());

const HASTY = { ...PATIENT, attempts: 3, firstDelayMs: 1 };

function bucket({
  encoding = 'br',
  parallel = 8,
  env = store.env,
}: {
  encoding?: 'br' | 'gzip' | 'none';
  parallel?: number;
  env?: Record<string, string>;
} = {}): PublicationTarget {
  return openTarget(
    { kind: 's3', bucket: store.bucket, prefix: 'crime/' },
    { encoding, precompress: false, brotliQuality: 5, parallel, env, policy: HASTY },
  );
}

function folder(path: string, precompress = false): PublicationTarget {
  return openTarget(
    { kind: 'folder', path },
    { encoding: 'br', precompress, brotliQuality: 5, parallel: 8, env: {} },
  );
}

const send = (target: PublicationTarget, more: Partial<PublishOptions> = {}) =>
  publish({ bundle, release: '2025-12', dryRun: false, ...more }, target, silent);
const local = (path: string): Buffer => readFileSync(join(bundle, path));
const filesOf = (release: string): string[] =>
  readdirSync(join(bundle, 'releases', release), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(bundle.length + 1))
    .sort();
const pointerThere = async (): Promise<string> =>
  (
    JSON.parse((await store.object('crime/latest.json')).body.toString('utf8')) as {
      release: string;
    }
  ).release;

describe('a release sent to a bucket', () => {
  // claim: reader-never-meets-half
  // claim: latest-json-plain-150
  test('arrives whole, with its type, cache life and encoding, the checksums after every file and the pointer last', async () => {
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

  test('is stored as gzip or plain where asked for', async () => {
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

  test('is found again through a listing of many pages', async () => {
    await send(bucket());
    store.requests.length = 0;
    store.oddity = ({ url }, _, incoming) => {
      if (url.includes('list-type=2')) incoming.url += '&max-keys=4';
      return 'pass';
    };
    expect(await send(bucket())).toMatchObject({ files: { sent: 0 } });
    expect(store.requests.filter(({ url }) => url.includes('continuation-token')).length).toBe(5);
  });

  test('is only looked at by a dry run', async () => {
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

  test('an object that is there with other bytes, of the same length or shorter, is sent again', async () => {
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

  test('a store whose ETag is no MD5 is compared by the sha256 that was stored with the object', async () => {
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

  test('what lies below the release and is no part of it is named, and left', async () => {
    await fetch(`${store.endpoint}/${store.bucket}/crime/releases/2025-12/notes.txt`, {
      method: 'PUT',
      body: 'mine',
    });
    expect(await send(bucket())).toMatchObject({ strangers: ['releases/2025-12/notes.txt'] });
    expect((await store.object('crime/releases/2025-12/notes.txt')).status).toBe(200);
  });
});

describe('what stands against a publication', () => {
  test('a file that is not as it was built stops it before the store is asked', async () => {
    const broken = freshFolder();
    cpSync(bundle, broken, { recursive: true });
    writeFileSync(join(broken, 'releases/2025-12/manifest.json'), '{}\n');
    await expect(send(bucket(), { bundle: broken })).rejects.toMatchObject({
      code: 'brokenRelease',
      message: expect.stringMatching(
        /manifest\.json has changed since it was built: .*Nothing was sent\./,
      ),
    });
    expect(store.requests).toEqual([]);
  });

  // claim: tried-six-times-after
  test('a passing failure of the store is waited for, a lasting one ends with its words', async () => {
    const codes = [503, 500, 429];
    store.oddity = ({ method }, response) => {
      const status = method === 'PUT' ? codes.pop() : undefined;
      if (status === undefined) return 'pass';
      response.writeHead(status).end('<Error><Code>SlowDown</Code></Error>');
      return 'handled';
    };
    expect(await send(bucket())).toMatchObject({ pointer: { after: '2025-12' } });
    await store.empty();
    store.oddity = ({ method }, response) => {
      if (method !== 'PUT') return 'pass';
      response
        .writeHead(403)
        .end('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>');
      return 'handled';
    };
    await expect(send(bucket())).rejects.toThrow(
      'access denied (AccessDenied). The key needs s3:PutObject on the bucket “bundles”.',
    );
  });

  test('a bucket that is not there, and a key that the store does not know', async () => {
    const elsewhere = openTarget(
      { kind: 's3', bucket: 'nowhere', prefix: '' },
      {
        encoding: 'br',
        precompress: false,
        brotliQuality: 5,
        parallel: 8,
        env: store.env,
        policy: HASTY,
      },
    );
    await expect(send(elsewhere)).rejects.toThrow(
      `there is no bucket “nowhere” at ${store.endpoint}. Create it, or correct --to or --endpoint.`,
    );
    await expect(
      send(bucket({ env: { ...store.env, AWS_ACCESS_KEY_ID: 'NOBODY' } })),
    ).rejects.toThrow(
      'the store does not accept the key (InvalidAccessKeyId). Check AWS_ACCESS_KEY_ID',
    );
  });

  test('a store that cannot be reached', async () => {
    await expect(
      send(bucket({ env: { ...store.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } })),
    ).rejects.toThrow(
      /, 3 tries in a row\. Is http:\/\/127\.0\.0\.1:9 the store’s address, and is this machine online\?$/,
    );
  });

  test('real figures in the place of a demonstration', async () => {
    await send(bucket());
    const real = smallBundle({ releases: ['2025-12'], demo: false });
    await expect(send(bucket(), { bundle: real })).rejects.toMatchObject({
      code: 'targetConflict',
      message:
        's3://bundles/crime/: its latest.json names release 2025-12 of demonstration data; this bundle holds real figures. Publish to another folder or prefix.',
    });
  });

  test('another latest.json', async () => {
    await fetch(`${store.endpoint}/${store.bucket}/crime/latest.json`, {
      method: 'PUT',
      body: '{"version":"1.2.3"}',
    });
    await expect(send(bucket())).rejects.toThrow('its latest.json is no pointer of a bundle');
  });

  // claim: files-below-releases-never
  // claim: release-once-published-never
  // claim: published-release-never-changes
  test('another release of the same name: what was published never changes', async () => {
    await send(bucket());
    const other = freshFolder();
    writeRelease(other, manifestOf('2025-12'), { 'areas/nation/K04900001.json': '{}\n' });
    await expect(send(bucket(), { bundle: other })).rejects.toThrow(
      'it holds another release 2025-12, whole and with other figures. A published release never changes: build into the bundle that was published from, and the build becomes 2025-12.2.',
    );
  });

  test('an earlier month is sent, and the pointer stays', async () => {
    await send(bucket());
    expect(await send(bucket(), { release: '2025-11' })).toMatchObject({
      files: { alreadyThere: 0 },
      pointer: { move: 'staysNewer', before: '2025-12', after: '2025-12' },
    });
    expect(await pointerThere()).toBe('2025-12');
    expect((await store.object('crime/releases/2025-11/SHA256SUMS')).status).toBe(200);
  });
});

describe('going back', () => {
  // claim: releases-never-change-so
  test('points latest.json at the release before, as its manifest says, and forward again by name', async () => {
    await send(bucket(), { release: '2025-11' });
    await send(bucket());
    expect(await rollback({ dryRun: true }, bucket(), silent)).toMatchObject({
      from: '2025-12',
      to: '2025-11',
    });
    expect(await pointerThere()).toBe('2025-12');
    expect(await rollback({ dryRun: false }, bucket(), silent)).toEqual({
      target: 's3://bundles/crime/',
      dryRun: false,
      from: '2025-12',
      to: '2025-11',
      passedOver: [],
    });
    expect((await store.object('crime/latest.json')).body.toString('utf8')).toBe(
      pointerText(pointerTo((await readManifest(bucket(), '2025-11'))!)),
    );
    await rollback({ dryRun: false, release: '2025-12' }, bucket(), silent);
    expect((await store.object('crime/latest.json')).body.equals(local('latest.json'))).toBe(true);
  });

  test('never leads to a release that is not whole', async () => {
    await send(bucket(), { release: '2025-11' });
    await send(bucket());
    const lost = filesOf('2025-11')[3]!;
    await fetch(`${store.endpoint}/${store.bucket}/crime/${lost}`, { method: 'DELETE' });
    await expect(rollback({ dryRun: false }, bucket(), silent)).rejects.toThrow(
      `2025-11 is not whole: 1 of its files is missing there, the first ${lost.slice('releases/2025-11/'.length)}.`,
    );
    await fetch(`${store.endpoint}/${store.bucket}/crime/releases/2025-11/SHA256SUMS`, {
      method: 'DELETE',
    });
    await expect(rollback({ dryRun: false, release: '2025-11' }, bucket(), silent)).rejects.toThrow(
      'it has no SHA256SUMS there, so it was never sent whole',
    );
    expect(await pointerThere()).toBe('2025-12');
  });

  test('a release that was never there is not gone back to', async () => {
    await send(bucket());
    await expect(
      rollback({ dryRun: false, release: '2020-01' }, bucket(), silent),
    ).rejects.toMatchObject({
      code: 'noSuchRelease',
      message:
        's3://bundles/crime/: release 2020-01 cannot be gone back to. It holds 2025-12, and latest.json names 2025-12. latest.json is as it was.',
    });
  });
});

describe('old releases', () => {
  // claim: nothing-removed-unless-asked
  test('stay unless asked, and then the newest and the one in use are kept', async () => {
    await send(bucket(), { release: '2025-11' });
    expect((await send(bucket())).removed).toEqual([]);
    expect((await send(bucket({ parallel: 1 }), { keep: 2 })).removed).toEqual([]);
    expect((await send(bucket({ parallel: 1 }), { keep: 1 })).removed).toEqual([
      { release: '2025-11', files: filesOf('2025-11').length },
    ]);
    expect(await bucket().releases()).toEqual(['2025-12']);
    const deleted = store.requests
      .filter(({ method }) => method === 'DELETE')
      .map(({ url }) => url);
    expect(deleted[0]).toBe('/bundles/crime/releases/2025-11/SHA256SUMS');
  });

  test('the release that latest.json names is never removed, however old', async () => {
    await send(bucket(), { release: '2025-11' });
    await send(bucket());
    await rollback({ dryRun: false }, bucket(), silent);
    expect((await send(bucket(), { release: '2025-11', keep: 1 })).removed).toEqual([]);
    expect(await bucket().releases()).toEqual(['2025-11', '2025-12']);
  });
});

describe('a folder', () => {
  test('holds the bundle byte for byte, and nothing is written twice', async () => {
    const out = join(freshFolder(), 'public');
    await send(folder(out), { release: '2025-11' });
    expect(await send(folder(out))).toMatchObject({
      pointer: { before: '2025-11', after: '2025-12' },
    });
    expect(fingerprint(out)).toBe(fingerprint(bundle));
    expect(await send(folder(out))).toMatchObject({ files: { sent: 0 } });
    expect(await rollback({ dryRun: false }, folder(out), silent)).toMatchObject({ to: '2025-11' });
  });

  test('has compressed copies of the release beside the files where asked for, and none of the pointer', async () => {
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

  test('half a file of a stopped run is written again, and a folder that cannot be written is named', async () => {
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
