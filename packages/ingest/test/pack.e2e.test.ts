import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { paths } from '@crimetrends/sdk/contract';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serveBundle, type BundleServer } from '../src/shell/serve/bundle-server.js';
import { PACKED_ELEMENTS } from '../src/core/packing/packed-elements.js';
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

test('a pack of two outcodes is tens of kB: figures under 18, all of it under 100 when compressed', () => {
  const files = readdirSync(pack, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kB = (below: string): number =>
    files
      .filter((file) => file.startsWith(join(pack, below)))
      .reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0) / 1000;
  // 1.2 kB of it is the search of its names.
  expect(kB('bundle')).toBeLessThan(18);
  expect(kB('.')).toBeLessThan(100);
  expect(existsSync(join(pack, 'bundle', paths.pointer()))).toBe(true);
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A host that serves files of a folder below `/branch/`, without a header of its own. */
async function plainHost(folder: string): Promise<{ url: string; server: Server }> {
  const host = createServer(({ url }, response) => {
    const file = join(folder, new URL(url!, 'http://x').pathname.replace(/^\/branch/, ''));
    const path = file.endsWith('/') ? `${file}index.html` : file;
    if (!existsSync(path)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' })
        .end(readFileSync(path));
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', () => done());
  });
  return { url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/branch/`, server: host };
}

/** Collects what goes wrong on a page, and requests to other hosts than these. */
function watched(page: Page, hosts: readonly string[]): string[] {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !hosts.some((host) => url.startsWith(host))) problems.push(url);
  });
  return problems;
}

/** The text of the first such element, shadow roots included. */
function textIn(page: Page, tag: string): Promise<string> {
  return page
    .locator(tag)
    .first()
    .evaluate((element) => {
      const read = (node: Node): string =>
        node instanceof Element && node.shadowRoot
          ? read(node.shadowRoot)
          : node.nodeType === Node.TEXT_NODE
            ? node.nodeValue!
            : [...node.childNodes].map(read).join('');
      return read(element).replaceAll(/\s+/g, ' ');
    });
}

const SHOWN: Readonly<Record<(typeof PACKED_ELEMENTS)[number], string>> = {
  card: 'likely between',
  badge: 'likely between',
  trend: 'Dec 2025',
  breakdown: 'Burglary',
  compare: 'Aldermarsh',
  context: 'Census 2021',
  search: 'Find a place',
};

test('a pack of every element shows each, in a folder of a plain host and on a page of another origin', async () => {
  const all = join(freshFolder(), 'all');
  const { code, stdout, stderr } = await crimetrends([
    'pack',
    whole,
    '--outcodes',
    'QA1',
    '--elements',
    PACKED_ELEMENTS.join(','),
    '--out',
    all,
  ]);
  expect([code, stderr]).toEqual([0, '']);
  for (const name of ['map', 'profile', 'ranking']) expect(stdout).toContain(`${name}: needs `);
  const { url, server: plain } = await plainHost(all);
  const own = await serveBundle({ folder: all, host: '127.0.0.1', port: 0 });
  // Its page by itself, and its elements on a page of another origin.
  const page = await browser.newPage({ viewport: { width: 1000, height: 6_000 } });
  const problems = watched(page, [url, own.url]);
  await page.goto(url);
  for (const element of PACKED_ELEMENTS)
    await expect.poll(() => textIn(page, `crimetrends-${element}`)).toContain(SHOWN[element]);
  await page.locator('crimetrends-search input').fill('alderm');
  await expect.poll(() => textIn(page, 'crimetrends-search')).toContain('Aldermarsh');
  expect(problems).toEqual([]);
  await page.setContent(
    `<script type="module" src="${own.url}widgets/crimetrends.js" data-bundle="${own.url}bundle/"></script>` +
      '<div data-crimetrends="trend" data-postcode="QA1 1AD">Months</div>',
  );
  await expect.poll(() => textIn(page, 'crimetrends-trend')).toContain('Dec 2025');
  expect(problems).toEqual([]);
  await page.close();
  await own.close();
  plain.close();
});

test('an element that is not packed is refused with what it needs', async () => {
  const { code, stderr } = await crimetrends([
    'pack',
    whole,
    '--outcodes',
    'QA1',
    '--elements',
    'card,ranking',
    '--out',
    join(freshFolder(), 'no'),
  ]);
  expect(code).not.toBe(0);
  expect(stderr).toContain(
    '“ranking” is not packed: it needs the figures of every area of a level',
  );
});
