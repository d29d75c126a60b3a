// Light or dark is the page's choice, as its `color-scheme` says, not the reader's system's: a page
// that declares nothing is white for everyone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, TAGS } from './every-element.js';
import { documentOf, launch, openPage, outcomes, type ServedPage } from './served-page.js';

// Page and frame as a whole: an element loads only near what is seen.
const TALL = { viewport: { width: 800, height: 36_000 } };
// A badge is in the page's own colours.
const FRAMED = TAGS.filter((tag) => tag !== 'crimetrends-badge');
const SYSTEMS = ['light', 'dark'] as const;
/** What a page declares, and what it then is for a reader whose system is light, and is dark. */
const PAGES = [
  ['', 'light', 'light'],
  ['light', 'light', 'light'],
  ['dark', 'dark', 'dark'],
  ['light dark', 'light', 'dark'],
] as const;

let browser: Browser;
let opened: ServedPage;
beforeAll(async () => {
  browser = await launch();
  const html = documentOf(TAGS.map((tag) => markup(tag)).join(''));
  const framed = `<iframe width="700" height="17000" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  opened = await openPage(browser, documentOf(TAGS.map((tag) => markup(tag)).join('') + framed), {
    context: TALL,
  });
  await outcomes(opened, TAGS.length);
  await opened.page
    .frames()[1]!
    .waitForFunction((count) => window.heard.length >= count, TAGS.length);
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

/** Declares a page's colour scheme, in the page itself or in its frame. */
async function declare(scheme: string, where: 'page' | 'frame' = 'page'): Promise<void> {
  const frame = opened.page.frames()[where === 'page' ? 0 : 1]!;
  await frame.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
  }, scheme);
}

/** Whether each element is light or dark, by its surface and its ink. */
function looks(where: 'page' | 'frame' = 'page'): Promise<Record<string, string>> {
  const frame = opened.page.frames()[where === 'page' ? 0 : 1]!;
  return frame.evaluate((tags) => {
    const brightness = (colour: string): number =>
      colour.match(/[\d.]+/g)!.reduce((sum, part, at) => sum + (at < 3 ? Number(part) : 0), 0);
    return Object.fromEntries(
      tags.map((tag) => {
        const box = document.querySelector(tag)!.shadowRoot!.querySelector('article')!;
        const { backgroundColor, color } = getComputedStyle(box);
        return [tag, brightness(backgroundColor) > brightness(color) ? 'light' : 'dark'];
      }),
    );
  }, FRAMED);
}

const all = (look: string): Record<string, string> =>
  Object.fromEntries(FRAMED.map((tag) => [tag, look]));

async function setTheme(theme: string | undefined): Promise<void> {
  await opened.page.evaluate(
    ([tags, value]) => {
      for (const tag of tags) {
        const element = document.querySelector(tag)!;
        if (value === undefined) element.removeAttribute('theme');
        else element.setAttribute('theme', value);
      }
    },
    [FRAMED, theme] as const,
  );
}

describe.each(SYSTEMS)('for a reader whose system is %s', (system) => {
  test.each(PAGES)('a page that declares “%s” has every element in its scheme', async (...page) => {
    const [declared, inLight, inDark] = page;
    await opened.page.emulateMedia({ colorScheme: system });
    await declare(declared);
    expect(await looks()).toEqual(all(system === 'light' ? inLight : inDark));
  });

  test.each(PAGES)('so has a frame that declares “%s”, whatever is around it', async (...page) => {
    const [declared, inLight, inDark] = page;
    await opened.page.emulateMedia({ colorScheme: system });
    await declare(declared, 'frame');
    for (const around of ['', 'light', 'light dark'] as const) {
      await declare(around);
      expect(await looks('frame'), around).toEqual(all(system === 'light' ? inLight : inDark));
    }
  });

  test('theme overrules the page, and “auto” is the reader’s system setting', async () => {
    await opened.page.emulateMedia({ colorScheme: system });
    for (const [declared] of PAGES) {
      await declare(declared);
      for (const [theme, look] of [
        ['light', 'light'],
        ['dark', 'dark'],
        ['auto', system],
      ] as const) {
        await setTheme(theme);
        expect(await looks(), `${declared}, ${theme}`).toEqual(all(look));
      }
    }
    await setTheme(undefined);
  });

  test('paper is white, and forced colours are the reader’s, on a dark page too', async () => {
    await declare('dark');
    await opened.page.emulateMedia({ colorScheme: system, media: 'print' });
    expect(await looks()).toEqual(all('light'));
    await opened.page.emulateMedia({ colorScheme: system, media: null, forcedColors: 'active' });
    const forced = await opened.page.evaluate((tags) => {
      const probe = document.createElement('p');
      probe.style.cssText = 'color: CanvasText; background: Canvas';
      document.body.append(probe);
      const of = (element: Element): string => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      };
      const wanted = of(probe);
      probe.remove();
      return tags.filter(
        (tag) => of(document.querySelector(tag)!.shadowRoot!.querySelector('article')!) !== wanted,
      );
    }, FRAMED);
    expect(forced).toEqual([]);
    await opened.page.emulateMedia({ forcedColors: null });
  });
});

test('a chart is drawn again when the page changes its scheme', async () => {
  await opened.page.emulateMedia({ colorScheme: 'light' });
  await declare('light');
  const corner = (): Promise<string> =>
    opened.page.evaluate(() => {
      const canvas = document
        .querySelector('crimetrends-trend')!
        .shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const inked = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) {
          const colour = data.slice(at, at + 3).join();
          inked.set(colour, (inked.get(colour) ?? 0) + 1);
        }
      return [...inked].toSorted((a, b) => b[1] - a[1])[0]![0];
    });
  // Most of a chart's ink is its rules: tokens.ts has #d0d7de and #30363d.
  const [light, dark] = ['208,215,222', '48,54,61'];
  await expect.poll(corner).toBe(light);
  const before = opened.problems.length;
  await declare('dark');
  await expect.poll(corner).toBe(dark);
  await declare('light dark');
  await expect.poll(corner).toBe(light);
  await opened.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(corner).toBe(dark);
  expect(opened.problems.slice(before)).toEqual([]);
});
