import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeDemoData } from '../src/demo/demo-data.js';
import { build, type BuildOptions, type Progress } from '../src/pipeline.js';

/** A progress that shows nothing. */
export const silent: Progress = { step: async (_title, run) => run(() => {}) };

/** An empty folder that nobody else uses, removed when the test file is done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crimetrends-test-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterAll(() =>
  made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** The miniature England, written anew. */
export async function demoInput(): Promise<string> {
  const out = freshFolder();
  await writeDemoData({ out, seed: 1, months: 36, lastMonth: '2025-12' });
  return out;
}

/** A build without a terminal. */
export function quietBuild(
  input: string,
  out: string,
  more: Partial<BuildOptions> = {},
): ReturnType<typeof build> {
  return build({ input, out, accept: [], seriesMonths: 36, ...more }, silent);
}

/** Every file below a folder with the sha256 of its bytes, as one sorted text. */
export function fingerprint(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path.slice(folder.length + 1)}`,
    )
    .join('\n');
}
