// node scripts/gallery-shots.mjs [--input <folder>]: pictures of every page of the gallery at 320, 768 and 1280 px, in light and dark and in forced
// colours, with one contact sheet, in .artefacts/gallery/; and what axe finds on each.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildPackages, ROOT } from './build.mjs';
import { demoBundle, realBundle } from './bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const out = join(ROOT, '.artefacts', 'gallery');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 768, 1280];
const LOOKS = [{ name: 'light', colorScheme: 'light' }, { name: 'dark', colorScheme: 'dark' }, { name: 'forced', forcedColors: 'active' }];
// Elements load as they come into sight; a screen at a time brings all of them there.
const THROUGH_THE_PAGE = `(async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await new Promise((done) => setTimeout(done, 60)); }
  scrollTo(0, 0);
})()`;

const { values } = parseArgs({ options: { input: { type: 'string' }, only: { type: 'string' } } });
await buildPackages(undefined, say);
const bundle = values.input ? await realBundle({ input: resolve(values.input) }) : await demoBundle();
const site = join(ROOT, '.demo', 'site');
const { buildSite } = await import('../packages/site/dist/build.js');
buildSite({ bundle, out: site });
const server = await serve({ site, bundle, port: 0 });
const browser = await chromium.launch({ executablePath: ensureChromium(say), args: CHROMIUM_FLAGS });
try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const pictures = [];
  const found = [];
  for (const { name: look, ...scheme } of LOOKS) {
    for (const width of look === 'forced' ? [1280] : WIDTHS) {
      const page = await (await browser.newContext({ ...scheme, bypassCSP: true, viewport: { width, height: 900 } })).newPage();
      await page.goto(`${server.url}/gallery/`);
      const names = await page.locator('.exhibit h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href').split('/')[2]));
      for (const name of names.filter((each) => !values.only || each === values.only)) {
        await page.goto(`${server.url}/gallery/${name}/`);
        await page.evaluate(THROUGH_THE_PAGE);
        await page.waitForTimeout(500);
        const file = `${name}-${look}-${width}.png`;
        await page.screenshot({ path: join(out, file), fullPage: true });
        pictures.push({ name, look, width, file });
        if (width !== 1280) continue;
        await page.evaluate(axe);
        for (const { id, nodes } of (await page.evaluate('axe.run()')).violations) found.push(`${file}: ${id}, ${nodes.length} times, first ${nodes[0].html}`);
      }
      await page.context().close();
    }
  }
  const figures = pictures.map(({ name, look, width, file }) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${name}, ${look}, ${width} px</figcaption></figure>`);
  writeFileSync(join(out, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,16rem);gap:1rem;font:0.8rem sans-serif}figure{margin:0}img{width:100%;max-height:22rem;object-fit:cover;object-position:top;border:1px solid #ccc}</style>${figures.join('\n')}\n`);
  if (pictures.length === 0) throw new Error(`The gallery has no page ${values.only}. Give --only the name in its address, such as card.`);
  say(found.length === 0 ? 'axe finds nothing.' : `axe finds:\n${found.join('\n')}`);
  say(`${pictures.length} pictures and a contact sheet in ${out}`);
} finally {
  await browser.close();
  await server.close();
}
