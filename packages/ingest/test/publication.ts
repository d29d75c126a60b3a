import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { PATIENT } from '../src/core/download/retry.js';
import { openTarget } from '../src/shell/publish/open-target.js';
import { publish, type PublishOptions } from '../src/shell/publish/publish.js';
import type { PublicationTarget } from '../src/shell/publish/target.js';
import { silent } from './england/england.js';
import { s3Store } from './s3-store.js';
import { smallBundle } from './small-bundle.js';

export const HASTY = { ...PATIENT, attempts: 3, firstDelayMs: 1 };

interface BucketOptions {
  encoding?: 'br' | 'gzip' | 'none';
  parallel?: number;
  env?: Record<string, string>;
}

/** A small bundle of two releases and an S3 store to send it to, emptied before each test. */
export async function publication() {
  const store = await s3Store();
  const bundle = smallBundle({ releases: ['2025-11', '2025-12'] });
  beforeEach(() => store.empty());
  return {
    store,
    bundle,
    bucket: ({ encoding = 'br', parallel = 8, env = store.env }: BucketOptions = {}) =>
      openTarget(
        { kind: 's3', bucket: store.bucket, prefix: 'crime/' },
        { encoding, precompress: false, brotliQuality: 5, parallel, env, policy: HASTY },
      ),
    folder: (path: string, precompress = false) =>
      openTarget(
        { kind: 'folder', path },
        { encoding: 'br', precompress, brotliQuality: 5, parallel: 8, env: {} },
      ),
    send: (target: PublicationTarget, more: Partial<PublishOptions> = {}) =>
      publish({ bundle, release: '2025-12', dryRun: false, ...more }, target, silent),
    local: (path: string): Buffer => readFileSync(join(bundle, path)),
    filesOf: (release: string): string[] =>
      readdirSync(join(bundle, 'releases', release), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(bundle.length + 1))
        .sort(),
    /** The release that the bucket's latest.json names. */
    pointerThere: async (): Promise<string> => {
      const { body } = await store.object('crime/latest.json');
      return (JSON.parse(body.toString('utf8')) as { release: string }).release;
    },
  };
}
