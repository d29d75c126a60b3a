// node scripts/screenshot.mjs: makes docs/images/card.png, the picture in the README, from the
// demonstration bundle.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPackages, ROOT } from './build.mjs';
import { demoBundle } from './demo/bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium/chromium.mjs';
import { serve } from './demo/serve.mjs';
import { demoSite } from './demo/site.mjs';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
const picture = join(ROOT, 'docs', 'images', 'card.png');
// The README is read on the web.
const LARGEST_BYTES = 150_000;
const MARGIN = 16;
// About the width at which a README is shown, so that the text is not shrunk.
const SCALE = 0.8;
/** Shows three examples of the home page: a postcode, a part-year and a place without figures. */
const THREE_CARDS =
  '.cards { grid-template-columns: repeat(3, 1fr); } ' +
  '.example:nth-child(2), figcaption { display: none; }';

await buildPackages(undefined, say);
const bundle = await demoBundle();
const { site } = await demoSite(bundle);
const server = await serve({ site, bundle, port: 0 });
const browser = await chromium.launch({
  executablePath: ensureChromium(say),
  args: CHROMIUM_FLAGS,
});
try {
  // The page's policy would refuse THREE_CARDS.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1200, height: 2000 },
    deviceScaleFactor: SCALE,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.addStyleTag({ content: THREE_CARDS });
  const articles = page.locator('crimetrends-card article[aria-busy="false"]:visible');
  await articles.nth(2).waitFor();
  await page.evaluate('document.fonts.ready');
  const boxes = (
    await Promise.all((await articles.all()).map((article) => article.boundingBox()))
  ).filter((box) => box !== null);
  const [left, top] = [
    Math.min(...boxes.map(({ x }) => x)) - MARGIN,
    Math.min(...boxes.map(({ y }) => y)) - MARGIN,
  ];
  const [right, bottom] = [
    Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN,
    Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN,
  ];
  mkdirSync(join(picture, '..'), { recursive: true });
  await page.screenshot({
    path: picture,
    clip: { x: left, y: top, width: right - left, height: bottom - top },
  });
  const bytes = statSync(picture).size;
  say(`${picture}: ${bytes} bytes`);
  if (bytes > LARGEST_BYTES) throw new Error(`The picture is larger than ${LARGEST_BYTES} bytes.`);
} finally {
  await browser.close();
  await server.close();
}
