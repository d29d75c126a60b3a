import { defineConfig } from 'vitest/config';

// Packages are read from source through the `crimetrends-source` condition, so no stale build can pass a test.
export default defineConfig({
  resolve: { conditions: ['crimetrends-source'] },
  ssr: { resolve: { conditions: ['crimetrends-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
