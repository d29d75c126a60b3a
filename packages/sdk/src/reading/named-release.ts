import type { Schema } from './schema.js';
import { manifest, paths, type Pointer } from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';

/** A pointer to the named release, made from its manifest. */
export async function namedRelease(
  name: string,
  read: <T>(path: string, schema: Schema<T>) => Promise<T | undefined>,
  url: (path: string) => string,
): Promise<Pointer> {
  const found = await read(paths.manifest(name), manifest);
  if (!found)
    throw new InvalidArgumentError(
      'release',
      name,
      `is not in this bundle: ${url(paths.manifest(name))} does not exist. Leave release out for the newest`,
    );
  const { contract, release, window, demo } = found;
  return { contract, release, lastMonth: window.to, window, ...(demo && { demo }) };
}
