import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFault, isOutOfRoom } from './disk-fault.js';
import { lockFolder, type FolderLock } from './folder-lock.js';
import { makeScratch } from './scratch-folder.js';

/** Folder for what the next run can use: the cache, or a temporary one when there is none. */
export interface KeptPlace {
  folder: string;
  /** An error of writing there as a sentence; any other error as it is. */
  fault(error: unknown): unknown;
}

/**
 * One run: it has locked the bundle's folder and the cache, and has a scratch folder of its own.
 */
export interface BuildRun {
  scratch: string;
  /** Where counted months are kept: in the cache, or in the scratch folder when there is none. */
  kept: KeptPlace;
  /** Runs that were killed here, as sentences. */
  notes: string[];
  /** Adds something to do when the run closes; the last added is done first. */
  atEnd(end: () => void): void;
  /** An error of writing to the scratch folder as a sentence; any other error as it is. */
  fault(error: unknown): unknown;
  close(): void;
}

/** Locks the folders that will be written to, and cleans up after runs that were killed there. */
export function openRun(out: string, cache: string | undefined): BuildRun {
  const scratch = scratchFolder();
  const locks: FolderLock[] = [];
  const ends: (() => void)[] = [scratch.remove];
  const close = (): void => ends.toReversed().forEach((end) => end());
  for (const folder of new Set([out, ...(cache === undefined ? [] : [cache])])) {
    try {
      const lock = lockFolder(folder);
      locks.push(lock);
      ends.unshift(lock.release);
    } catch (error) {
      close();
      throw diskFault(
        error,
        folder,
        folder === out ? 'the bundle' : 'the cache of months',
        'The last release is as it was. Give write access or name another folder with ' +
          `${folder === out ? '--out' : '--cache'}, then run again.`,
      );
    }
  }
  const killed = locks.flatMap(({ killedRun }) => killedRun ?? []);
  const notes = [
    ...new Set(
      killed.map(
        ({ pid, started }) =>
          `A run that began ${started} (process ${pid}) was stopped before its end; what it left was cleaned up.`,
      ),
    ),
  ];
  const kept =
    cache === undefined
      ? { folder: join(scratch.folder, 'cache'), fault: scratchFault }
      : {
          folder: cache,
          fault: (error: unknown) =>
            diskFault(
              error,
              cache,
              'the cache of months',
              'Make room or give write access, name another folder with --cache, or run with --no-cache.',
            ),
        };
  return {
    scratch: scratch.folder,
    kept,
    notes,
    close,
    atEnd: (end) => ends.push(end),
    fault: (error) => (isOutOfRoom(error) ? scratchFault(error) : error),
  };
}

function scratchFolder(): ReturnType<typeof makeScratch> {
  try {
    return makeScratch();
  } catch (error) {
    throw scratchFault(error);
  }
}

function scratchFault(error: unknown): unknown {
  return diskFault(
    error,
    tmpdir(),
    'scratch files',
    'Members of ZIPs are unpacked here one after another: ' +
      'a month of police files takes up to 2 GB, a file of prices up to 5 GB. ' +
      'Make room, or name another folder in the environment variable TMPDIR, then run again.',
  );
}
