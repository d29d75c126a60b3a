import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { build } from '../../src/pipeline.js';
import type { BuildOptions } from '../../src/shell/run/build-options.js';
import type { Progress } from '../../src/shell/run/progress.js';
import { freshFolder } from './fresh-folder.js';
import type { SharedEngland } from './shared-bundle.js';

declare module 'vitest' {
  export interface ProvidedContext {
    england: SharedEngland;
  }
}

type Report = Awaited<ReturnType<typeof build>>;

/** A progress that shows nothing. */
export const silent: Progress = { step: async (_title, run) => run(() => {}) };

/**
 * The miniature England, its sound bundle and the report of that build, made once for all tests
 * (see `setup.ts`). Read them; to change a file, take a copy from `demoInput`.
 */
export function england(): SharedEngland & { report: Report } {
  const shared = inject('england');
  report ??= JSON.parse(readFileSync(shared.reportPath, 'utf8')) as Report;
  return { ...shared, report };
}

let report: Report | undefined;

/** A copy of the miniature England, to be changed. */
export async function demoInput(): Promise<string> {
  const copy = freshFolder();
  cpSync(england().input, copy, { recursive: true });
  return copy;
}

/**
 * A build without a terminal. Months that an earlier build of this worker counted come from its
 * cache; `cache: undefined` counts every month anew.
 */
export async function quietBuild(
  input: string,
  out: string,
  more: Partial<Omit<BuildOptions, 'cache'>> & { cache?: string | undefined } = {},
): ReturnType<typeof build> {
  const { cache: own, ...others } = more;
  const options = { input, out, accept: [], seriesMonths: 36, ...others };
  if ('cache' in more)
    return build({ ...options, ...(own !== undefined && { cache: own }) }, silent);
  const cache = idle.pop() ?? newCache();
  try {
    return await build({ ...options, cache }, silent);
  } finally {
    idle.push(cache);
  }
}

/** Caches that no build of this worker uses at the moment: a build refuses one that is in use. */
const idle: string[] = [];

/** A copy of the months that the sound bundle was made of, removed with the worker. */
function newCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'crimetrends-counted-'));
  cpSync(england().cache, cache, { recursive: true });
  process.once('exit', () => rmSync(cache, { recursive: true, force: true }));
  return cache;
}
