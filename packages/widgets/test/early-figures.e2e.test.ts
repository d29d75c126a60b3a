// The figures of a card in view load in parallel with its code, and nothing is requested twice or
// needlessly.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NAME } from './every-element.js';
import {
  documentOf,
  launch,
  openPage,
  outcomes,
  STRICT_POLICY,
  textIn,
  type Script,
  type ServedPage,
} from './served-page.js';

const RELEASE = '/bundle/releases/2025-12';
const POINTER = '/bundle/latest.json';
const AREA_FILE = `${RELEASE}/areas/ltla/E07900001.json`;
const CARD = '<crimetrends-card area="E07900001"></crimetrends-card>';
const LINK = '<link rel="stylesheet" href="/widgets/crimetrends.css">';
const TAG = '<script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const isCode = (path: string): boolean => /\/chunks\/card-/.test(path);
const pathsIn = ({ requests }: ServedPage): string[] =>
  requests.map((url) => new URL(url).pathname);
const figuresIn = (opened: ServedPage): string[] =>
  pathsIn(opened).filter((path) => path.startsWith('/bundle/'));

/**
 * Opens a page on which a card's code is slow, and returns the files of figures requested before it
 * arrived.
 */
async function askedBeforeCode(
  html: string,
  { policy, script = () => undefined }: { policy?: string; script?: Script } = {},
): Promise<{ opened: ServedPage; early: string[] }> {
  const opened = await openPage(browser, html, {
    ...(policy && { policy }),
    script: (path, before) => (isCode(path) ? { afterMs: 2_500 } : script(path, before)),
  });
  await expect.poll(() => pathsIn(opened).some(isCode)).toBe(true);
  await opened.page.waitForTimeout(900);
  expect(await opened.page.evaluate(() => window.heard)).toEqual([]);
  return { opened, early: figuresIn(opened) };
}

describe('while the code of a card is loading', () => {
  test.each([
    ['by data-bundle', documentOf(CARD)],
    [
      'by its own attribute',
      documentOf(
        CARD.replace('area', 'bundle="/bundle" area'),
        LINK + TAG.replace('/bundle/', '/no-such-bundle/'),
      ),
    ],
    [
      'by the page',
      documentOf(
        CARD,
        `<meta name="crimetrends-bundle" content="bundle">${LINK}${TAG.replace('/bundle/', '/no-such-bundle/')}`,
      ),
    ],
    ['without crimetrends.css', documentOf(CARD, TAG)],
  ])(
    'the pointer and the file it points to are requested once: a bundle named %s',
    async (_, html) => {
      const { opened, early } = await askedBeforeCode(html, { policy: STRICT_POLICY });
      expect(early).toEqual([POINTER, AREA_FILE]);
      await outcomes(opened, 1);
      expect(await textIn(opened, 'crimetrends-card')).toContain(NAME);
      expect(figuresIn(opened)).toEqual([POINTER, AREA_FILE]);
      expect(opened.problems).toEqual([]);
      await opened.close();
    },
  );

  test('both files of a postcode are requested once for all cards in its outcode', async () => {
    const { opened, early } = await askedBeforeCode(
      documentOf(
        '<crimetrends-card postcode="qa11ad"></crimetrends-card>' +
          '<crimetrends-card postcode="QA1 1AG"></crimetrends-card>',
      ),
    );
    expect(early).toEqual([
      POINTER,
      `${RELEASE}/postcodes/QA1.json`,
      `${RELEASE}/outcodes/QA1.json`,
    ]);
    await outcomes(opened, 1);
    expect(await textIn(opened, 'crimetrends-card')).toContain('QA1 1AD');
    await expect.poll(() => opened.page.evaluate(() => window.heard.length)).toBe(2);
    expect(figuresIn(opened)).toEqual(early);
    await opened.close();
  });

  test('nothing needless is requested: out of view, no place, a named release, outside coverage', async () => {
    const far = `<div style="height: 6000px"></div>${CARD}`;
    for (const html of [
      far,
      '<crimetrends-card></crimetrends-card>',
      CARD.replace('area', 'release="2025-12" area'),
    ]) {
      const { opened, early } = await askedBeforeCode(documentOf(html));
      expect(early, html).toEqual([]);
      await opened.close();
    }
    const { opened, early } = await askedBeforeCode(
      documentOf(
        '<crimetrends-card postcode="ZE1 0AA"></crimetrends-card>' +
          '<crimetrends-card area="S12000033"></crimetrends-card>' +
          '<crimetrends-card postcode="QA1"></crimetrends-card>',
      ),
    );
    expect(early).toEqual([POINTER]);
    await opened.close();
  });

  test('of cards without a height, which are all in one place, only the first preloads', async () => {
    const cards = ['E07900001', 'E06900001', 'E06900002'].map(
      (area) => `<crimetrends-card area="${area}"></crimetrends-card>`,
    );
    const { opened, early } = await askedBeforeCode(documentOf(cards.join(''), TAG));
    expect(early).toEqual([POINTER, AREA_FILE]);
    await opened.close();
  });
});

describe('a preloaded answer that cannot be used', () => {
  test('is requested again when the reader tries again', async () => {
    const opened = await openPage(browser, documentOf(CARD), {
      script: (path, before) =>
        path === POINTER && before < 1 ? { status: 404, body: '' } : undefined,
    });
    await outcomes(opened, 1);
    expect(await textIn(opened, 'crimetrends-card')).toContain('could not be fetched just now');
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => textIn(opened, 'crimetrends-card')).toContain(NAME);
    expect(figuresIn(opened)).toEqual([POINTER, POINTER, AREA_FILE]);
    await opened.close();
  });

  test('is retried automatically if the host failed', async () => {
    const opened = await openPage(browser, documentOf(CARD), {
      script: (path, before) =>
        path === AREA_FILE && before < 1 ? { status: 503, body: '' } : undefined,
    });
    await outcomes(opened, 1);
    expect(await textIn(opened, 'crimetrends-card')).toContain(NAME);
    expect(figuresIn(opened)).toEqual([POINTER, AREA_FILE, AREA_FILE]);
    await opened.close();
  });

  test('makes the card say that it is loading if it takes long', async () => {
    const opened = await openPage(browser, documentOf(CARD), {
      script: (path) => (path === POINTER ? { afterMs: 3_000 } : undefined),
    });
    await expect.poll(() => textIn(opened, 'crimetrends-card')).toContain('Loading figures');
    await outcomes(opened, 1);
    expect(await textIn(opened, 'crimetrends-card')).toContain(NAME);
    await opened.close();
  });
});
