// How long a reader waits for a card on a slow link, compared with the same card as plain HTML, and
// for fifty cards on a page.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { builtSdk, builtServer } from '../built-packages.mjs';
import { demoBundle } from '../demo/bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium/chromium.mjs';
import { host } from './host.mjs';
import { rounds } from './rounds.mjs';
import { throttle } from './slow-link.mjs';

const AREA = 'E07900001';
const CARD = `<crimetrends-card area="${AREA}"></crimetrends-card>`;
const SCRIPT =
  '<link rel="stylesheet" href="/widgets/crimetrends.css">' +
  '<script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>';
/** Tells the browser about the first file that the card will ask for, before its script runs. */
const HINT = '<link rel="preload" as="fetch" crossorigin href="/bundle/latest.json">';

/** @type {(head: string, body: string) => string} */
const page = (head, body) =>
  '<!doctype html><html lang="en-GB"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Homes</title>' +
  `${head}<body><h1>Homes</h1>${body}`;

/** @typedef {typeof window & { longTasks: number[], readableAt?: number }} WatchedWindow */

/** Runs in the page from the start: notes long tasks, and when readable cards are painted. */
function watch() {
  const watched = /** @type {WatchedWindow} */ (window);
  watched.longTasks = [];
  new PerformanceObserver((list) =>
    watched.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const cards = [...document.querySelectorAll('crimetrends-card')];
    if (
      cards.length > 0 &&
      cards.every(({ shadowRoot }) => shadowRoot?.textContent.includes('per 1,000'))
    )
      requestAnimationFrame(() =>
        setTimeout(() => {
          watched.readableAt = performance.now();
        }),
      );
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @typedef {{ readableAt: number, longest: number }} Loaded in milliseconds */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ slow?: boolean, height?: number }} options
 * @returns {Promise<Loaded>}
 */
async function load(browser, url, { slow, height = 1_400 }) {
  const context = await browser.newContext({ viewport: { width: 800, height } });
  await context.addInitScript(watch);
  const opened = await context.newPage();
  if (slow) await throttle(opened);
  await opened.goto(url, { waitUntil: 'commit' });
  await opened.waitForFunction(
    () => /** @type {WatchedWindow} */ (window).readableAt !== undefined,
    undefined,
    { timeout: 60_000 },
  );
  await opened.waitForTimeout(100);
  const found = await opened.evaluate(() => {
    const { readableAt = NaN, longTasks } = /** @type {WatchedWindow} */ (window);
    return { readableAt, longest: Math.max(0, ...longTasks) };
  });
  await context.close();
  return found;
}

/**
 * The card as plain HTML, and fifty cards of the wards of its area.
 *
 * @param {string} bundle its folder
 */
async function cards(bundle) {
  const [{ createClient }, { cardHtml }] = await Promise.all([builtSdk(), builtServer()]);
  const client = createClient({ base: pathToFileURL(`${bundle}/`).href });
  const found = await client.children(AREA);
  if (found.status !== 'ok') throw new Error(`${AREA} has no wards: ${found.status}`);
  const wards = Array.from(
    { length: 50 },
    (_, index) => found.children[index % found.children.length].code,
  );
  return {
    html: await cardHtml({ client, area: AREA }),
    fifty: wards.map((ward) => `<crimetrends-card area="${ward}"></crimetrends-card>`).join(''),
  };
}

/**
 * @param {{ count: number }} options
 * @returns {Promise<import('./rounds.mjs').Row[]>}
 */
export async function cardsOnPages({ count }) {
  const bundle = await demoBundle();
  const { html, fifty } = await cards(bundle);
  const pages = {
    '/static': page('', html),
    '/script': page(SCRIPT, CARD),
    '/hinted': page(HINT + SCRIPT, CARD),
    '/served': page(SCRIPT, html),
    '/one': page(SCRIPT, CARD),
    '/fifty': page(SCRIPT, fifty),
  };
  const server = await host(pages, bundle);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
  /** @param {keyof pages} path */
  const slow = (path) => () => load(browser, server.url + path, { slow: true });
  /** @param {keyof pages} path */
  const swift = (path) => () => load(browser, server.url + path, { height: 20_000 });
  const { of } = await rounds(count, {
    '/static': slow('/static'),
    '/script': slow('/script'),
    '/hinted': slow('/hinted'),
    '/served': slow('/served'),
    '/one': swift('/one'),
    '/fifty': swift('/fifty'),
  }).finally(async () => {
    await browser.close();
    server.close();
  });
  /** @param {keyof pages} path */
  const ms = (path) => of(path, ({ readableAt }) => readableAt) ?? NaN;
  /** @param {keyof pages} path */
  const longest = (path) => of(path, (loaded) => loaded.longest) ?? NaN;
  const script = ms('/script') / ms('/static');
  const hinted = ms('/hinted') / ms('/static');
  const served = ms('/served') / ms('/static');
  return [
    {
      figure: 'a readable card on a slow link, against plain HTML',
      target: '≤ 2.0 ×',
      found: script.toFixed(2),
      pass: script <= 2,
      detail:
        `script tag ${ms('/script').toFixed(0)} ms, plain HTML ${ms('/static').toFixed(0)} ms; ` +
        '150 ms round trip, 1.6 Mbit/s, a processor four times slower',
    },
    {
      figure: '… its pointer preloaded by the page',
      target: '≤ 2.0 ×',
      found: hinted.toFixed(2),
      pass: hinted <= 2,
      detail: `${ms('/hinted').toFixed(0)} ms`,
    },
    {
      figure: '… written by a server, with its script',
      target: '≤ 2.0 ×',
      found: served.toFixed(2),
      pass: served <= 2,
      detail: `${ms('/served').toFixed(0)} ms`,
    },
    {
      figure: 'the longest task of a page with one card',
      target: '≤ 50 ms',
      found: `${longest('/one').toFixed(0)} ms`,
      pass: longest('/one') <= 50,
      detail: 'no task is counted that takes less than 50 ms',
    },
    {
      figure: '… with fifty cards in sight, a card',
      target: '≤ 50 ms',
      found: `${(longest('/fifty') / 50).toFixed(1)} ms`,
      pass: longest('/fifty') <= 2_500,
      detail:
        `${longest('/fifty').toFixed(0)} ms for all, ` +
        `readable after ${ms('/fifty').toFixed(0)} ms`,
    },
  ];
}
