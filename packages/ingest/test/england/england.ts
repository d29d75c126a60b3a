import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { build } from '../../src/pipeline.js';
import type { BuildOptions } from '../../src/shell/run/build-options.js';
import type { Progress } from '../../src/shell/run/progress.js';
import { freshFolder } from './fresh-folder.js';
import type { SharedEngland } from './make-england.js';

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
export function quietBuild(
  input: string,
  out: string,
  more: Partial<BuildOptions> = {},
): ReturnType<typeof build> {
  const { cache, ...options } = { cache: countedMonths(), ...more };
  return build(
    { input, out, accept: [], seriesMonths: 36, ...options, ...(cache !== undefined && { cache }) },
    silent,
  );
}

let counted: string | undefined;

/** This worker's own copy of the months that the sound bundle was made of. */
function countedMonths(): string {
  if (counted === undefined) {
    counted = mkdtempSync(join(tmpdir(), 'crimetrends-counted-'));
    cpSync(england().cache, counted, { recursive: true });
    process.once('exit', () => rmSync(counted!, { recursive: true, force: true }));
  }
  return counted;
}
