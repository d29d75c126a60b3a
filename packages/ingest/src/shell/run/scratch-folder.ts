import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { hasEnded } from './ended-process.js';

// Who made it is in the name: a run may be killed before it has written anything else down.
const OWN = `crimetrends-build-${hostname()}-`;
const held = new Set<string>();

/** A folder of one run's own. Those of runs on this machine that were killed are removed first. */
export function makeScratch(): { folder: string; remove(): void } {
  for (const name of readdirSync(tmpdir())) if (isLeft(name)) removeIfOurs(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), `${OWN}${process.pid}-`));
  held.add(basename(folder));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      held.delete(basename(folder));
    },
  };
}

function isLeft(name: string): boolean {
  const pid = name.startsWith(OWN)
    ? /^(\d+)-[A-Za-z0-9]+$/.exec(name.slice(OWN.length))?.[1]
    : undefined;
  return pid !== undefined && hasEnded(Number(pid), held.has(name));
}

function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's: theirs to remove.
  }
}
