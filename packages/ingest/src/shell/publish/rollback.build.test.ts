import { describe, expect, test } from 'vitest';
import { silent } from '../../../test/england/england.js';
import { publication } from '../../../test/publication.js';
import { pointerText, pointerTo } from '../../core/publication/pointer-move.js';
import { readManifest } from './remote-release.js';
import { rollback } from './rollback.js';

const { store, bucket, send, local, filesOf, pointerThere } = await publication();

describe('going back', () => {
  // claim: releases-never-change-so
  test('points latest.json at the release before, and forward again by name', async () => {
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

  test('never leads to an incomplete release', async () => {
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

  test('refuses a release that was never there', async () => {
    await send(bucket());
    await expect(
      rollback({ dryRun: false, release: '2020-01' }, bucket(), silent),
    ).rejects.toMatchObject({
      code: 'noSuchRelease',
      message:
        's3://bundles/crime/: release 2020-01 cannot be gone back to. ' +
        'It holds 2025-12, and latest.json names 2025-12. latest.json is as it was.',
    });
  });
});

describe('old releases', () => {
  // claim: nothing-removed-unless-asked
  test('stay by default; otherwise the newest and the one in use are kept', async () => {
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
