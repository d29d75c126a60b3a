// The apps of examples/ that have a compiler of their own: each is built as its package.json says,
// and shows a card under a strict policy.
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './build.mjs';
import { CHROMIUM_FLAGS, findChromium } from './chromium/chromium.mjs';
import { serve } from './demo/serve.mjs';
import { runCaptured } from './testing/captured.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

beforeAll(async () => {
  const demo = join(ROOT, '.demo');
  server = await serve({ site: demo, bundle: join(demo, 'bundle'), port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.concurrent.each(['vue', 'svelte', 'angular'])(
  'the %s app compiles, shows a card and hears when it has loaded',
  async (name) => {
    await built(join(ROOT, 'examples', name));
    const page = await browser.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${server.url}/examples/${name}/index.html`);
    const card = page.locator('crimetrends-card article');
    await card.getByText('likely between').waitFor();
    expect(await card.innerText()).toContain('QA1 1AD');
    await page.getByRole('status').getByText('ok', { exact: true }).waitFor();

    await page.getByLabel('Postcode').fill('QA1 1AB');
    await page.getByLabel('Postcode').press('Tab');
    await card.getByText('QA1 1AB').first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

/** @param {string} folder */
async function built(folder) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bin = join(folder, 'node_modules', '.bin');
  const { code, output } = await runCaptured('sh', ['-c', scripts.build], {
    cwd: folder,
    env: { PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  if (code !== 0) throw new Error(`${folder} does not build:\n${output}`);
}
