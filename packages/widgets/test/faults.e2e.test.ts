// The behaviour of every element when its files are missing, broken or late. Each test is a row of
// the fault table.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, NAME, NAMES_NO_PLACE, TAGS } from './every-element.js';
import {
  bundleFile,
  documentOf,
  launch,
  openPage,
  outcomes,
  textIn,
  type Answer,
  type Script,
} from './served-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const all = documentOf(TAGS.map((tag) => markup(tag)).join(''));
const TALL = { viewport: { width: 800, height: 8000 } };

/** Replaces the bundle's files: all of them, or all but the pointer. */
const figures =
  (answer: (path: string) => Answer | undefined, { pointer = true } = {}): Script =>
  (path) =>
    path.startsWith('/bundle/') && (pointer || !path.endsWith('latest.json'))
      ? answer(path)
      : undefined;

const fileOf = (path: string): string => bundleFile(path.slice('/bundle/'.length));

async function textsOnce(script: Script, kind: string): Promise<Record<string, string>> {
  const opened = await openPage(browser, all, { script, context: TALL });
  await outcomes(opened, TAGS.length);
  const heard = await opened.page.evaluate(() => window.heard);
  for (const tag of TAGS) expect(heard, tag).toContain(`${tag} ${kind}`);
  expect(opened.problems.filter((problem) => problem.startsWith('not caught'))).toEqual([]);
  const texts = Object.fromEntries(
    await Promise.all(TAGS.map(async (tag) => [tag, await textIn(opened, tag)] as const)),
  );
  await opened.close();
  return texts;
}

/** Texts that lack the wanted message, or contain a broken value. */
function unfit(texts: Record<string, string>, wanted: RegExp): string[] {
  return Object.entries(texts)
    .filter(([, text]) => !wanted.test(text) || /NaN|undefined|\[object|Infinity/.test(text))
    .map(([tag, text]) => `${tag}: ${text}`);
}

describe('every element has a state for a bundle that cannot be used', () => {
  test('the server has no bundle', async () => {
    const texts = await textsOnce(
      figures(() => ({ status: 404, body: 'Not found' })),
      'crimetrends-error',
    );
    expect(unfit(texts, /could not be fetched just now/)).toEqual([]);
  });

  test('its files are cut off', async () => {
    const texts = await textsOnce(
      figures((path) => ({ body: fileOf(path).slice(0, -40) })),
      'crimetrends-error',
    );
    expect(unfit(texts, /could not be fetched just now/)).toEqual([]);
  });

  test('its files are JSON of another shape', async () => {
    const texts = await textsOnce(
      figures(() => ({ body: '{"crimes":[1,2,3],"contract":1}' })),
      'crimetrends-error',
    );
    expect(unfit(texts, /could not be fetched just now/)).toEqual([]);
  });

  test('its files are HTML pages, as from a host that never answers 404', async () => {
    const texts = await textsOnce(
      figures(() => ({ body: '<!doctype html><title>Homes</title>' })),
      'crimetrends-error',
    );
    expect(unfit(texts, /could not be fetched just now/)).toEqual([]);
  });

  test('its pointer is valid but leads to files of another shape', async () => {
    const opened = await openPage(browser, all, {
      script: figures(() => ({ body: '{"areas":7}' }), { pointer: false }),
      context: TALL,
    });
    await outcomes(opened, TAGS.length);
    const about = TAGS.filter((tag) => !NAMES_NO_PLACE.includes(tag));
    for (const tag of about)
      expect(await textIn(opened, tag), tag).toMatch(/could not be fetched just now/);
    expect(opened.problems.filter((problem) => problem.startsWith('not caught'))).toEqual([]);
    await opened.close();
  });

  test('it has a newer contract version', async () => {
    const texts = await textsOnce(
      figures((path) => ({
        body: path.endsWith('latest.json') ? '{"contract":99}' : fileOf(path),
      })),
      'crimetrends-error',
    );
    expect(unfit(texts, /could not be fetched just now/)).toEqual([]);
  });
});

describe('a slow bundle', () => {
  test.concurrent('of 8 s: every element says it is loading, keeps its height, then shows the figures', async () => {
    const opened = await openPage(browser, all, {
      script: figures((path) => (path.endsWith('latest.json') ? { afterMs: 8_000 } : undefined)),
      context: TALL,
    });
    await expect.poll(() => textIn(opened, TAGS.at(-1)!)).not.toBe('');
    const about = TAGS.filter((tag) => !NAMES_NO_PLACE.includes(tag));
    for (const tag of about) expect(await textIn(opened, tag), tag).toContain('Loading figures');
    const cardHeight = () =>
      opened.page
        .locator('crimetrends-card')
        .first()
        .evaluate((card) => card.getBoundingClientRect().height);
    const reserved = await cardHeight();
    expect(reserved).toBeGreaterThan(300);
    expect(await opened.page.evaluate(() => window.heard)).toEqual([]);
    await outcomes(opened, TAGS.length);
    for (const tag of about) expect(await textIn(opened, tag), tag).toContain(NAME);
    expect(await cardHeight(), 'height of the card').toBe(reserved);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test.concurrent('of 11 s: every element gives up after 10 s and offers to try again', async () => {
    const script: Script = (path) =>
      path === '/bundle/latest.json' ? { afterMs: 11_000 } : undefined;
    const opened = await openPage(browser, all, { script, context: TALL });
    await outcomes(opened, TAGS.length);
    for (const tag of TAGS) {
      expect(await textIn(opened, tag), tag).toContain('could not be fetched just now');
      expect(
        await opened.page.locator(tag).getByRole('button', { name: 'Try again' }).count(),
        tag,
      ).toBeGreaterThan(0);
    }
    // Its author reads why, once for each element; nothing else is reported.
    expect(opened.problems.filter((problem) => problem.includes('timed out'))).toHaveLength(
      TAGS.length,
    );
    expect(opened.problems).toHaveLength(TAGS.length);
    await opened.close();
  });
});

describe('a reader who is offline', () => {
  test('is offered to try again by every element, and sees the figures once online', async () => {
    // Their code has loaded; their next requests fail.
    const opened = await openPage(
      browser,
      documentOf(TAGS.map((tag) => markup(tag, { bundle: '/no-such-bundle/' })).join('')),
      { context: TALL },
    );
    const { page } = opened;
    await outcomes(opened, TAGS.length);
    await page.context().setOffline(true);
    await page.evaluate(() => {
      window.heard = [];
      for (const element of document.querySelectorAll('[bundle]'))
        element.setAttribute('bundle', '/bundle/');
    });
    await outcomes(opened, TAGS.length);
    for (const tag of TAGS)
      expect(await textIn(opened, tag), tag).toContain('could not be fetched just now');
    await page.context().setOffline(false);
    await page.evaluate(() => {
      window.heard = [];
    });
    for (const tag of TAGS)
      await page.locator(tag).getByRole('button', { name: 'Try again' }).first().click();
    await outcomes(opened, TAGS.length);
    expect((await page.evaluate(() => window.heard)).toSorted()).toEqual(
      TAGS.map((tag) => `${tag} crimetrends-load`).toSorted(),
    );
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      expect(await textIn(opened, tag), tag).toContain(NAME);
    expect(opened.problems.filter((problem) => problem.startsWith('not caught'))).toEqual([]);
    await opened.close();
  });
});
