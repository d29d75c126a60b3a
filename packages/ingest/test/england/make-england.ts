import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDemoData } from '../../src/demo/demo-data.js';
import { build } from '../../src/pipeline.js';
import { madeOnce } from './made-once.js';

/** A bundle that all tests read, with the cache and the report of its build. */
export interface SharedBundle {
  bundle: string;
  /** The months as that build counted them. */
  cache: string;
  reportPath: string;
}

/** The miniature England, and its sound bundle. */
export interface SharedEngland extends SharedBundle {
  input: string;
}

/** Builds a bundle as a user would, with nothing in the cache. */
export async function buildInto(folder: string, input: string, release?: string): Promise<void> {
  const { bundle, cache, reportPath } = sharedIn(folder);
  const report = await build(
    {
      input,
      out: bundle,
      cache,
      accept: [],
      seriesMonths: 36,
      ...(release !== undefined && { release }),
    },
    { step: async (_title, run) => run(() => {}) },
  );
  writeFileSync(reportPath, JSON.stringify(report));
}

export function sharedIn(folder: string): SharedBundle {
  return {
    bundle: join(folder, 'bundle'),
    cache: join(folder, 'cache'),
    reportPath: join(folder, 'report.json'),
  };
}

/** Makes England and its bundle, unless the same code made them before. */
export async function makeEngland(): Promise<SharedEngland> {
  const folder = await madeOnce('england', undefined, async (place) => {
    const input = join(place, 'input');
    await writeDemoData({ out: input, seed: 1, months: 36, lastMonth: '2025-12' });
    await buildInto(place, input);
  });
  return { input: join(folder, 'input'), ...sharedIn(folder) };
}
