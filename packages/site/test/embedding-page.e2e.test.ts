// The snippets of docs/embedding.md, each in an empty page of another origin, as they are printed.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';
import { builtSite } from './built-site.js';

const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const folder = join(root, '.demo', 'site-of-snippets');
const ADDRESS = 'http://127.0.0.1:4173';
const snippets = [
  ...readFileSync(join(root, 'docs', 'embedding.md'), 'utf8').matchAll(/```html\n([\s\S]*?)```/g),
].map(([, snippet]) => snippet!);

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let host: Server;
let page = '';

beforeAll(async () => {
  site = await serve({ site: folder, bundle, port: 0 });
  await builtSite({ bundle, out: folder, baseUrl: site.url, images: ['ltla'] });
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Homes</title>${page}`);
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', () => done());
  });
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  host?.close();
});

/** What a reader finds in a document, shadow roots included. */
const textOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const read = (node: Node): string =>
      node instanceof Element && node.shadowRoot
        ? read(node.shadowRoot)
        : node.nodeType === Node.TEXT_NODE
          ? node.nodeValue!
          : [...node.childNodes].map(read).join('');
    return read(document.body);
  });

const widthsOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    [...document.images].map(({ naturalWidth }) => `picture of ${naturalWidth}`).join(' '),
  );

test.each(
  snippets.map((snippet) => [
    snippet.split('\n').find((line) => /<(?!script)/.test(line)),
    snippet,
  ]),
)('%s … shows its place', async (_, snippet) => {
  page = snippet!.replaceAll(ADDRESS, site.url);
  const opened = await browser.newPage({ viewport: { width: 800, height: 3_000 } });
  const problems: string[] = [];
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      problems.push(message.text());
  });
  await opened.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  // Of a picture its width, of all else the text.
  const shown = async (): Promise<string> =>
    (await Promise.all(opened.frames().flatMap((frame) => [textOf(frame), widthsOf(frame)]))).join(
      ' ',
    );
  await expect.poll(shown).toMatch(/likely\s+between|picture of [3-9]\d\d/);
  // A block for each of its ways.
  const marked = snippet!.match(/data-crimetrends=|class="crimetrends-/g)?.length ?? 0;
  const upgraded = opened.locator(
    ':is(div, p) > :is(crimetrends-card, crimetrends-trend, crimetrends-badge)',
  );
  await expect.poll(() => upgraded.count()).toBe(marked);
  expect(problems).toEqual([]);
  await opened.close();
});
