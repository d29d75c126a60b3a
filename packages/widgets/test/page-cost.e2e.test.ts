// The cost of cards to their page: no layout shift, and fifty cards load one script and each file
// once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { throttle } from '../../../scripts/bench/slow-link.mjs';
import { NAME } from './every-element.js';
import { documentOf, launch, openPage, outcomes, textIn } from './served-page.js';

const AREAS = readdirSync(
  join(
    import.meta.dirname,
    '..',
    '..',
    '..',
    '.demo',
    'bundle',
    'releases',
    '2025-12',
    'areas',
    'ward',
  ),
).map((file) => file.replace('.json', ''));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

describe('a card on a slow link and a slow processor', () => {
  test.each([320, 1280])('causes no layout shift on a page %i px wide', async (width) => {
    const page = documentOf(
      '<h1>Homes</h1><crimetrends-card area="E07900001"></crimetrends-card><p>What the page says below the card.</p>',
    );
    const slow = await openPage(browser, page, {
      context: { viewport: { width, height: 1_400 } },
      before: throttle,
    });
    await outcomes(slow, 1);
    expect(await textIn(slow, 'crimetrends-card')).toContain(NAME);
    expect(await shift(slow.page)).toBe(0);
    // Check that the measurement detects a shift.
    await slow.page.evaluate(() => {
      document.querySelector('h1')!.style.height = '300px';
    });
    await expect.poll(() => shift(slow.page)).toBeGreaterThan(0);
    await slow.close();
  });
});

describe('fifty cards on a page', () => {
  test('load one script and each distinct file once', async () => {
    const cards = Array.from(
      { length: 50 },
      (_, index) => `<crimetrends-card area="${AREAS[index % AREAS.length]}"></crimetrends-card>`,
    );
    const opened = await openPage(browser, documentOf(cards.join('')), {
      context: { viewport: { width: 800, height: 20_000 } },
    });
    await expect.poll(() => opened.page.evaluate(() => window.heard.length)).toBe(50);
    expect(new Set(opened.requests).size).toBe(opened.requests.length);
    expect(opened.requests.filter((url) => /\/chunks\/card-/.test(url))).toHaveLength(1);
    expect(opened.requests.filter((url) => url.includes('/areas/ward/'))).toHaveLength(
      AREAS.length,
    );
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});

function shift(page: { evaluate: <T>(run: () => Promise<T>) => Promise<T> }): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are delivered in a separate task.
        setTimeout(() => resolve(sum), 200);
      }),
  );
}
