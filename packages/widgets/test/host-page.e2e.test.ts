// What a host page may do to every element: move it, remove it while it loads, change it a thousand
// times, load it twice.
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AREA,
  attributesOf,
  markup,
  NAME,
  NAMES_NO_PLACE,
  PLACE_TAGS,
  TAGS,
} from './every-element.js';
import { documentOf, launch, openPage, outcomes, textIn, type ServedPage } from './served-page.js';

const TALL = { viewport: { width: 800, height: 8000 } };
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const all = documentOf(
  `<div id="from">${TAGS.map((tag) => markup(tag)).join('')}</div><div id="to"></div>`,
);
const TWO_SCRIPTS = ['/widgets/crimetrends.js', '/another-version/crimetrends.js']
  .map((src) => `<script type="module" src="${src}" data-bundle="/bundle/"></script>`)
  .join('');
const ofFigures = ({ requests }: ServedPage): string[] =>
  requests.filter((url) => new URL(url).pathname.startsWith('/bundle/'));

describe('a host page', () => {
  test('may move an element: it shows the same and requests nothing', async () => {
    const opened = await openPage(browser, all, { context: TALL });
    await outcomes(opened, TAGS.length);
    await opened.page.waitForLoadState('networkidle');
    const before = opened.requests.length;
    const texts = await Promise.all(TAGS.map((tag) => textIn(opened, tag)));
    await opened.page.evaluate(() => {
      for (const element of Array.from(document.querySelector('#from')!.children))
        document.querySelector('#to')!.append(element);
    });
    await opened.page.waitForTimeout(300);
    expect(await Promise.all(TAGS.map((tag) => textIn(opened, `#to ${tag}`)))).toEqual(texts);
    expect(opened.requests.slice(before)).toEqual([]);
    expect((await opened.page.evaluate(() => window.heard)).length).toBe(TAGS.length);
    // This page has no policy to stop them: the elements request nothing from other hosts.
    expect([...new Set(opened.requests.map((url) => new URL(url).origin))]).toEqual([
      opened.origin,
    ]);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test('may remove a loading element: nothing is thrown, and it shows its figures when put back', async () => {
    const opened = await openPage(browser, all, {
      context: TALL,
      script: (path) => (path.startsWith('/bundle/') ? { afterMs: 400 } : undefined),
    });
    const { page } = opened;
    await expect.poll(() => ofFigures(opened).length).toBeGreaterThan(0);
    // The same nodes, not new ones of the same type.
    const from = await page.evaluateHandle(() => document.querySelector('#from')!);
    await page.evaluate((nodes) => nodes.remove(), from);
    await page.waitForTimeout(1_500);
    expect(opened.problems).toEqual([]);
    await page.evaluate((nodes) => {
      document.querySelector('#to')!.append(nodes);
    }, from);
    // Events that an element dispatched while disconnected never reached the document, so poll the
    // text.
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      await expect.poll(() => textIn(opened, tag), { message: tag }).toContain(NAME);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test('may load the script twice: the first copy’s elements are kept, and the second loads nothing else', async () => {
    const opened = await openPage(
      browser,
      documentOf(TAGS.map((tag) => markup(tag)).join(''), TWO_SCRIPTS),
      { context: TALL },
    );
    await outcomes(opened, TAGS.length);
    await opened.page.waitForLoadState('networkidle');
    const paths = opened.requests.map((url) => new URL(url).pathname);
    expect(paths.filter((path) => path.startsWith('/another-version/'))).toEqual([
      '/another-version/crimetrends.js',
    ]);
    expect(
      paths.filter((path, index) => path.endsWith('.js') && paths.indexOf(path) !== index),
    ).toEqual([]);
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      expect(await textIn(opened, tag), tag).toContain(NAME);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test('may define a tag before the script: that class is kept, and nothing is thrown', async () => {
    const opened = await openPage(browser, documentOf(TAGS.map((tag) => markup(tag)).join('')), {
      context: TALL,
      before: async (page) => {
        await page.addInitScript(() =>
          customElements.define(
            'crimetrends-card',
            class extends HTMLElement {
              own = true;
            },
          ),
        );
      },
    });
    await outcomes(opened, TAGS.length - 1);
    expect(
      await opened.page.evaluate(() => 'own' in document.querySelector('crimetrends-card')!),
    ).toBe(true);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});

describe('a thousand changes of an attribute', () => {
  test.each(PLACE_TAGS)('leave %s with the last value, few requests and no leak', async (tag) => {
    const opened = await openPage(browser, documentOf(markup(tag)), { context: TALL });
    await outcomes(opened, 1);
    const session = await opened.page.context().newCDPSession(opened.page);
    // Let everything that is loaded or created once exist before counting.
    await flip(opened, tag, 100);
    let before = await metricsAtRest(session);
    const asked = ofFigures(opened).length;
    await flip(opened, tag, 1_000);
    let after = await metricsAtRest(session);
    expect(ofFigures(opened).length - asked, 'requests').toBeLessThanOrEqual(8);
    // On a busy machine parts may still load, or garbage be collected, after the first count. A leak
    // grows with every round of changes, so one round without growth is none.
    for (let round = 0; round < 3 && after.Nodes - before.Nodes >= 200; round += 1) {
      before = after;
      await flip(opened, tag, 1_000);
      after = await metricsAtRest(session);
    }
    expect(await textIn(opened, tag)).toContain(NAME);
    // A leak of one node per change would leave 1,000 more.
    expect(after.Nodes - before.Nodes, 'nodes').toBeLessThan(200);
    expect(after.JSEventListeners - before.JSEventListeners, 'listeners').toBeLessThan(50);
    expect(after.Documents - before.Documents, 'documents').toBeLessThanOrEqual(0);
    expect(
      (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1_000,
      'bytes of heap a change',
    ).toBeLessThan(1_000);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});

/**
 * Changes the area repeatedly, and waits for the last outcome: AREA, including an element's parts.
 */
async function flip({ page }: ServedPage, tag: string, times: number): Promise<void> {
  const last = { ...attributesOf(tag) }['area'] ?? AREA;
  await page.evaluate(
    async ([name, area, count]) => {
      const element = document.querySelector(name)! as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      const others = ['E06900001', 'E06900002', 'E08900001', area];
      for (let turn = 0; turn < count; turn += 1) {
        element.setAttribute('area', others[turn % others.length]!);
        // Half of the changes all at once, half with pauses in which answers arrive and become
        // outdated.
        if (turn % 2) await element.updateComplete;
        if (turn % 50 === 49)
          await new Promise((resolve) => {
            setTimeout(resolve, 4);
          });
      }
      const outcome = new Promise((resolve) => {
        element.addEventListener('crimetrends-load', resolve, { once: true });
      });
      element.setAttribute('area', 'E07900002');
      await element.updateComplete;
      element.setAttribute('area', area);
      await outcome;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      window.heard = [];
    },
    [tag, last, times] as const,
  );
  // A profile's parts load after it: counted too early, they would look like a leak.
  await page.waitForFunction(() => {
    const isStill = (root: Document | ShadowRoot): boolean =>
      !root.querySelector('[aria-busy="true"], main :not(:defined)') &&
      Array.from(root.querySelectorAll('*')).every(
        ({ shadowRoot }) =>
          !shadowRoot || (shadowRoot.childElementCount > 0 && isStill(shadowRoot)),
      );
    return isStill(document);
  });
  await page.waitForLoadState('networkidle');
}

type Metrics = Record<'Nodes' | 'JSEventListeners' | 'Documents' | 'JSHeapUsedSize', number>;

/**
 * Browser metrics once they are stable: an outdated load releases its elements shortly after the
 * last outcome.
 */
async function metricsAtRest(session: CDPSession): Promise<Metrics> {
  let [before, now] = [await metricsOf(session), await metricsOf(session)];
  for (let alike = 0; alike < 4; alike = now.Nodes === before.Nodes ? alike + 1 : 0) {
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    [before, now] = [now, await metricsOf(session)];
  }
  return now;
}

async function metricsOf(session: CDPSession): Promise<Metrics> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Metrics;
}
