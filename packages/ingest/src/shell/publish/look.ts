import { paths } from '@crimetrends/sdk/contract';
import pMap from 'p-map';
import { IngestError } from '../../core/ingest-error.js';
import {
  conflictOf,
  type CheckedFile,
  type CheckedRelease,
  type TargetState,
} from '../../core/publication/target-state.js';
import { numberText } from '../../core/number-text.js';
import { readManifest, readPointer } from './remote-release.js';
import type { OutgoingFile, PublicationTarget, StoredFile } from './target.js';

/** What a target holds of a release, and what it lacks. */
export interface Looked {
  state: TargetState;
  missing: CheckedFile[];
  /** Paths below the release that are no part of it. */
  strangers: string[];
}

/** Looks, and writes nothing. Throws `targetConflict` where the release must not go there. */
export async function look(
  checked: CheckedRelease,
  outgoing: (file: CheckedFile) => OutgoingFile,
  target: PublicationTarget,
  say: (detail: string) => void,
): Promise<Looked> {
  const { release, files } = checked;
  const checksums = paths.checksums(release);
  // The listing is the first call: it tells a wrong bucket or key from a missing file.
  const stored = await target.list(paths.release(release));
  const pointer = await readPointer(target);
  const named = pointer && (await readManifest(target, pointer.release));
  const sums = stored.has(checksums) ? (await target.read(checksums))?.toString('utf8') : undefined;
  const state: TargetState = {
    ...(pointer && { pointer }),
    ...(named && { named }),
    ...(sums !== undefined && { sums }),
  };
  const conflict = conflictOf(checked, state);
  if (conflict !== undefined)
    throw new IngestError('targetConflict', `${target.name}: ${conflict}`);
  const own = new Set([...files.map(({ path }) => path), checksums]);
  const strangers = [...stored.keys()].filter((path) => !own.has(path)).sort();
  // SHA256SUMS is sent after every other file, so where it is, a file that is there is right.
  const isRight = sums === undefined ? comparison(outgoing, target, say) : async () => true;
  return { state, strangers, missing: await lacking(files, stored, isRight, target.parallel) };
}

type IsRight = (file: CheckedFile, stored: StoredFile) => Promise<boolean>;

async function lacking(
  files: readonly CheckedFile[],
  stored: ReadonlyMap<string, StoredFile>,
  isRight: IsRight,
  concurrency: number,
): Promise<CheckedFile[]> {
  const held = await pMap(
    files,
    async (file) => {
      const found = stored.get(file.path);
      return found !== undefined && isRight(file, found);
    },
    { concurrency },
  );
  return files.filter((_, index) => !held[index]);
}

function comparison(
  outgoing: (file: CheckedFile) => OutgoingFile,
  target: PublicationTarget,
  say: (detail: string) => void,
): IsRight {
  let compared = 0;
  return async (file, stored) => {
    const held = await target.holds(outgoing(file), stored);
    compared += 1;
    say(`${numberText(compared)} files of an earlier try compared`);
    return held;
  };
}
