import type { Schema } from './schema.js';
import { UnreachableError } from '../errors/unreachable.js';
import type { ReleaseReader } from './release-reader.js';

/** Reads a file that every release must have. If it is missing, the host is at fault. */
export async function requiredFile<T>(
  reader: ReleaseReader,
  pathIn: (release: string) => string,
  schema: Schema<T>,
): Promise<T> {
  const path = pathIn((await reader.release()).release);
  const file = await reader.read(path, schema);
  if (!file) throw new UnreachableError(reader.url(path), 'does not exist', { status: 404 });
  return file;
}
