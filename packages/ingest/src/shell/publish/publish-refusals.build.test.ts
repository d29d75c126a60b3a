import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { HASTY, publication } from '../../../test/publication.js';
import { manifestOf, smallBundle, writeRelease } from '../../../test/small-bundle.js';
import { openTarget } from './open-target.js';

const { store, bundle, bucket, send, pointerThere } = await publication();

describe('what stops a publication', () => {
  test('a file that changed since the build, before any request to the store', async () => {
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
  test('a lasting failure of the store, in its words; a passing one is waited for', async () => {
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

  test('a missing bucket, and an unknown key', async () => {
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

  test('real figures in place of a demonstration', async () => {
    await send(bucket());
    const real = smallBundle({ releases: ['2025-12'], demo: false });
    await expect(send(bucket(), { bundle: real })).rejects.toMatchObject({
      code: 'targetConflict',
      message:
        's3://bundles/crime/: its latest.json names release 2025-12 of demonstration data; ' +
        'this bundle holds real figures. Publish to another folder or prefix.',
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
      'it holds another release 2025-12, whole and with other figures. ' +
        'A published release never changes: build into the bundle that was published from, ' +
        'and the build becomes 2025-12.2.',
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
