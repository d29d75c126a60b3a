// Browser tests of the elements: the machine's own Chromium, source through esbuild, nothing from the network.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_FLAGS, ensureChromium } from './scripts/chromium.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default {
  rootDir: root,
  files: [`${root}packages/widgets/src/**/*.browser.test.ts`, `${root}packages/widgets/test/*.browser.test.ts`],
  nodeResolve: { exportConditions: ['crimetrends-source'] },
  // Imports are written with .js, as they are published; in source the file is .ts.
  plugins: [sourceBehindJs(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}packages/widgets/tsconfig.json` })],
  browsers: [playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: ensureChromium((line) => process.stderr.write(`${line}\n`)), args: CHROMIUM_FLAGS },
  })],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
};

function sourceBehindJs() {
  return {
    name: 'source-behind-js',
    resolveImport({ source, context }) {
      if (!source.startsWith('.') || !source.endsWith('.js')) return undefined;
      const ts = source.replace(/\.js$/, '.ts');
      const folder = new URL(`.${context.path}`, new URL(import.meta.url));
      return existsSync(new URL(ts, folder)) ? ts : undefined;
    },
  };
}
