// What a reader sees of a page in Chromium: one word.
import { createServer } from 'node:http';
import { portOf } from '../demo/serve.mjs';
import { scriptTag } from './snippets.mjs';

/** @typedef {'card' | 'card and blank' | 'image' | 'link' | 'text' | 'address' | 'code' | 'nothing'} Sight */

// However busy the machine: a card that is not there by then is missing.
const PATIENCE = 120_000;
/** Pixels that a page may have below a card. */
const MARGIN = 24;
// A figure in a card that has loaded.
const FIGURES = /crimes? per 1,000 people/;

/**
 * Pages of hosts that write HTML but serve none: a template around it, on an origin of its own.
 *
 * @param {string} operator origin of the script
 */
export async function templatePages(operator) {
  /** @type {string[]} */
  const pages = [];
  const server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
    });
    response.end(page ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const url = `http://127.0.0.1:${portOf(server)}`;
  return {
    /** Address of a page with this markup. @param {string} markup @param {boolean} hasScript */
    add: (markup, hasScript) => {
      const script = hasScript ? scriptTag(operator) : '';
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${script}</head><body><main>${markup}</main></body></html>`;
      if (!pages.includes(page)) pages.push(page);
      return `${url}/${pages.indexOf(page)}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Opens an address and says what is there, in `main` or the content of a post.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 * @param {import('./depths.mjs').Place} place
 * @returns {Promise<Sight>}
 */
export async function seen(context, address, place) {
  const page = await context.newPage();
  try {
    await page.goto(address);
    const { mayHaveCard, fitsFrames } = await page.evaluate(prospects);
    const card = mayHaveCard ? await awaitedCard(page, fitsFrames) : undefined;
    if (card) return card;
    return await page.evaluate(
      async ({ words, sentence, target }) => {
        const main =
          document.querySelector('.entry-content, .wp-block-post-content, main') ?? document.body;
        const isShown = (/** @type {Element} */ element) => {
          const box = element.getBoundingClientRect();
          return (
            box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true })
          );
        };
        const text = /** @type {HTMLElement} */ (main).innerText;
        const images = [...main.querySelectorAll('img')];
        const links = [...main.querySelectorAll('a')];
        // One that is lazy may not have begun; one that is broken has no size.
        for (const each of images) each.loading = 'eager';
        await Promise.all(images.map((each) => each.decode().catch(() => {})));
        if (/<\/?\w|data-crimetrends/.test(text)) return 'code';
        if (images.some((each) => each.naturalWidth > 0 && isShown(each))) return 'image';
        if (links.some((each) => each.href.startsWith(target) && isShown(each))) return 'link';
        if (text.includes(words) || text.includes(sentence)) return 'text';
        return text.includes(target) ? 'address' : 'nothing';
      },
      { words: place.title, sentence: place.sentence, target: place.page },
    );
  } finally {
    await page.close();
  }
}

/**
 * The card of a page that should get one. A frame gets its height a moment later, from a script of
 * the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {boolean} fitsFrames whether there is such a script
 */
async function awaitedCard(page, fitsFrames) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const card = await cardOn(page);
    const isLate = performance.now() > until;
    if (isLate || card === 'card' || (card && !fitsFrames)) return card;
    await page.waitForTimeout(50);
  }
}

/**
 * How a card with figures is in sight, whole, on the page or in a frame. A frame that ends below its
 * content keeps a blank.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<'card' | 'card and blank' | undefined>}
 */
async function cardOn(page) {
  for (const frame of page.frames()) {
    const height = await frame.evaluate(cardHeight, FIGURES.source).catch(() => 0);
    if (height === 0) continue;
    if (frame === page.mainFrame()) return 'card';
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    const isShown = await element.evaluate(
      (each) =>
        each instanceof Element &&
        each.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(each).clip === 'auto',
    );
    if (box && isShown && box.height >= height && box.width >= 200)
      return box.height <= height + MARGIN ? 'card' : 'card and blank';
  }
  return undefined;
}

/** Whether there is what a card can come from, and what gives a frame its height. Runs in the page. */
function prospects() {
  const marks = [...document.querySelectorAll('*')].some(
    (each) => each.localName.startsWith('crimetrends-') || each.hasAttribute('data-crimetrends'),
  );
  const hasScript = document.querySelector('script[src*="/crimetrends.js"]') !== null;
  return {
    mayHaveCard: (marks && hasScript) || document.querySelector('iframe') !== null,
    fitsFrames:
      document.querySelector('script[src*="/frames.js"],script[src*="wp-embed"]') !== null,
  };
}

/** Height of the page down to its card's end, 0 without one that has figures. Runs in the page. @param {string} figures */
function cardHeight(figures) {
  const card = [...document.querySelectorAll('*')].find(
    ({ localName, shadowRoot }) =>
      localName.startsWith('crimetrends-') &&
      !shadowRoot?.querySelector('[aria-busy=true]') &&
      new RegExp(figures).test((shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ')),
  );
  const box = card?.getBoundingClientRect();
  return box && box.width > 200 && box.height > 100 ? Math.floor(box.bottom) : 0;
}
