import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { paths } from '@crimetrends/sdk/contract';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serveBundle, type BundleServer } from '../src/shell/serve/bundle-server.js';
import { crimetrends } from './cli-process.js';
import { freshFolder } from './england/fresh-folder.js';

// A pack as a branch hosts it: cut by the command line from the demonstration, with the built
// widgets, in a real browser.
const root = join(import.meta.dirname, '..', '..', '..');
const whole = join(root, '.demo', 'bundle');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pack = join(freshFolder(), 'branch');
let server: BundleServer;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(whole, 'latest.json')))
    throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  const { code, stderr } = await crimetrends([
    'pack',
    whole,
    '--outcodes',
    'QA1,QA2',
    '--out',
    pack,
    '--quiet',
  ]);
  if (code !== 0) throw new Error(stderr);
  server = await serveBundle({ folder: pack, host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

// claim: there-no-server-ours
test('the page of a pack shows its cards under its own policy, asks no other host and for nothing that is not there', async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'response',
    (response) =>
      response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
  );
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(server.url) &&
      !request.url().startsWith('data:') &&
      problems.push(request.url()),
  );
  const answer = await page.goto(server.url);
  expect(answer!.headers()['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'",
  );
  const cards = page.locator('crimetrends-card');
  expect(await cards.count()).toBe(3);
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await card.locator('article').getByText('likely between').waitFor();
  }
  await page.evaluate(axe);
  expect(
    await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
  ).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('a pack of two outcodes is tens of kB: figures under 16, all of it under 95 when compressed', () => {
  const files = readdirSync(pack, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kB = (below: string): number =>
    files
      .filter((file) => file.startsWith(join(pack, below)))
      .reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0) / 1000;
  expect(kB('bundle')).toBeLessThan(16);
  expect(kB('.')).toBeLessThan(95);
  expect(existsSync(join(pack, 'bundle', paths.pointer()))).toBe(true);
});
