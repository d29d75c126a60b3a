import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createClient, type Area } from '@crimetrends/sdk';
import { countText, rateText } from '@crimetrends/sdk/sentences';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';
import { builtSite } from './built-site.js';

// The published packages (dist), the demonstration bundle and the pages, in a real browser.
const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const site = join(root, '.demo', 'site-under-test');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KNOWN = 'E07900001';
const PARTIAL = 'E06900002';
const NOT_SUPPLIED = 'E08900001';

/** Whether every element is defined and has finished loading. */
const GALLERY_IS_THERE =
  "!document.querySelector('main :not(:defined)') && " +
  "[...document.querySelectorAll('.exhibit > :last-child')].every((each) => " +
  "each.shadowRoot && !each.shadowRoot.querySelector('[aria-busy=true]'))";

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
const problems: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(bundle, 'latest.json')))
    throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  await builtSite({ bundle, out: site, images: 'none' });
  server = await serve({ site, bundle, port: 0 });
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Opens a page, and collects console errors, failed requests and policy violations in `problems`.
 */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  problems.length = 0;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
  await page.goto(server.url + path);
  return page;
}

async function areaOf(code: string): Promise<Area> {
  const result = await createClient({ base: `${server.url}/bundle/` }).area(code);
  if (!('area' in result)) throw new Error(`${code} is not in the demonstration bundle.`);
  return result.area;
}

const card = (page: Page, target: string) => page.locator(`crimetrends-card[${target}] article`);

describe('the home page', () => {
  // claim: bundle-holds-counts-denominators
  test('shows an area’s rate as count ÷ residents × 1,000, calculated here from the bundle', async () => {
    const page = await open('/');
    const { measures, populationCensus2021 } = await areaOf(KNOWN);
    if (measures.crime.kind !== 'known') throw new Error(`${KNOWN} should be known.`);
    const expected = (measures.crime.count / populationCensus2021) * 1000;
    const article = card(page, `area="${KNOWN}"`);
    await article.getByText('likely between').waitFor();
    await expect
      .poll(async () => (await article.innerText()).replaceAll(/\s+/g, ' '))
      .toContain(`${rateText(expected)} crimes per 1,000 people`);
    await page.close();
  });

  test('gives a count and no rate if six of twelve months were supplied', async () => {
    const page = await open('/');
    const { measures } = await areaOf(PARTIAL);
    if (measures.crime.kind !== 'partial') throw new Error(`${PARTIAL} should be partial.`);
    const article = card(page, `area="${PARTIAL}"`);
    await article.getByText('6 of 12 months supplied').first().waitFor();
    const text = await article.innerText();
    expect(text).toContain(countText(measures.crime.count));
    expect(text).not.toContain('per 1,000 people');
    await page.close();
  });

  test('says why an area has no figures, and does not show zero', async () => {
    const page = await open('/');
    const article = card(page, `area="${NOT_SUPPLIED}"`);
    await article.getByText('since June 2023').waitFor();
    expect(await article.innerText()).not.toMatch(/\b0 crimes|per 1,000 people/);
    await page.close();
  });

  /** Types into the search of the home page, by keyboard alone, and chooses the first place. */
  async function find(page: Page, text: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Find a place' }).fill(text);
    await page.locator('crimetrends-search [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  test('finds a place by its name, and goes to its page', async () => {
    const page = await open('/');
    await find(page, 'alder');
    await page.waitForURL(/\/area\/E07900001(-aldermarsh)?\/$/);
    expect(await page.locator('main').innerText()).toContain('Aldermarsh');
    await page.close();
  });

  test('finds a postcode, keeps it in the address, leads to the areas around it and goes back', async () => {
    const page = await open('/');
    const postcode = await page
      .locator('.cards crimetrends-card[postcode]')
      .getAttribute('postcode');
    await find(page, postcode!.toLowerCase().replace(' ', ''));
    await page.locator('#result article').getByText(`around ${postcode}`).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(postcode);
    const around = page.locator('#result .around a');
    await around.first().waitFor();
    expect(await around.first().getAttribute('href')).toMatch(/^\/area\/E05/);
    await page.goBack();
    await page.locator('#result').waitFor({ state: 'hidden' });
    await page.close();
  });

  test('shows a small area, which has no page, below the search', async () => {
    const page = await open('/');
    await find(page, 'E01900061');
    await page.locator('#result .around a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('E01900061');
    await page.close();
  });

  test('says what it could not find', async () => {
    const page = await open('/?q=E07999999');
    await expect.poll(() => page.locator('#result article').innerText()).toContain('E07999999');
    await page.close();
  });

  test('says if a text is neither a postcode nor an area code', async () => {
    const page = await open('/?q=high street');
    await expect
      .poll(() => page.locator('#result').innerText())
      .toContain('“high street” is neither a whole postcode nor an area code.');
    await page.close();
  });

  test('introduces itself and shows the examples in words without script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain(
      'CrimeTrends turns the monthly street-level files of the police into a card',
    );
    expect(text).toMatch(
      /Recorded crime in Aldermarsh \(local authority\)\. [\d.,]+ crimes per 1,000 people in the year, likely between/,
    );
    expect(await page.getByRole('link', { name: 'Skelder' }).first().getAttribute('href')).toBe(
      '/area/E06900001/',
    );
    await page.close();
  });
});

const PAGES = [
  '/',
  `/?q=${KNOWN}`,
  '/coverage/',
  '/official/',
  '/methodology/',
  '/quality/',
  '/examples/estate-agent/',
  '/examples/blog/',
  '/examples/themes/',
];

describe.each(PAGES)('%s', (path) => {
  test.each([360, 1280])(
    'at %i px, light and dark: no axe violation, no overflow, no error',
    async (width) => {
      const page = await open(path, { viewport: { width, height: 900 } });
      for (const article of await page.locator('crimetrends-card article').all()) {
        await article.scrollIntoViewIfNeeded();
        await expect.poll(() => article.getAttribute('aria-busy')).toBe('false');
      }
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
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

// claim: keep-page-still-while
test('the home page has no layout shift while the cards load', async () => {
  const page = await open('/');
  await card(page, `area="${KNOWN}"`).getByText('likely between').waitFor();
  await card(page, `area="${NOT_SUPPLIED}"`).getByText('since June 2023').waitFor();
  const shift = await page.evaluate(
    'new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { ' +
      'for (const { value } of list.getEntries()) sum += value; })' +
      '.observe({ type: "layout-shift", buffered: true }); setTimeout(() => done(sum), 300); })',
  );
  expect(shift).toBe(0);
  await page.close();
});

describe('the gallery', () => {
  // Each element's browser test runs axe in every state; scripts/gallery-shots.mjs covers all
  // gallery pages.
  test.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const)('shows every element, without axe violations: %o', async (scheme) => {
    const page = await open('/gallery/', {
      ...scheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 20_000 },
    });
    await page.waitForFunction(GALLERY_IS_THERE);
    expect(await page.locator('.exhibit').count()).toBeGreaterThan(2);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{
      violations: { id: string; nodes: { html: string }[] }[];
    }>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    await page.close();
  });
});
