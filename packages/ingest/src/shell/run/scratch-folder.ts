import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { hasEnded } from './ended-process.js';

// The name carries the process: a run may be killed before it writes anything else.
const OWN = `crimetrends-build-${hostname()}-`;
const ownFolders = new Set<string>();

/** Makes a scratch folder. Those of runs on this machine that were killed are removed first. */
export function makeScratch(): { folder: string; remove(): void } {
  for (const name of readdirSync(tmpdir())) if (isLeft(name)) removeIfOurs(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), `${OWN}${process.pid}-`));
  ownFolders.add(basename(folder));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      ownFolders.delete(basename(folder));
    },
  };
}

function isLeft(name: string): boolean {
  const pid = name.startsWith(OWN)
    ? /^(\d+)-[A-Za-z0-9]+$/.exec(name.slice(OWN.length))?.[1]
    : undefined;
  return pid !== undefined && hasEnded(Number(pid), ownFolders.has(name));
}

function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's, so it is theirs to remove.
  }
}
