import type { BundleSource } from './bundle-source.js';
import { parseBundleFile } from './bundle-file.js';
import type { Schema } from './schema.js';
import type { ClientLimits } from '../client-options.js';
import { lookupPaths, pointer, type Pointer } from '../contract/index.js';
import { isCrimeTrendsError } from '../errors/guard.js';
import { UnreachableError } from '../errors/unreachable.js';
import type { ReleaseReader } from './release-reader.js';
import { sharedReads } from './shared-reads.js';

/** Keeps track of the release a client reads. */
export interface ReleaseKeeper {
  /**
   * A reader for one question. It stays with one release, even if the client is refreshed
   * meanwhile.
   */
  reader(): ReleaseReader;
  /** Switches to the newest release, or keeps the current one if the host cannot be reached. */
  refresh(): Promise<Pointer>;
}

/** Shares reads between callers, and fixes the release at the first question. */
export function releaseKeeper(
  { base, readText }: BundleSource,
  { keptFiles, release: named }: Pick<ClientLimits, 'keptFiles' | 'release'>,
): ReleaseKeeper {
  const url = (path: string): string => new URL(path, base).href;
  const share = keptFiles > 0 ? sharedReads(keptFiles) : sharedWhileRead();
  const parsed = async <T>(path: string, schema: Schema<T>): Promise<T | undefined> => {
    const text = await readText(url(path));
    return text === undefined ? undefined : parseBundleFile(text, schema, url(path));
  };
  const read: ReleaseReader['read'] = (path, schema) => share(path, () => parsed(path, schema));
  const newest = async (): Promise<Pointer> => {
    const found = await parsed(lookupPaths.pointer(), pointer);
    if (!found)
      throw new UnreachableError(url(lookupPaths.pointer()), 'does not exist', { status: 404 });
    return found;
  };
  const first =
    named === undefined
      ? newest
      : async () => (await import('./named-release.js')).namedRelease(named, read, url);
  const asked = sharedWhileRead();
  let current: Pointer | undefined;
  const ask = (find: () => Promise<Pointer>): Promise<Pointer> =>
    asked('', async () => (current = await find()));
  const release = async (): Promise<Pointer> => current ?? ask(first);
  return {
    reader() {
      let own: Promise<Pointer> | undefined;
      return { release: () => (own ??= release()), read, url };
    },
    refresh: async () =>
      named !== undefined || !current
        ? release()
        : ask(newest).catch((error: unknown) => currentIfUnreachable(error, current)),
  };
}

/** The current release, if the host could not be reached; rethrows any other error. */
function currentIfUnreachable(error: unknown, current: Pointer | undefined): Pointer {
  if (current && isCrimeTrendsError(error) && error.code === 'unreachable') return current;
  throw error;
}

/** Like `sharedReads`, but forgets an answer as soon as it has been read. */
function sharedWhileRead(): ReturnType<typeof sharedReads> {
  const reads = new Map<string, Promise<unknown>>();
  return <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const reading =
      (reads.get(key) as Promise<T> | undefined) ?? read().finally(() => reads.delete(key));
    reads.set(key, reading);
    return reading;
  };
}
