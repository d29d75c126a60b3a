import { paths } from '@crimetrends/sdk/contract';
import pMap from 'p-map';
import { IngestError } from '../../core/ingest-error.js';
import { numberText } from '../../core/number-text.js';
import {
  conflictOf,
  type CheckedFile,
  type CheckedRelease,
  type TargetState,
} from '../../core/publication/target-state.js';
import { readManifest, readPointer } from './remote-release.js';
import type { OutgoingFile, PublicationTarget, StoredFile } from './target.js';

/** A release compared with what the target has of it. */
export interface TargetComparison {
  state: TargetState;
  missing: CheckedFile[];
  /** Stored paths that do not belong to the release. */
  strangers: string[];
}

/**
 * Compares a release with what the target has of it, and writes nothing. Throws `targetConflict`
 * where the release must not go there.
 */
export async function compareTarget(
  checked: CheckedRelease,
  outgoing: (file: CheckedFile) => OutgoingFile,
  target: PublicationTarget,
  say: (detail: string) => void,
): Promise<TargetComparison> {
  const { release, files } = checked;
  const checksums = paths.checksums(release);
  // The listing comes first: it fails for a wrong bucket or key, where reading a file finds none.
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
  // SHA256SUMS is sent last, so if it is there, every file that is there is right.
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
  const areRight = await pMap(
    files,
    async (file) => {
      const found = stored.get(file.path);
      return found !== undefined && isRight(file, found);
    },
    { concurrency },
  );
  return files.filter((_, index) => !areRight[index]);
}

function comparison(
  outgoing: (file: CheckedFile) => OutgoingFile,
  target: PublicationTarget,
  say: (detail: string) => void,
): IsRight {
  let compared = 0;
  return async (file, stored) => {
    const isSame = await target.isStored(outgoing(file), stored);
    compared += 1;
    say(`${numberText(compared)} files of an earlier try compared`);
    return isSame;
  };
}
