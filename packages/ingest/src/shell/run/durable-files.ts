import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a text in the place of a file in one step: whoever reads it, even after a power cut, finds
 * the old text or the new, whole.
 */
export function replaceFile(path: string, text: string): void {
  const unfinished = `${path}.unfinished`;
  try {
    const file = openSync(unfinished, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** Waits until the names in a folder are on the disk. Windows knows no such thing. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Waits until all that was written to the disk of a folder is on it: one call, where fsync of each
 * of 48,000 files takes far longer.
 */
export function flushDisk(folder: string): void {
  // Where the program is missing, as on Windows, a power cut in the next half minute may still lose
  // files; `verify` would tell.
  spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
}
