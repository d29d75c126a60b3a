// A host that lacks an element's code, such as a pack, which has only the card's: the element says
// so in place.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, NAME, TAGS } from './every-element.js';
import {
  documentOf,
  launch,
  openPage,
  outcomes,
  STRICT_POLICY,
  textIn,
  type Script,
} from './served-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const LINK = '<a href="/homes">Figures on another page</a>';
const withLink = (tag: string): string => markup(tag).replace('></', `>${LINK}</`);
const nameOf = (tag: string): string => tag.slice('crimetrends-'.length);
/** A host without the code of one element. */
const without =
  (tag: string): Script =>
  (path) =>
    new RegExp(`/widgets/chunks/${nameOf(tag)}(\\.define)?-`).test(path)
      ? { status: 404, body: '' }
      : undefined;

describe('an element whose code is missing', () => {
  test.each(TAGS)(
    '%s says so in place, keeps the page’s own content, and works under a strict policy',
    async (tag) => {
      const opened = await openPage(
        browser,
        documentOf(`${withLink(tag)}<p>The page goes on.</p>`),
        { policy: STRICT_POLICY, script: without(tag) },
      );
      await expect
        .poll(() => textIn(opened, tag))
        .toContain('Figures could not be fetched just now.');
      expect(
        await opened.page.getByRole('link', { name: 'Figures on another page' }).isVisible(),
      ).toBe(true);
      // The space reserved for a card is given up if the card cannot load.
      expect((await opened.page.locator(tag).boundingBox())!.height).toBeLessThan(60);
      expect(await opened.page.evaluate(() => window.broken)).toEqual([]);
      const own = opened.problems.filter(
        (problem) => !problem.startsWith('Failed to load resource'),
      );
      expect(own).toEqual([
        // The browser's own words, which name the missing file.
        expect.stringMatching(new RegExp(`^${tag}: .*/widgets/chunks/${nameOf(tag)}`)),
      ]);
      await opened.close();
    },
  );

  test('is loaded by a second copy of the script that has it', async () => {
    const scripts = ['/widgets/', '/another-version/'].map(
      (at) => `<script type="module" src="${at}crimetrends.js" data-bundle="/bundle/"></script>`,
    );
    const opened = await openPage(
      browser,
      documentOf(markup('crimetrends-badge'), scripts.join('')),
      { script: without('crimetrends-badge') },
    );
    await outcomes(opened, 1);
    expect(await textIn(opened, 'crimetrends-badge')).toContain(NAME);
    await opened.close();
  });

  test('is reported once for an unknown tag, however many are on the page', async () => {
    const opened = await openPage(
      browser,
      documentOf('<crimetrends-dial></crimetrends-dial><crimetrends-dial></crimetrends-dial>'),
    );
    await expect
      .poll(() => textIn(opened, 'crimetrends-dial'))
      .toContain('Figures could not be fetched just now.');
    expect(
      opened.problems.filter((problem) =>
        problem.includes('there is no such element; there are crimetrends-card,'),
      ),
    ).toHaveLength(1);
    await opened.close();
  });
});
