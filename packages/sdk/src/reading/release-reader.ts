import { parseBundleFile } from './bundle-file.js';
import type { Schema } from './schema.js';
import { lookupPaths, pointer, type Pointer } from '../contract/index.js';
import { UnreachableError } from '../errors/unreachable.js';
import { sharedReads } from './shared-reads.js';

/** Reads files of one release: the newest at the time of the first question. */
export interface ReleaseReader {
  release(): Promise<Pointer>;
  /** A parsed file, or `undefined` if the release has none at that path. */
  read<T>(path: string, schema: Schema<T>): Promise<T | undefined>;
  /** URL of a path, for messages. */
  url(path: string): string;
}

/** A reader that requests each file once, however many callers want it. */
export function releaseReader(
  base: URL,
  readText: (url: string) => Promise<string | undefined>,
): ReleaseReader {
  const pinned = sharedReads();
  const shared = sharedReads();
  const url = (path: string): string => new URL(path, base).href;
  const read = async <T>(path: string, schema: Schema<T>): Promise<T | undefined> => {
    const text = await readText(url(path));
    return text === undefined ? undefined : parseBundleFile(text, schema, url(path));
  };
  const readPointer = async (): Promise<Pointer> => {
    const found = await read(lookupPaths.pointer(), pointer);
    if (!found)
      throw new UnreachableError(url(lookupPaths.pointer()), 'does not exist', { status: 404 });
    return found;
  };
  return {
    release: () => pinned(lookupPaths.pointer(), readPointer),
    read: (path, schema) => shared(path, () => read(path, schema)),
    url,
  };
}
