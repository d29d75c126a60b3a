// The release archive as somebody without npm has it: unpacked, served with a bundle, and used from
// a page of another origin.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { snippet } from '../../../scripts/release/archive-texts.mjs';
import { writeArchive } from '../../../scripts/release/archive.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'crimetrends-archive-'));
const servers: Server[] = [];
let browser: Browser;
let top: string;
let host: string;
let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await unpacked(await writeArchive(folder));
  [top] = [...files.keys()][0]!.split('/') as [string];
  symlinkSync(join(root, '.demo', 'bundle'), join(folder, top, 'bundle'));
  const served = sirv(folder, {
    dev: true,
    dotfiles: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  host = await listening(createServer((request, response) => served(request, response)));
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function unpacked(archive: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    found.set(entry.fileName, content);
    const target = join(folder, entry.fileName);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return found;
}

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A page with an answer to every address, and what went wrong on it. */
async function opened(url: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(url);
  return { page, problems };
}

async function elsewhere(markup: string): Promise<string> {
  return listening(
    createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (request.url === '/favicon.ico') response.statusCode = 204;
      response.end(request.url === '/' ? `<!doctype html><title>Elsewhere</title>${markup}` : '');
    }),
  );
}

const textOf = (path: string): string => files.get(`${top}/${path}`)!.toString();
const release = (): { version: string; integrity: Record<string, string> } => ({
  version: top.replace('crimetrends-widgets-', ''),
  integrity: JSON.parse(textOf('integrity.json')) as Record<string, string>,
});
const lines = (): string => snippet(release(), host).replace('LU1 2AB', 'QA1 1AD');

test('is the same bytes each time, and holds what its digests and licences speak of', async () => {
  const again = mkdtempSync(join(folder, 'again-'));
  const twin = await writeArchive(again);
  expect(readFileSync(twin).equals(readFileSync(join(folder, `${top}.zip`)))).toBe(true);
  const { integrity } = release();
  const scripts = [...files.keys()].map((path) => path.slice(top.length + 1));
  expect(Object.keys(integrity).sort()).toEqual(
    scripts.filter((path) => /\.(js|css)$/.test(path) && path !== 'page.css').sort(),
  );
  for (const [path, digest] of Object.entries(integrity))
    expect(
      `sha384-${createHash('sha384')
        .update(files.get(`${top}/${path}`)!)
        .digest('base64')}`,
      path,
    ).toBe(digest);
  for (const name of ['lit-html', 'lit-element', 'chart.js', '@kurkle/color', 'ky'])
    expect(textOf('crimetrends.licences.txt'), name).toMatch(
      new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'),
    );
  expect(textOf('LICENSE')).toContain('MIT');
  expect([...files.values()].some((content) => content.includes(root))).toBe(false);
});

test('shows a card on a page of another origin by the lines it tells to paste', async () => {
  const { page, problems } = await opened(await elsewhere(lines()));
  const card = page.locator('crimetrends-card article');
  await expect.poll(() => card.innerText()).toContain('per 1,000');
  expect(await card.innerText()).toContain('QA1 1AD');
  expect(problems).toEqual([]);
});

test('shows what the page wrote inside, where the script is not the one that was named', async () => {
  const wrong = lines()
    .replace(/(crimetrends\.js"\s+integrity="sha384-)..../, '$1AAAA')
    .replace('></crimetrends-card>', '><p>See the police’s own page.</p></crimetrends-card>');
  const { page, problems } = await opened(await elsewhere(wrong));
  await expect.poll(() => page.getByText('See the police’s own page.').isVisible()).toBe(true);
  await expect.poll(() => problems.join()).toContain('integrity');
});

test('has a page that finds a place of the bundle beside it, under its own policy', async () => {
  const { page, problems } = await opened(`${host}/${top}/index.html`);
  await page.getByRole('combobox').fill('Aldermarsh');
  await page.getByRole('option').first().click();
  const card = page.locator('crimetrends-card article');
  await expect.poll(() => card.innerText()).toContain('Aldermarsh');
  await expect.poll(() => card.innerText()).toContain('per 1,000');
  // Its first card names a place of the real bundle, which the demonstration has no file for.
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
});
