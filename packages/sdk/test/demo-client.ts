// A client of the demonstration bundle, which `npm test` writes before the unit tests; a missing one
// fails here.
import { readFileSync } from 'node:fs';
import { levelFile, paths } from '../src/contract/index.js';
import { createClient } from '../src/index.js';

export const base = new URL('../../../.demo/bundle/', import.meta.url);
export const client = createClient({ base });
export const { release, window } = await client.release();

/** An area with complete figures. */
export const KNOWN = 'E07900001';
/** An area whose police force supplied nothing. */
export const SILENT = 'E08900001';
export const LSOA = levelFile.parse(
  JSON.parse(readFileSync(new URL(paths.level(release, 'lsoa21'), base), 'utf8')),
).areas[0]!;

/** A result, asserted to be ok. */
export async function ok<R extends { status: string }>(
  asked: Promise<R>,
): Promise<Extract<R, { area: unknown; status: 'ok' | 'partial' }>> {
  const result = await asked;
  if (result.status !== 'ok') throw new Error(`It should be ok, not ${result.status}.`);
  return result as never;
}
