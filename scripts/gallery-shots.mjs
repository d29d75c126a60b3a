// node scripts/gallery-shots.mjs [--input <folder>] [--only card,trend]: takes a picture of every
// element in every state, look and width, writes a contact sheet to .artefacts/gallery/demo (with
// real files .artefacts/gallery/real), and reports what axe finds.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildPackages, ROOT } from './build.mjs';
import { demoBundle, realBundle } from './demo/bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium/chromium.mjs';
import { contactSheet, LOOKS, pictureFile, WIDTHS } from './chromium/contact-sheet.mjs';
import { serve } from './demo/serve.mjs';
import { demoSite } from './demo/site.mjs';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/**
 * Shows one look at a time: side by side, none would be wide enough for its widest layout.
 *
 * @param {number} figure
 */
const ALONE = (figure) => `
  .specimens.specimens { display: block; }
  .specimen.specimen { padding: 8px; border: 0; }
  .specimen:not(:nth-child(${figure + 1})) { display: none; }
`;
const DEFINED = "!document.querySelector('main :not(:defined)')";
// Elements load when they come into view.
const THROUGH_THE_PAGE = `(async () => {
  for (const figure of document.querySelectorAll('.specimen')) {
    if (!figure.offsetParent) continue;
    figure.scrollIntoView();
    await new Promise((done) => setTimeout(done, 60));
  }
})()`;
const ALL_THERE = `[...document.querySelectorAll('.specimen')]
  .filter((figure) => figure.offsetParent)
  .every(({ lastElementChild: { shadowRoot } }) =>
    shadowRoot?.childElementCount && !shadowRoot.querySelector('[aria-busy=true], .waiting'))`;

const { values } = parseArgs({ options: { input: { type: 'string' }, only: { type: 'string' } } });
const only = values.only?.split(',');
await buildPackages(undefined, say);
const bundle = values.input
  ? await realBundle({ input: resolve(values.input) })
  : await demoBundle();
const out = join(ROOT, '.artefacts', 'gallery', values.input ? 'real' : 'demo');
const { site } = await demoSite(bundle);
const server = await serve({ site, bundle, port: 0 });
const browser = await chromium.launch({
  executablePath: ensureChromium(say),
  args: CHROMIUM_FLAGS,
});
/** @type {import('./chromium/contact-sheet.mjs').Picture[]} */
const pictures = [];
/** @type {string[]} */
const found = [];
let looked = 0;
try {
  rmSync(out, { recursive: true, force: true });
  const elements = await elementNames();
  if (elements.length === 0)
    throw new Error(
      `The gallery has no page ${values.only}. ` +
        'Give --only names in its addresses, such as card,trend.',
    );
  for (const element of elements) {
    for (const width of WIDTHS) for (const look of LOOKS) await pageIn(element, width, look);
    say(`${element}: ${pictures.filter((picture) => picture.element === element).length} pictures`);
  }
  writeFileSync(
    join(out, 'index.html'),
    contactSheet(
      pictures,
      `CrimeTrends elements, ${values.input ? 'real files' : 'demonstration data'}`,
    ),
  );
  say(
    found.length === 0
      ? `axe finds nothing on ${looked} pages.`
      : `axe finds, on ${looked} pages:\n${found.join('\n')}`,
  );
  say(`${pictures.length} pictures; the contact sheet is ${join(out, 'index.html')}`);
  if (found.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/** The elements to take pictures of. */
async function elementNames() {
  const page = await browser.newPage();
  await page.goto(`${server.url}/gallery/`);
  const names = await page
    .locator('.exhibit h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
  await page.close();
  return names.filter((name) => !only || only.includes(name));
}

/**
 * Takes the pictures of one page.
 *
 * @param {string} element
 * @param {number} width
 * @param {import('./chromium/contact-sheet.mjs').Look} look
 */
async function pageIn(element, width, { name: look, figure, ...scheme }) {
  const page = await browser.newPage({
    ...scheme,
    bypassCSP: true,
    viewport: { width, height: 900 },
  });
  await page.goto(`${server.url}/gallery/${element}/`);
  await page.addStyleTag({ content: ALONE(figure) });
  await page.waitForFunction(DEFINED);
  await page.evaluate(THROUGH_THE_PAGE);
  await page.waitForFunction(ALL_THERE, undefined, { timeout: 120_000 });
  // A chart is drawn a moment after its figures arrive.
  await page.waitForTimeout(400);
  const exhibits = await page.locator('.exhibit').all();
  for (const [index, exhibit] of exhibits.entries()) {
    const picture = { element, width, index, state: await exhibit.locator('h2').innerText(), look };
    const path = join(out, pictureFile(picture));
    mkdirSync(dirname(path), { recursive: true });
    await exhibit.locator('.specimen').nth(figure).screenshot({ path });
    pictures.push(picture);
  }
  await page.evaluate(axe);
  looked += 1;
  for (const { id, nodes } of (await page.evaluate('axe.run()')).violations)
    found.push(
      `${element}, ${look}, ${width} px: ${id}, ${nodes.length} times, first ${nodes[0].html}`,
    );
  await page.close();
}
