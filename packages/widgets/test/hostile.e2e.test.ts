// Hostile text in every attribute and every text of a bundle is shown as text or rejected, and
// never runs.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, NAMES_NO_PLACE, TAGS } from './every-element.js';
import {
  bundleFile,
  documentOf,
  launch,
  openPage,
  outcomes,
  textIn,
  type Script,
  type ServedPage,
} from './served-page.js';

const NARROW = { viewport: { width: 320, height: 24_000 } };
const MARKED =
  '<img class="hacked" src="/hacked" onerror="window.hacked=1"><script class="hacked">window.hacked=1</script>';
const QUOTED = `"'\`><b class="hacked" onclick="window.hacked=1">\${window.hacked=1}{{7*7}}</b>`;
const ADDRESS = 'javascript:window.hacked=1';
const BIDI = '\u202Egnidaelsim\u2066\u2067\u202D\u200F';
// Reading a bundle removes direction controls, so that a text cannot affect the figures after it.
const read = (text: string): string =>
  text.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
const LONG = 'Llanfair'.repeat(1_250);
const HOSTILE: Readonly<Record<string, string>> = {
  'markup, scripts, quotes and templates': QUOTED + MARKED,
  'an address that is a script': ADDRESS,
  'bidi controls': BIDI,
  '10 kB without a space': LONG,
};

// The free text in a bundle. The contract rejects invalid codes, months and types.
const TEXTS = new Set([
  'name',
  'nameWelsh',
  'sentence',
  'source',
  'title',
  'publisher',
  'attribution',
  'licence',
  'placeType',
  'types',
  'categories',
  'notes',
]);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

/** A copy of a bundle's file in which every text starts with `text`. */
function poisoned(json: unknown, text: string, key = ''): unknown {
  if (typeof json === 'string') return TEXTS.has(key) ? text + json : json;
  if (Array.isArray(json)) return json.map((item) => poisoned(item, text, key));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, poisoned(value, text, name)]),
  );
}

const poisonedBundle =
  (text: string): Script =>
  (path) => {
    if (!path.startsWith('/bundle/')) return undefined;
    try {
      return {
        body: JSON.stringify(poisoned(JSON.parse(bundleFile(path.slice('/bundle/'.length))), text)),
      };
    } catch {
      return undefined;
    }
  };

/** Checks that hostile text had no effect on the page. */
async function expectInert({ page, requests, problems }: ServedPage): Promise<void> {
  for (const button of await page.locator('button.csv').all()) await button.dispatchEvent('click');
  const found = await page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const elements = inside(document.body);
    return {
      ran: 'hacked' in window,
      marked: elements
        .filter((element) => element.matches('.hacked, img, script, iframe, object'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      handlers: elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: elements
        .flatMap((element) => [
          element.getAttribute('href'),
          element.getAttribute('src'),
          element.getAttribute('action'),
        ])
        .filter((address) => address && !/^(https?:|\/|#)/.test(address)),
      width: document.documentElement.scrollWidth,
      // Elements wider than their box, with no scrolling ancestor.
      wide: [...document.body.querySelectorAll('*')]
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
        )
        .map(({ localName, scrollWidth }) => `${localName} ${scrollWidth}`),
    };
  });
  expect(found).toEqual({ ran: false, marked: [], handlers: [], links: [], width: 320, wide: [] });
  expect(requests.filter((url) => new URL(url).pathname === '/hacked')).toEqual([]);
  expect(
    problems.filter((problem) => problem.startsWith('not caught') || problem.startsWith('dialog')),
  ).toEqual([]);
}

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  // Each element has a box of fixed height, or a long text would push the next one out of view,
  // where it loads nothing.
  test('in every text of a bundle is shown as text, within the page', async () => {
    const opened = await openPage(
      browser,
      documentOf(TAGS.map((tag) => `<div style="height: 900px">${markup(tag)}</div>`).join('')),
      { context: NARROW, script: poisonedBundle(text) },
    );
    await outcomes(opened, TAGS.length);
    const heard = await opened.page.evaluate(() => window.heard);
    for (const tag of TAGS) expect(heard, tag).toContain(`${tag} crimetrends-load`);
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one))) {
      const shown = await textIn(opened, tag);
      expect(shown.toLowerCase(), tag).toContain(read(text).toLowerCase());
      expect(read(shown), tag).toBe(shown);
    }
    await expectInert(opened);
    await opened.close();
  });

  test('in every attribute of every element is rejected or shown as text, within the page', async () => {
    const opened = await openPage(browser, documentOf(TAGS.map((tag) => markup(tag)).join('')), {
      context: NARROW,
    });
    await outcomes(opened, TAGS.length);
    const attributes = await opened.page.evaluate(
      (tags) =>
        Object.fromEntries(
          tags.map((tag) => [
            tag,
            (customElements.get(tag) as unknown as { observedAttributes: string[] })
              .observedAttributes,
          ]),
        ),
      TAGS,
    );
    for (const tag of TAGS) {
      // One element for each attribute, so that no error hides another.
      const elements = attributes[tag]!.map((name) => markup(tag, { [name]: text }));
      expect(elements.length, tag).toBeGreaterThan(5);
      await opened.page.evaluate((html) => {
        document.body.replaceChildren(document.createRange().createContextualFragment(html));
        window.heard = [];
      }, elements.join(''));
      await expect
        .poll(() => opened.page.evaluate(() => window.heard.length))
        .toBeGreaterThanOrEqual(elements.length);
      await expectInert(opened);
    }
    await opened.close();
  });
});
