import { cpSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { freshFolder } from '../england/fresh-folder.js';
import type { SharedBundle } from '../england/shared-bundle.js';
import type { build } from '../../src/pipeline.js';

declare module 'vitest' {
  export interface ProvidedContext {
    realBundle: SharedBundle;
  }
}

/** The release 2025-12 of the real files, and the report of its build. */
export function realBundle(): { bundle: string; report: Awaited<ReturnType<typeof build>> } {
  const { bundle, reportPath } = inject('realBundle');
  return {
    bundle,
    report: JSON.parse(readFileSync(reportPath, 'utf8')) as Awaited<ReturnType<typeof build>>,
  };
}

/** A copy of the months that this build counted, for builds of the same files. */
export function realMonths(): string {
  const cache = freshFolder();
  cpSync(inject('realBundle').cache, cache, { recursive: true });
  return cache;
}
