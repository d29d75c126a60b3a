// Every published element on one page, under a policy that allows no inline code and no evaluated
// text.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, NAME, NAMES_NO_PLACE, TAGS } from './every-element.js';
import {
  documentOf,
  launch,
  openPage,
  outcomes,
  STRICT_POLICY,
  textIn,
  type ServedPage,
} from './served-page.js';

let browser: Browser;
let opened: ServedPage;

beforeAll(async () => {
  browser = await launch();
  opened = await openPage(browser, documentOf(TAGS.map((tag) => markup(tag)).join('')), {
    policy: STRICT_POLICY,
    context: { viewport: { width: 1280, height: 8000 } },
  });
  const { page } = opened;
  await outcomes(opened, TAGS.length);
  // Opening details and downloading must comply with the policy too.
  for (const details of await page.locator('details > summary').all())
    if (await details.isVisible()) await details.click();
  for (const button of await page.locator('button.csv').all())
    if (await button.isVisible()) await button.click();
  await page.waitForLoadState('networkidle');
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

describe('under a strict policy with trusted types', () => {
  test.each(TAGS)('%s shows its figures', async (tag) => {
    const heard = await opened.page.evaluate(() => window.heard);
    expect(heard).toContain(`${tag} crimetrends-load`);
    const text = await textIn(opened, tag);
    expect(text).not.toBe('');
    for (const said of NAMES_NO_PLACE.includes(tag) ? [] : [NAME, 'data.police.uk'])
      expect(text).toContain(said);
  });

  test('the policy works in this browser: the page’s own inline script is refused and reported', async () => {
    const other = await openPage(
      browser,
      documentOf('<p>Homes</p><script>window.inline = 1</script>', ''),
      { policy: STRICT_POLICY },
    );
    await expect.poll(() => other.problems.join('\n')).toContain('policy report');
    expect(await other.page.evaluate(() => window.broken)).toEqual([
      expect.stringContaining('script-src-elem'),
    ]);
    expect(await other.page.evaluate(() => 'inline' in window)).toBe(false);
    await other.close();
  });

  test('nothing is violated, reported or logged to the console', async () => {
    expect(await opened.page.evaluate(() => window.broken)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  test('no cookie is set and nothing is stored', async () => {
    const { page } = opened;
    const kept = () =>
      page.evaluate(async () =>
        [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          ((await caches?.keys()) ?? []).length,
        ].join(' '),
      );
    expect(await kept()).toBe(' 0 0 0 0');
    expect(await page.context().cookies()).toEqual([]);
  });

  test('every request of the browser goes to the page’s own host', () => {
    const hosts = new Set(
      opened.requests.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).origin),
    );
    expect([...hosts]).toEqual([opened.origin]);
    expect(opened.requests.length).toBeGreaterThan(TAGS.length);
  });
});
