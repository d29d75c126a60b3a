import { writeFileSync } from 'node:fs';
import { build } from '../../src/pipeline.js';
import { sharedIn } from './shared-bundle.js';

/** Builds a bundle as a user would, with nothing in the cache. */
export async function buildInto(folder: string, input: string): Promise<void> {
  const { bundle, cache, reportPath } = sharedIn(folder);
  const report = await build(
    { input, out: bundle, cache, accept: [], seriesMonths: 36, release: '2025-12' },
    { step: async (_title, run) => run(() => {}) },
  );
  writeFileSync(reportPath, JSON.stringify(report));
}
