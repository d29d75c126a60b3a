import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { IngestError } from '../../core/ingest-error.js';
import { hasEnded } from './ended-process.js';

/** Contents of a lock file: which process has the folder. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When the process locked the folder, for a person to read. */
  started: string;
}

/** A folder that one run at a time may write to. */
export interface FolderLock {
  /** The run that was killed and whose lock this one replaced. */
  killedRun?: LockHolder;
  release(): void;
}

const LOCK = '.lock';
const lockedHere = new Set<string>();

/**
 * Locks a folder, and makes it first where needed. Throws `locked` while another run has it; the
 * lock of a run that has ended is replaced.
 */
export function lockFolder(folder: string): FolderLock {
  makeFolder(folder);
  const path = join(folder, LOCK);
  const mine = `${JSON.stringify({ pid: process.pid, host: hostname(), started: new Date().toISOString() } satisfies LockHolder)}\n`;
  let killedRun: LockHolder | undefined;
  while (!create(path, mine)) {
    const text = readIfThere(path);
    if (text === undefined) continue;
    const holder = parse(text);
    if (!holder || !isDead(holder, path)) throw locked(folder, path, holder);
    if (removeLock(path, text)) killedRun = holder;
  }
  lockedHere.add(path);
  return {
    ...(killedRun && { killedRun }),
    release: () => {
      lockedHere.delete(path);
      rmSync(path, { force: true });
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // On a read-only disk the recursive call reports a missing folder; this one gives the reason.
    mkdirSync(folder);
  }
}

/** Creates the file unless it exists. A link is made in one step, so no lock is half-written. */
function create(path: string, text: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, text);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some disks have no links. A lock left by a run killed in this step must be removed by hand.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error)))
      return writeNew(path, text);
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): LockHolder | undefined {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return undefined;
  }
}

function isDead({ pid, host }: LockHolder, path: string): boolean {
  if (host !== hostname()) return false;
  return hasEnded(pid, lockedHere.has(path));
}

/** Removes a dead run's lock, or puts it back if another run has replaced it in the meantime. */
function removeLock(path: string, text: string): boolean {
  const away = `${path}.${process.pid}.taken`;
  try {
    renameSync(path, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  const isSame = readFileSync(away, 'utf8') === text;
  if (!isSame) linkSync(away, path);
  rmSync(away, { force: true });
  return isSame;
}

function locked(folder: string, path: string, holder: LockHolder | undefined): IngestError {
  const who = holder
    ? `process ${holder.pid} on ${holder.host}, since ${holder.started}`
    : 'a process that cannot be told';
  return new IngestError(
    'locked',
    `${folder}: another run is at work in this folder (${who}). Wait for it to end. ` +
      `If it is dead, remove ${path} and run again.`,
    folder,
  );
}
