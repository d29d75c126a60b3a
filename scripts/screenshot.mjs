// node scripts/screenshot.mjs: draws docs/images/card.png, the README's picture, from the demonstration bundle.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPackages, ROOT } from './build.mjs';
import { demoBundle } from './bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const picture = join(ROOT, 'docs', 'images', 'card.png');
// The README is read on the web: 150 kB is its budget.
const LARGEST_BYTES = 150_000;

await buildPackages(undefined, say);
const bundle = await demoBundle();
const site = join(ROOT, '.demo', 'site');
const { buildSite } = await import('../packages/site/dist/build.js');
buildSite({ bundle, out: site });
const server = await serve({ site, bundle, port: 0 });
const browser = await chromium.launch({ executablePath: ensureChromium(say), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(server.url);
  await page.waitForFunction('[...document.querySelectorAll("crimetrends-card")].every((card) => card.shadowRoot?.querySelector("article")?.ariaBusy === "false")');
  mkdirSync(join(picture, '..'), { recursive: true });
  await page.locator('.cards').screenshot({ path: picture });
  const bytes = statSync(picture).size;
  say(`${picture}: ${bytes} bytes`);
  if (bytes > LARGEST_BYTES) throw new Error(`The picture is larger than ${LARGEST_BYTES} bytes.`);
} finally {
  await browser.close();
  await server.close();
}
