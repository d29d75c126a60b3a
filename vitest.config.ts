import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A file's suffix says what its tests cost: docs/architecture.md, "Tests".
const BUILD = ['packages/ingest/**/*.build.test.ts'];
const END_TO_END = ['packages/*/test/**/*.e2e.test.ts'];
const REAL_DATA = ['packages/ingest/test/real-data/*.real-data.test.ts'];
/** They read what was built: dist folders and the demonstration bundle. */
const DIST = ['packages/*/test/**/*.dist.test.ts', 'scripts/**/*.dist.test.mjs'];
const BROWSER = ['packages/widgets/**/*.browser.test.ts'];
const ENGLAND = {
  globalSetup: ['packages/ingest/test/england/setup.ts'],
  setupFiles: ['packages/ingest/test/england/clean-up.ts'],
};

// Packages are read from source through the `crimetrends-source` condition, so no stale build can
// pass a test.
export default defineConfig({
  resolve: { conditions: ['crimetrends-source'] },
  ssr: { resolve: { conditions: ['crimetrends-source'] } },
  test: {
    // Only what hangs ends by the clock, on however busy a machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    exclude: ['**/node_modules/**', '**/dist/**'],
    // By default one core is left idle; most of a build under test is spent in waiting for files.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            ...BUILD,
            ...DIST,
            ...END_TO_END,
            ...REAL_DATA,
            ...BROWSER,
          ],
          setupFiles: ENGLAND.setupFiles,
          // Modules are read once a worker, not once a file. Files are then shared out between the
          // workers beforehand, which is for short ones alone.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'dist', include: DIST } },
      { extends: true, test: { name: 'build', include: BUILD, ...ENGLAND } },
      { extends: true, test: { name: 'end-to-end', include: END_TO_END } },
      {
        extends: true,
        test: {
          name: 'real-data',
          include: REAL_DATA,
          globalSetup: ['packages/ingest/test/real-data/setup.ts'],
          setupFiles: ENGLAND.setupFiles,
        },
      },
    ],
  },
});
