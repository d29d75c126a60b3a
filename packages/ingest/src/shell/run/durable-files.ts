import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a file's text in one step: a reader finds the old or the new, even after a power cut.
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

/** Waits until the names in a folder are on the disk. Windows has no call for it. */
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
 * Waits until everything written below a folder is on the disk. One call: fsync of each of 48,000
 * files takes far longer.
 */
export function flushDisk(folder: string): void {
  // Without the program, as on Windows, a power cut in the next half minute may lose files;
  // `verify` would report them.
  spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
}
