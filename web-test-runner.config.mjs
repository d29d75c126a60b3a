// Browser tests of the elements: the machine's own Chromium, source through esbuild, nothing from
// the network.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_FLAGS, ensureChromium } from './scripts/chromium/chromium.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default {
  rootDir: root,
  files: [
    `${root}packages/widgets/src/**/*.browser.test.ts`,
    `${root}packages/widgets/test/*.browser.test.ts`,
  ],
  nodeResolve: { exportConditions: ['crimetrends-source'] },
  // Imports are written with .js, as they are published; in source the file is .ts.
  plugins: [
    sourceBehindJs(),
    accessibilityTree(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${root}packages/widgets/tsconfig.json`,
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: ensureChromium((line) => process.stderr.write(`${line}\n`)),
        args: CHROMIUM_FLAGS,
      },
    }),
  ],
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

// What Chromium hands to a screen reader, in order: `role` and `name` of all that is not ignored.
// Playwright has no call for it any more.
function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const chromium = await page.context().newCDPSession(page);
      const { nodes } = await chromium.send('Accessibility.getFullAXTree');
      await chromium.detach();
      return inOrder(nodes)
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
    },
  };
}

function inOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : [])),
  ];
  return nodes.filter(({ parentId }) => !byId.has(parentId)).flatMap(walk);
}
