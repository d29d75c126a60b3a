// Blocks and links that a page's editor lets through, on a page that has the built script.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKED_ATTRIBUTES } from '../src/script-tag/marked-attributes.js';
import { AREA, attributesOf, NAME, TAGS } from './every-element.js';
import { documentOf, launch, openPage, outcomes, STRICT_POLICY, textIn } from './served-page.js';

const PAGE = `https://stats.example/area/${AREA}-aldermarsh/`;
const LINK = `<a href="${PAGE}" data-crimetrends="card">Recorded crime in ${NAME}</a>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('a marked block', () => {
  test('becomes any element with its attributes, and keeps the rest of the page', async () => {
    const blocks = TAGS.map((tag) => {
      const attributes = Object.entries(attributesOf(tag)).map(
        ([name, value]) => `data-${name}="${value}"`,
      );
      return `<div data-crimetrends="${tag.slice(12)}" ${attributes.join(' ')}>What the page says.</div>`;
    });
    const opened = await openPage(
      browser,
      documentOf(`<p>Before</p>${blocks.join('')}<p>After</p>`),
      {
        policy: STRICT_POLICY,
        context: { viewport: { width: 1280, height: 8_000 } },
      },
    );
    await outcomes(opened, TAGS.length);
    expect(await textIn(opened, 'div > crimetrends-card')).toContain(`Recorded crime in ${NAME}`);
    expect(
      await opened.page
        .locator('body > *')
        .evaluateAll((all) => all.map(({ localName }) => localName)),
    ).toEqual(['p', ...TAGS.map(() => 'div'), 'p']);
    expect(await opened.page.evaluate(() => window.broken)).toEqual([]);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test('is a link to the page of an area, which names the place and stays inside', async () => {
    const outcode =
      '<a href="/area/QA1/?from=list#top" data-crimetrends="badge" data-lang="cy">QA1</a>';
    const opened = await openPage(browser, documentOf(`<p>${LINK}</p><p>${outcode}</p>`));
    await outcomes(opened, 2);
    const card = opened.page.locator('p > crimetrends-card');
    expect(await card.getAttribute('area')).toBe(AREA);
    expect(await card.locator('> a').getAttribute('href')).toBe(PAGE);
    const badge = opened.page.locator('p > crimetrends-badge');
    expect([await badge.getAttribute('outcode'), await badge.getAttribute('lang')]).toEqual([
      'QA1',
      'cy',
    ]);
    await opened.close();
  });

  test('is named by classes alone, where a host removes data attributes', async () => {
    const opened = await openPage(
      browser,
      documentOf(
        `<div class="note crimetrends-badge crimetrends-area-${AREA} crimetrends-measure-burglary">Here.</div>`,
      ),
    );
    await outcomes(opened, 1);
    expect(await textIn(opened, '.note > crimetrends-badge')).toMatch(/burglar/i);
    await opened.close();
  });

  test('is found when it is added later, and upgraded once by two copies of the script', async () => {
    const scripts = ['/widgets/', '/another-version/'].map(
      (at) => `<script type="module" src="${at}crimetrends.js" data-bundle="/bundle/"></script>`,
    );
    const opened = await openPage(browser, documentOf('<main></main>', scripts.join('')));
    await opened.page.waitForLoadState('networkidle');
    expect(opened.requests.filter((url) => url.includes('/chunks/'))).toEqual([]);
    for (const block of [LINK, `<div data-crimetrends="badge" data-area="${AREA}"></div>`])
      await opened.page.locator('main').evaluate((main, html) => {
        main.append(document.createRange().createContextualFragment(html));
      }, block);
    await outcomes(opened, 2);
    await opened.page.evaluate(() => document.body.append(document.createElement('hr')));
    expect(await opened.page.locator('crimetrends-card').count()).toBe(1);
    expect(await opened.page.locator('crimetrends-badge').count()).toBe(1);
    await opened.close();
  });

  test('is left alone if it is someone else’s, being written, or of no element', async () => {
    const foreign =
      `<div class="crimetrends-card">styled by the host</div><div class="crimetrends-area-wide">wide</div>` +
      `<div contenteditable="true"><p data-crimetrends="card" data-area="${AREA}">a draft</p></div>` +
      `<div data-crimetrends="dial">a dial</div><div data-crimetrends="">nothing</div>`;
    const opened = await openPage(browser, documentOf(`${foreign}${LINK}`));
    await outcomes(opened, 1);
    expect(
      await opened.page
        .locator('body > div')
        .evaluateAll((all) => all.map((each) => each.outerHTML).join('')),
    ).toBe(foreign);
    expect(opened.problems).toEqual([
      'data-crimetrends="dial": there is no such element; use ' +
        TAGS.map((tag) => tag.slice(12))
          .toSorted()
          .join(', ') +
        '.',
    ]);
    await opened.close();
  });

  test('shows the link again if the element’s code is missing', async () => {
    const opened = await openPage(browser, documentOf(LINK), {
      script: (path) => (/\/chunks\/card-/.test(path) ? { status: 404, body: '' } : undefined),
    });
    await expect
      .poll(() => textIn(opened, 'crimetrends-card'))
      .toContain('could not be fetched just now');
    expect(
      await opened.page.getByRole('link', { name: `Recorded crime in ${NAME}` }).isVisible(),
    ).toBe(true);
    await opened.close();
  });

  test('shows the link again if its figures do not come', async () => {
    const opened = await openPage(browser, documentOf(LINK), {
      script: (path) => (path.startsWith('/bundle/') ? { status: 404, body: '' } : undefined),
    });
    await outcomes(opened, 1);
    const link = opened.page.getByRole('link', { name: `Recorded crime in ${NAME}` });
    await link.waitFor();
    expect(await link.isVisible()).toBe(true);
    await opened.close();
  });

  test.each(['/chunks/marked-block-', '/widgets/crimetrends.js'])(
    'stays as the page wrote it if %s is missing, or without script',
    async (missing) => {
      const opened = await openPage(browser, documentOf(LINK), {
        script: (path) => (path.includes(missing) ? { status: 404, body: '' } : undefined),
      });
      await opened.page.waitForLoadState('networkidle');
      expect(await opened.page.locator('body > a').evaluate((link) => link.outerHTML)).toBe(LINK);
      expect(opened.problems.filter((each) => !each.startsWith('Failed to load'))).toEqual([]);
      await opened.close();
    },
  );
});

test('a block may set every attribute of every element', () => {
  const { modules } = JSON.parse(
    readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: { declarations: { attributes?: { name: string }[] }[] }[] };
  const named = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
  );
  // The trend's properties without a use outside: its choices, and the point that is read out.
  const own = ['chosen', 'shown', 'readout'];
  expect(new Set([...MARKED_ATTRIBUTES, ...own])).toEqual(new Set([...named, ...own]));
});
