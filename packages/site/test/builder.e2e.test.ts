import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createClient, type Area } from '@crimetrends/sdk';
import { countText, rateText } from '@crimetrends/sdk/sentences';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';
import { builtSite } from './built-site.js';

// The builder of a built site, worked by keyboard; and its snippets in pages of another origin.
const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const site = join(root, '.demo', 'site-of-builder');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DEPTHS = ['element', 'block', 'iframe', 'link', 'image', 'sentence'];

let browser: Browser;
let context: BrowserContext;
let builder: Page;
let server: { url: string; close: () => Promise<void> };
/** A stranger's page: empty but for the snippet. */
let pasted = '';
let stranger: Server;
let strangerUrl = '';
const problems: string[] = [];

beforeAll(async () => {
  server = await serve({ site, bundle, port: 0 });
  await builtSite({ bundle, out: site, baseUrl: `${server.url}/`, images: ['ltla'] });
  stranger = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A page</title><body>${pasted}</body></html>`,
    );
  });
  await new Promise<void>((done) => {
    stranger.listen(0, '127.0.0.1', done);
  });
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  builder = await openBuilder();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  stranger?.close();
});

async function openBuilder(query = ''): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${server.url}/embed-builder/${query}`);
  await page.locator('form.builder').waitFor();
  return page;
}

/** Finds a place by its name, with the keys of a reader who has no mouse. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find a place' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(name);
  await page.locator('crimetrends-search [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('#place', { hasText: `Recorded crime in ${name}` }).waitFor();
}

/** Moves to a depth with the arrows of its group, and copies the lines. */
async function copied(page: Page, depth: string): Promise<string> {
  await page.locator('input[name=depth]:checked').focus();
  while ((await page.evaluate('document.activeElement.value')) !== depth)
    await page.keyboard.press('ArrowDown');
  const button = page.getByRole('button', { name: 'Copy the lines' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.built .output', { has: button }).getByText('Copied.').waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
}

async function paste(code: string): Promise<Page> {
  pasted = code;
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(strangerUrl);
  return page;
}

/** What an editor shows for an address on a line of its own: the HTML that its page names. */
async function oembedOf(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const [, json] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)!;
  const { html } = (await (await fetch(json!)).json()) as { html: string };
  return html;
}

/** All that a reader sees or is told in a page: its frames and pictures too. */
async function read(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map(async (frame) => {
      const body = await frame.locator('body').innerText();
      const shadows = await frame.locator('article').allInnerTexts();
      const pictures = await frame
        .locator('img')
        .evaluateAll((images) =>
          (images as unknown as { naturalWidth: number; alt: string }[]).map(
            ({ naturalWidth, alt }) => (naturalWidth > 0 ? alt : 'broken'),
          ),
        );
      return [body, ...shadows, ...pictures];
    }),
  );
  return texts.flat().join(' ').replaceAll(/\s+/g, ' ');
}

/** The number that a card of an area shows. */
function figureOf({ measures: { crime } }: Area): string {
  if ('ratePer1000' in crime) return `${rateText(crime.ratePer1000)} crimes per 1,000 people`;
  return 'count' in crime ? countText(crime.count) : 'No figures';
}

describe.each([
  ['Aldermarsh', 'E07900001'],
  ['Skelder', 'E06900001'],
  ['Harrowmouth, Eastcliff and Sandle', 'E06900002'],
])('%s', (name, code) => {
  // claim: builder-lines-at-every-depth
  test('is shown with its figure at every depth, in an empty page of another origin', async () => {
    const found = await createClient({ base: `${server.url}/bundle/` }).area(code);
    if (!('area' in found)) throw new Error(`${code} is not in the demonstration bundle.`);
    await choose(builder, name);
    for (const depth of DEPTHS) {
      const lines = await copied(builder, depth);
      const page = await paste(depth === 'link' ? await oembedOf(lines) : lines);
      const figure =
        depth === 'sentence' && 'ratePer1000' in found.area.measures.crime
          ? `a rate of ${rateText(found.area.measures.crime.ratePer1000)} per 1,000 people`
          : figureOf(found.area);
      await expect.poll(() => read(page), { message: `${depth}: ${lines}` }).toContain(figure);
      expect(await read(page), depth).toContain(name);
      await page.close();
    }
    expect(problems).toEqual([]);
  });
});

test('a script that is not the one named is not run, and the fallback text stays', async () => {
  const page = await openBuilder('?area=E07900001&element=card&version=0.1.0');
  await page.locator('#snippet', { hasText: 'integrity' }).waitFor();
  const lines = await copied(page, 'element');
  await page.close();
  const right = await paste(lines);
  await right.locator('article').getByText('likely between').waitFor();
  await right.close();
  for (const wrong of [
    lines,
    lines.replaceAll(
      /<crimetrends-card.*>/g,
      '<div data-crimetrends="card" data-area="E07900001">',
    ),
  ]) {
    const refused = await paste(
      wrong.replaceAll(/integrity="sha384-.{4}/g, 'integrity="sha384-AAAA'),
    );
    const link = refused.getByRole('link', {
      name: 'Recorded crime in Aldermarsh (local authority)',
    });
    await link.waitFor();
    expect(await refused.evaluate('customElements.get("crimetrends-card") === undefined')).toBe(
      true,
    );
    expect((await link.boundingBox())!.height).toBeGreaterThan(10);
    await refused.close();
  }
});

test('an address opens the page filled in, and follows what is chosen', async () => {
  const page = await openBuilder(
    '?postcode=QA1+1AD&element=trend&depth=iframe&theme=dark&measure=burglary&release=2025-12',
  );
  await page.locator('#place', { hasText: 'around QA1 1AD' }).waitFor();
  await expect
    .poll(() => page.locator('#snippet').textContent())
    .toContain(
      '/embed/?element=trend&amp;postcode=QA1+1AD&amp;theme=dark&amp;measure=burglary&amp;release=2025-12"',
    );
  await page.getByLabel('Element', { exact: true }).first().selectOption('breakdown');
  expect(new URL(page.url()).searchParams.get('element')).toBe('breakdown');
  await page.getByRole('radio', { name: 'Pasted link' }).check();
  await page.getByText('This place has no page of its own here').first().waitFor();
  expect(await page.getByRole('group', { name: 'Options of the breakdown' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Copy the lines' }).isDisabled()).toBe(true);
  await page.close();
});

test('the preview shows three widths, on a light or a dark page', async () => {
  const page = await openBuilder('?area=E07900001&element=badge');
  const badges = page.locator('.preview crimetrends-badge');
  await expect.poll(() => badges.count()).toBe(3);
  for (const badge of await badges.all()) {
    await badge.scrollIntoViewIfNeeded();
    await badge.getByText('crimes per 1,000 people').waitFor();
  }
  const widths = await page
    .locator('.preview .page')
    .evaluateAll((boxes) =>
      boxes.map((box) => (box as unknown as { clientWidth: number }).clientWidth - 24),
    );
  expect(widths).toEqual([240, 380, 640]);
  const background = (): Promise<string> =>
    page.evaluate('getComputedStyle(document.querySelector(".preview .page")).backgroundColor');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await background()).toBe('rgb(5, 7, 10)');
  await page.close();
});

test('the page of a place copies its sentence, in English and in Welsh', async () => {
  const page = await context.newPage();
  await page.goto(`${server.url}/area/E07900001/`);
  for (const [name, words] of [
    ['Copy', 'Recorded crime in Aldermarsh'],
    ['Copïo', 'Troseddau a gofnodwyd: Aldermarsh'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.copied', { has: button }).getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(words);
  }
  await page.close();
});

test('says without script what to write by hand', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${server.url}/embed-builder/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('This page needs JavaScript to write the lines for you.');
  expect(text).toContain('<crimetrends-card postcode="LU1 2AB">');
  expect(await page.locator('form.builder').isVisible()).toBe(false);
  await page.close();
});

test.each([240, 360, 1280])(
  'at %i px, light and dark: no axe violation, no overflow',
  async (width) => {
    const page = await openBuilder('?area=E07900001&element=card');
    await page.setViewportSize({ width, height: 900 });
    await page.locator('#place', { hasText: 'Aldermarsh' }).waitFor();
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ' +
          '`${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`))',
      );
      expect(violations, colorScheme).toEqual([]);
    }
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
    ).toBe(0);
    await page.close();
  },
);
