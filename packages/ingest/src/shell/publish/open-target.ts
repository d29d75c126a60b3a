import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENT, type RetryPolicy } from '../../core/download/retry.js';
import { addressText, type PublicationAddress } from '../../core/publication/address.js';
import { s3Access } from '../../core/publication/s3-access.js';
import type { StoredEncoding } from './encode.js';
import { FolderTarget } from './folder-target.js';
import { S3Client } from './s3-client.js';
import { S3Target } from './s3-target.js';
import type { PublicationTarget } from './target.js';

/** How files are stored, and how a store is reached. */
export interface TargetOptions {
  /** Of the objects of a bucket. */
  encoding: StoredEncoding;
  /** Whether to write compressed copies beside the files of a folder. */
  precompress: boolean;
  brotliQuality: number;
  parallel: number;
  endpoint?: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Retries; tests use fewer. */
  policy?: RetryPolicy;
}

// Objects are small: after a minute without a complete answer the connection is lost.
const TIMEOUT_MS = 60_000;

/**
 * Opens a target by its address, without a request. Throws `publishFailed` when the environment
 * lacks the store's keys.
 */
export function openTarget(
  address: PublicationAddress,
  {
    encoding,
    precompress,
    brotliQuality,
    parallel,
    endpoint,
    env,
    policy = PATIENT,
  }: TargetOptions,
): PublicationTarget {
  const name = addressText(address);
  if (address.kind === 'folder')
    return new FolderTarget(name, resolve(address.path), { precompress, brotliQuality });
  const clock = {
    now: () => Date.now(),
    sleep: async (ms: number) => {
      await sleep(ms);
    },
  };
  const client = new S3Client(address.bucket, s3Access(env, address.bucket, endpoint), {
    policy,
    timeoutMs: TIMEOUT_MS,
    ...clock,
  });
  return new S3Target(name, client, { prefix: address.prefix, encoding, brotliQuality, parallel });
}
