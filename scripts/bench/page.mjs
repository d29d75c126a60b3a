// What a reader waits for: a card on a slow link against the same card as plain HTML, and fifty
// cards on a page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ROOT } from '../build.mjs';
import { demoBundle } from '../demo/bundle.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium/chromium.mjs';
import { throttle } from './slow-link.mjs';
import { median } from './timed.mjs';

const WIDGETS = join(ROOT, 'packages', 'widgets', 'dist');
const AREA = 'E07900001';
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const SCRIPT =
  '<link rel="stylesheet" href="/widgets/crimetrends.css"><script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>';
// What a page may say before its script does: which files the card will ask for.
const HINT = '<link rel="preload" as="fetch" crossorigin href="/bundle/latest.json">';
// On a link and a processor as they are.
const SWIFT = ['/one', '/fifty'];
const page = (head, body) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Homes</title>${head}<body><h1>Homes</h1>${body}`;

/** Every answer compressed, once, as a host does it. */
async function host(pages, bundle) {
  const kept = new Map();
  const answer = (path) => {
    if (pages[path])
      return { type: 'text/html; charset=utf-8', body: brotliCompressSync(pages[path]) };
    const file = path.startsWith('/widgets/')
      ? join(WIDGETS, path.slice(9))
      : join(bundle, path.slice(8));
    return { type: TYPES[path.split('.').at(-1)], body: brotliCompressSync(readFileSync(file)) };
  };
  const server = createServer(({ url }, response) => {
    const path = url.split('?')[0];
    try {
      if (!kept.has(path)) kept.set(path, answer(path));
      const { type, body } = kept.get(path);
      response
        .writeHead(200, {
          'Content-Type': type,
          'Content-Encoding': 'br',
          'Cache-Control': 'max-age=600',
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Runs in the page from its beginning: when was the frame painted in which the card can be read?
function watch() {
  window.longTasks = [];
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const cards = [...document.querySelectorAll('crimetrends-card')];
    if (
      cards.length > 0 &&
      cards.every(({ shadowRoot }) => shadowRoot?.textContent.includes('per 1,000'))
    )
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.readableAt = performance.now();
        }),
      );
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function load(browser, url, { slow, height = 1_400 }) {
  const context = await browser.newContext({ viewport: { width: 800, height } });
  await context.addInitScript(watch);
  const opened = await context.newPage();
  if (slow) await throttle(opened);
  await opened.goto(url, { waitUntil: 'commit' });
  await opened.waitForFunction(() => window.readableAt !== undefined, undefined, {
    timeout: 60_000,
  });
  await opened.waitForTimeout(100);
  const found = await opened.evaluate(() => ({
    readableAt: window.readableAt,
    longest: Math.max(0, ...window.longTasks),
  }));
  await context.close();
  return found;
}

/** A card that its reader waits for. */
export async function cardsOnPages({ count }) {
  const bundle = await demoBundle();
  const [{ createClient }, { cardHtml }] = await Promise.all([
    import('../../packages/sdk/dist/index.js'),
    import('../../packages/widgets/dist/server.js'),
  ]);
  const client = createClient({ base: pathToFileURL(`${bundle}/`).href });
  const html = await cardHtml({ client, area: AREA });
  const wards = (await client.children(AREA)).children.map(({ code }) => code);
  const fifty = Array.from(
    { length: 50 },
    (_, index) => `<crimetrends-card area="${wards[index % wards.length]}"></crimetrends-card>`,
  ).join('');
  const pages = {
    '/static': page('', html),
    '/script': page(SCRIPT, `<crimetrends-card area="${AREA}"></crimetrends-card>`),
    '/hinted': page(HINT + SCRIPT, `<crimetrends-card area="${AREA}"></crimetrends-card>`),
    '/served': page(SCRIPT, html),
    '/one': page(SCRIPT, `<crimetrends-card area="${AREA}"></crimetrends-card>`),
    '/fifty': page(SCRIPT, fifty),
  };
  const server = await host(pages, bundle);
  const browser = await chromium.launch({
    executablePath: ensureChromium(() => {}),
    args: CHROMIUM_FLAGS,
  });
  const found = Object.fromEntries(Object.keys(pages).map((path) => [path, []]));
  try {
    for (let round = 0; round < count; round += 1) {
      for (const path of Object.keys(found))
        found[path].push(
          await load(
            browser,
            server.url + path,
            SWIFT.includes(path) ? { height: 20_000 } : { slow: true },
          ),
        );
    }
  } finally {
    await browser.close();
    server.close();
  }
  const ms = (path) => median(found[path].map(({ readableAt }) => readableAt));
  const longest = (path) => median(found[path].map((each) => each.longest));
  const [script, hinted, served] = ['/script', '/hinted', '/served'].map(
    (path) => ms(path) / ms('/static'),
  );
  return [
    {
      figure: 'a readable card on a slow link, against plain HTML',
      target: '≤ 2.0 ×',
      found: script.toFixed(2),
      pass: script <= 2,
      detail: `script tag ${ms('/script').toFixed(0)} ms, plain HTML ${ms('/static').toFixed(0)} ms; 150 ms round trip, 1.6 Mbit/s, a processor four times slower`,
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
      detail: `${longest('/fifty').toFixed(0)} ms for all, readable after ${ms('/fifty').toFixed(0)} ms`,
    },
  ];
}
