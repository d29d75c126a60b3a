// The card of the README, on a page of another origin, as a newcomer would paste it.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const ADDRESS = 'http://127.0.0.1:4173';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
let page: Server;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
  const bundle = join(root, '.demo', 'bundle');
  host = await serve({ site: join(root, 'examples'), bundle, port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  page?.close();
});

test('works in a page of another origin as it is printed', async () => {
  const snippet = /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
  expect(snippet, 'a block of HTML in the README').toContain(ADDRESS);
  page = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(snippet!.replaceAll(ADDRESS, host.url));
  });
  await new Promise<void>((done) => {
    page.listen(0, '127.0.0.1', () => done());
  });
  const opened = await browser.newPage();
  const problems: string[] = [];
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await opened.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
  const card = opened.locator('crimetrends-card article');
  await expect.poll(() => card.innerText()).toContain('per 1,000');
  expect(await card.innerText()).toContain('Recorded crime around QA1 1AD');
  expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
});
