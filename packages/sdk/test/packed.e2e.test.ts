// The packed SDK in a project of its own, outside the repository: the examples in Node, and in Chromium against a served bundle.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { createClient } from '../src/index.js';

const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const project = mkdtempSync(join(tmpdir(), 'crimetrends-project-'));
const POSTCODE = 'QA1 1AD';

let browser: Browser;
let server: { url: string; close: () => Promise<void> };

beforeAll(async () => {
  if (!existsSync(join(bundle, 'latest.json'))) throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  await run('pnpm', ['pack', '--pack-destination', project], join(root, 'packages', 'sdk'));
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
  const dependencies = { '@crimetrends/sdk': `file:${tarball}`, ...versionsOf('ky', 'zod', 'cli-table3', 'react', 'react-dom', 'esbuild') };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  writeFileSync(join(project, 'pnpm-workspace.yaml'), 'nodeLinker: hoisted\nallowBuilds:\n  esbuild: false\n');
  await run('pnpm', ['install', '--prefer-offline'], project);
  // As someone who copies them: one folder of an example beside the installed packages.
  for (const name of ['sdk-node', 'sdk-browser', 'react']) {
    mkdirSync(join(project, name));
    for (const file of readdirSync(join(root, 'examples', name))) if (file !== 'node_modules' && file !== 'dist') cpSync(join(root, 'examples', name, file), join(project, name, file));
  }
  cpSync(join(project, 'node_modules'), join(project, 'sdk-browser', 'node_modules'), { recursive: true });
  server = await serve({ site: project, bundle, port: 0 });
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

// Not spawnSync: the server of the bundle is in this process.
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd, env: { ...process.env, CI: 'true' } })).stdout;
}

/** The versions that the repository tests with. */
function versionsOf(...names: string[]): Record<string, string> {
  const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split('catalog:')[1]!;
  return Object.fromEntries(names.map((name) => [name, new RegExp(`^  ${name}: (.+)$`, 'm').exec(catalog)![1]!]));
}

/** What a page says once it has an answer, and what went wrong in it. */
async function said(path: string, postcode?: string): Promise<{ text: string; problems: string[] }> {
  const problems: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  // The page's own policy holds, not that of the demonstration's server, which knows no import map.
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(server.url + path);
  const status = page.getByRole('status').filter({ hasText: /\.$/ });
  await status.waitFor({ timeout: 10_000 }).catch(() => { throw new Error(`${path} has no answer: ${problems.join('\n')}`); });
  if (postcode !== undefined) {
    await page.getByLabel('Postcode').fill(postcode);
    await page.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: postcode }).waitFor();
  }
  const text = await page.getByRole('status').innerText();
  await page.close();
  return { text, problems };
}

describe('the packed SDK, installed in an empty project', () => {
  test('reports on areas at the terminal, from a folder and from a host, in a table with change and coverage', async () => {
    const found = await createClient({ base: `${server.url}/bundle/` }).area('E07900001');
    if (found.status !== 'ok' || found.area.measures.crime.kind !== 'known') throw new Error('It should be known.');
    const report = (from: string): Promise<string> => run(process.execPath, [join('sdk-node', 'recorded-crime.mjs'), from, 'E07900001', POSTCODE, 'ZE1 0AA'], project);
    const lines = await report(bundle);
    expect(lines).toMatch(new RegExp(`│ Aldermarsh +│ +${found.area.measures.crime.count.toLocaleString('en')} │`));
    expect(lines).toMatch(/Recorded crime: .* in the year to December 2025/);
    expect(lines).toContain('Every month of the year to December 2025 was supplied.');
    expect(lines).toContain('ZE1 0AA is in Scotland.');
    expect(await report(`${server.url}/bundle/`)).toBe(lines);
  });

  test('runs in a page without a build step, under a policy that allows no other script and no other host', async () => {
    const { text, problems } = await said('/sdk-browser/index.html', 'QA1 1AB');
    expect(text).toContain('QA1 1AB');
    expect(problems).toEqual([]);
  });

  test('runs in a React app, which ends what is no longer asked', async () => {
    await run(join(project, 'node_modules', '.bin', 'esbuild'), ['main.jsx', '--bundle', '--format=esm', '--splitting', '--minify', '--outdir=dist', '--jsx=automatic'], join(project, 'react'));
    const { text, problems } = await said('/react/index.html', 'QA1 1AB');
    expect(text).toContain('QA1 1AB');
    expect(problems).toEqual([]);
  });

  test('has no effect when it is imported, and nothing of Node but in the file source', async () => {
    const dist = join(project, 'node_modules', '@crimetrends', 'sdk', 'dist');
    const script = `const before = new Set(Object.getOwnPropertyNames(globalThis)); globalThis.fetch = () => { throw new Error('asked'); }; const timers = process.getActiveResourcesInfo().length;
      for (const entry of ['', '/contract', '/stats', '/sentences', '/sentences/cy', '/testing']) await import('@crimetrends/sdk' + entry);
      // zod keeps its settings in two globals of its own.
      console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !name.startsWith('__zod_')).length, process.getActiveResourcesInfo().length - timers);`;
    expect((await run(process.execPath, ['--input-type=module', '-e', script], project)).trim()).toBe('0 0');
    const naming = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && /node:|\bprocess\b/.test(readFileSync(join(dist, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(naming).toEqual(['file-source.js']);
  });
});
