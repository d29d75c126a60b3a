import { identityOf, type Answer, type NoDataResult } from './answer.js';
import type { AreaProfile } from './area-profile.js';
import { contextOf, type AreaSurroundings } from './area-context.js';
import { contextFile, contextShard, paths, type Parents } from '../contract/index.js';
import { MalformedError } from '../errors/malformed.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { AreaResult } from './result.js';

/**
 * An area's context; `noData` if the release has none for it. Outcodes have none, because they are
 * made of parts of LSOAs.
 */
export type ContextResult = Answer<{ context: AreaSurroundings }> | NoDataResult;

/** Reads an area's context, from the file of its LTLA or its own. */
export async function readContext(
  reader: ReleaseReader,
  found: AreaResult<AreaProfile>,
): Promise<ContextResult> {
  if (!('area' in found)) return found;
  const profile = found.area;
  const area = identityOf(profile);
  const path = paths.context(
    profile.release,
    profile.level,
    contextShard({ ...profile, parents: codesOf(profile) }),
  );
  const file = await reader.read(path, contextFile);
  if (!file) return { status: 'noData', area };
  const context = file.areas.find(({ code }) => code === profile.code);
  if (!context) throw new MalformedError(reader.url(path), `it does not hold ${profile.code}`);
  return { status: 'ok', area, context: contextOf(context, file, profile) };
}

function codesOf({ parents }: AreaProfile): Parents {
  return Object.fromEntries(Object.entries(parents).map(([level, { code }]) => [level, code]));
}
