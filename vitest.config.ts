import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const END_TO_END = [
  'packages/site/test/e2e.test.ts',
  'packages/ingest/test/*.e2e.test.ts',
  'packages/sdk/test/packed.e2e.test.ts',
  'packages/widgets/test/*.e2e.test.ts',
];
const REAL_DATA = 'packages/ingest/test/real-data*.test.ts';

// Packages are read from source through the `crimetrends-source` condition, so no stale build can
// pass a test.
export default defineConfig({
  resolve: { conditions: ['crimetrends-source'] },
  ssr: { resolve: { conditions: ['crimetrends-source'] } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // One second, the default, is too short for a page that loads on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    // By default one core is left idle; most of a build under test is spent in waiting for files.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          exclude: [
            '**/*.browser.test.ts',
            '**/node_modules/**',
            '**/dist/**',
            ...END_TO_END,
            REAL_DATA,
          ],
        },
      },
      { extends: true, test: { name: 'end-to-end', include: END_TO_END } },
      { extends: true, test: { name: 'real-data', include: [REAL_DATA] } },
    ],
  },
});
