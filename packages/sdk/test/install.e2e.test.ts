// The tarballs of plain `npm pack` in empty projects: installed by npm, pnpm and Yarn, and used from
// Node, CommonJS, Vite, React and an edge runtime, as their READMEs say.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';
import { versionsOf } from '../../../scripts/release/catalog.mjs';
import { packPackages } from '../../../scripts/release/pack.mjs';
import { emptyProject, inProject, MANAGERS } from '../../../scripts/testing/empty-projects.mjs';

const bundle = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const folder = mkdtempSync(join(tmpdir(), 'crimetrends-install-'));
const at = (manager: string): string => join(folder, manager);
// pnpm has most of these already: the repository uses them.
const OTHERS = [
  '@edge-runtime/vm',
  '@lit/react',
  '@types/react',
  '@types/react-dom',
  'esbuild',
  'preact',
  'react',
  'react-dom',
  'typescript',
  'vite',
];

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  if (!existsSync(join(bundle, 'latest.json')))
    throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  const tarballs = await packPackages(folder);
  await Promise.all(
    Object.keys(MANAGERS).map((manager) =>
      emptyProject(manager, at(manager), tarballs, manager === 'pnpm' ? versionsOf(OTHERS) : {}),
    ),
  );
  for (const manager of Object.keys(MANAGERS))
    cpSync(join(import.meta.dirname, 'installed'), at(manager), { recursive: true });
  server = await serve({ site: folder, bundle, port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const LINE = /^QA1 1AD: Aldermarsh 001A, \d+\.\d per 1,000, likely between \d+\.\d and \d+\.\d$/m;

describe.each(Object.entries(MANAGERS))('installed by %s', (manager, { run, command }) => {
  test('the SDK gives a figure and the elements can be imported', async () => {
    const said = await inProject(at(manager), [...run, 'figure.mjs', `${server.url}/bundle/`]);
    expect(said).toMatch(LINE);
    expect(said).toContain('CrimetrendsCard');
  });

  test('the command runs', async () => {
    const said = await inProject(at(manager), [...command('crimetrends'), '--version']);
    expect(said.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('in an app', () => {
  const inApp = (...words: string[]): Promise<string> => inProject(at('pnpm'), words);

  test('CommonJS gives the same figure, by require', async () => {
    expect(await inApp('node', 'figure.cjs', `${server.url}/bundle/`)).toMatch(LINE);
  });

  test('an edge runtime, which has only fetch, gives the same figure', async () => {
    const flags = ['--bundle', '--format=iife', '--global-name=worker', '--log-level=error'];
    const out = '--outfile=edge-worker.out.js';
    await inApp('pnpm', 'exec', 'esbuild', 'edge-worker.js', ...flags, out);
    expect(await inApp('node', 'edge.mjs', `${server.url}/bundle/`)).toMatch(LINE);
  });

  test('TSX for React and Preact compiles under strict TypeScript', async () => {
    expect(await inApp('pnpm', 'exec', 'tsc', '-p', '.')).toBe('');
  });

  test('a page that Vite built shows a card, a React component and a tag in React', async () => {
    await inApp('pnpm', 'exec', 'vite', 'build', '--base', './', '--logLevel', 'error');
    const browser = await chromium.launch({
      executablePath: findChromium()!,
      args: CHROMIUM_FLAGS,
    });
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`${server.url}/pnpm/dist/index.html`);
    for (const part of ['#plain article', '#root article', 'crimetrends-badge [part=badge]']) {
      // An element asks for its figures once it is near.
      await page.locator(part).scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator(part).innerText()).toContain('per 1,000');
    }
    expect(await page.title()).toBe('ok');
    expect(problems).toEqual([]);
    await browser.close();
  });

  test('a server without the renderer is told the line that installs it', async () => {
    await expect(inApp('node', 'served.mjs', `${server.url}/bundle/`)).rejects.toThrow(
      'npm install @lit-labs/ssr',
    );
  });
});
