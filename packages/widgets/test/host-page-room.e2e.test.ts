// An element holds its room while it loads, so that nothing on its page moves, and gives back what
// it does not need as soon as that cannot be seen to move. Shifts are those that Chromium counts.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, TAGS } from './every-element.js';
import {
  bundleFile,
  documentOf,
  launch,
  openPage,
  outcomes,
  type Script,
  type ServedPage,
} from './served-page.js';
import { watchShifts } from './watch-shifts.js';

const HEIGHT = 900;
const WIDTHS = [240, 360, 640, 1200];
// A badge is part of a line of text, and moves it as a word does.
const BOXES = TAGS.filter((tag) => tag !== 'crimetrends-badge');

// Each load has a bundle of its own, with no figures in the client's memory and a late pointer. Its
// data are not marked as a demonstration, for a page about real figures has no such line.
const late: Script = (path) => {
  const [, file] = /^\/late-\d+\/(.+)$/.exec(path) ?? [];
  if (file === undefined) return undefined;
  try {
    const text = bundleFile(file);
    return file === 'latest.json'
      ? {
          status: 200,
          afterMs: 150,
          body: JSON.stringify({ ...JSON.parse(text), demo: undefined }),
        }
      : { status: 200, body: text };
  } catch {
    return { status: 404, body: '' };
  }
};
let loads = 0;
const lateBundle = (): string => `/late-${(loads += 1)}/`;
const nowhere = (): string => '/nowhere/';

let browser: Browser;
let opened: ServedPage;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  opened = await openPage(browser, documentOf(TAGS.map((tag) => markup(tag)).join('')), {
    script: late,
    // On its author's machine an element shows what is wrong, too.
    host: 'homes.example',
    context: { viewport: { width: 1280, height: HEIGHT } },
  });
  ({ page } = opened);
  await page.evaluate(watchShifts);
  // All code is loaded: what follows is about figures.
  await page.setViewportSize({ width: 1280, height: 20_000 });
  await outcomes(opened, TAGS.length);
  await page.setViewportSize({ width: 1280, height: HEIGHT });
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

type Where = 'above' | 'in' | 'below';

/** Puts an element on the page and waits for its outcome: the event, and the shifts on the way. */
function show(html: string, width: number, where: Where): Promise<string[]> {
  return page.evaluate(
    async ([written, boxWidth, place, height]) => {
      const holder = document.createElement('div');
      holder.innerHTML = `<div style="height: ${place === 'below' ? height - 100 : 20}px"></div>
        <div style="width: ${boxWidth}px">${written}</div>
        <p>What the page says below.</p><div style="height: 4000px"></div>`;
      document.body.replaceChildren(holder);
      const element = holder.children[1]!.firstElementChild!;
      const outcome = new Promise((resolve) => {
        for (const type of ['crimetrends-load', 'crimetrends-error'])
          element.addEventListener(type, resolve, { once: true });
      });
      scrollTo(0, 0);
      if (place === 'above') scrollTo(0, element.getBoundingClientRect().bottom + 100);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      window.shifts();
      const { type } = (await outcome) as Event;
      await window.stillness();
      return [type, ...window.shifts()];
    },
    [html, width, where, HEIGHT] as const,
  );
}

const blank = (): Promise<number> =>
  page.evaluate(() => window.blank(document.querySelector('[area],[areas],[bundle]')!));
const shifts = (): Promise<string[]> => page.evaluate(() => window.shifts());

// What takes long is tried narrow or wide in turn, and on the card at both: all share one frame.
const TRIED = BOXES.flatMap((tag, at) =>
  tag === 'crimetrends-card'
    ? [[tag, 240] as const, [tag, 640] as const]
    : [[tag, at % 2 ? 240 : 640] as const],
);

describe('an element that has its outcome', () => {
  test.each(TRIED)(
    '%s moves nothing, and keeps no blank below itself: %i px',
    async (tag, width) => {
      // A search field that has no bundle says so below itself: it holds room for its own lines alone.
      const bundles = [
        [lateBundle, 'crimetrends-load'],
        [nowhere, 'crimetrends-error'],
      ] as const;
      for (const [bundle, outcome] of bundles.slice(0, tag === 'crimetrends-search' ? 1 : 2)) {
        for (const where of ['above', 'below', 'in'] as const) {
          const found = await show(markup(tag, { bundle: bundle() }), width, where);
          expect(found, `shifts, ${where}`).toEqual([outcome]);
          if (where === 'in') await page.keyboard.press('Shift');
          await expect.poll(blank, { message: `blank, ${where}` }).toBe(0);
          expect(await shifts(), `shifts afterwards, ${where}`).toEqual([]);
        }
      }
    },
  );
});

describe('an element that has given its room back', () => {
  // Every other element shares its frame; the card has one of its own.
  test.each(['crimetrends-card', 'crimetrends-trend'])(
    '%s holds what it needs while it loads something else',
    async (tag) => {
      await show(markup(tag, { bundle: nowhere() }), 360, 'in');
      await page.keyboard.press('Shift');
      expect(await blank()).toBe(0);
      const below = (): Promise<number> =>
        page.evaluate(() => document.querySelector('p')!.getBoundingClientRect().top);
      const short = await below();

      // The reader tries again: all the room is held at once, so that figures move nothing later.
      await page.route('**/nowhere/**', async (route) => {
        const path = new URL(route.request().url()).pathname.slice('/nowhere/'.length);
        await new Promise((resolve) => {
          setTimeout(resolve, 900);
        });
        await route.fulfill({ contentType: 'application/json', body: bundleFile(path) });
      });
      const figures = page.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener('crimetrends-load', resolve, { once: true });
          }),
      );
      await page.getByRole('button', { name: 'Try again' }).click();
      expect(await below()).toBeGreaterThan(short + 200);
      await figures;
      await page.evaluate(() => window.stillness());
      expect(await shifts()).toEqual([]);
      await page.keyboard.press('Shift');
      expect(await blank()).toBe(0);

      // The page asks for another place, and another language: the height stays while it loads. The
      // reader's last key is long ago.
      await page.unroute('**/nowhere/**');
      await page.waitForTimeout(600);
      const tall = await below();
      for (const [name, value] of [
        ['bundle', '/nowhere/'],
        ['release', '2020-01'],
        ['lang', 'cy'],
      ] as const) {
        await page.evaluate(
          ([attribute, text]) => document.querySelector('[bundle]')!.setAttribute(attribute, text),
          [name, value] as const,
        );
        await page.evaluate(() => window.stillness());
        // Below the window, room may go at once.
        expect(Math.min(await below(), HEIGHT), `${name}="${value}"`).toBe(Math.min(tall, HEIGHT));
        expect(await shifts(), `${name}="${value}"`).toEqual([]);
      }
      // Out of sight it gives back what it then has too much.
      await page.evaluate(() => scrollTo(0, 3_000));
      await expect.poll(blank).toBe(0);
      expect(await shifts()).toEqual([]);
    },
  );

  test('gives back by a click once the pointer is up, and by a change of the window', async () => {
    const html = markup('crimetrends-card', { bundle: nowhere() });
    // The key of an earlier test is long ago.
    await page.waitForTimeout(600);
    await show(html, 360, 'in');
    const [before] = [await blank()];
    expect(before).toBeGreaterThan(100);
    await page.mouse.move(5, 5);
    await page.mouse.down();
    expect(await blank()).toBe(before);
    await page.mouse.up();
    expect(await blank()).toBe(0);
    await page.waitForTimeout(600);
    await show(html, 360, 'in');
    await page.setViewportSize({ width: 1_200, height: HEIGHT });
    await expect.poll(blank).toBe(0);
    expect(await shifts()).toEqual([]);
  });
});

test('before its script, an element has the height that it has while it loads', async () => {
  const boxes = WIDTHS.flatMap((width) =>
    BOXES.map(
      (tag) => `<div style="width: ${width}px">${markup(tag, { bundle: '/never/' })}</div>`,
    ),
  ).join('');
  const heightsOf = (one: ServedPage): Promise<string[]> =>
    one.page.evaluate(() =>
      [...document.querySelectorAll('body > div > *')].map(
        (element) =>
          `${element.localName} ${element.parentElement!.style.width} ${Math.round(element.getBoundingClientRect().height)}`,
      ),
    );
  const never: Script = (path) => (path.startsWith('/never/') ? { afterMs: 60_000 } : undefined);
  const stalled = await openPage(browser, documentOf(boxes), {
    script: never,
    // What is far below has not begun to load, and has the same height.
    context: { viewport: { width: 1280, height: HEIGHT } },
  });
  await expect
    .poll(() => stalled.page.evaluate(() => document.querySelectorAll(':not(:defined)').length))
    .toBe(0);
  const head = '<link rel="stylesheet" href="/widgets/crimetrends.css">';
  const blocked = await openPage(browser, documentOf(boxes, head));
  expect(await heightsOf(blocked)).toEqual(await heightsOf(stalled));
  await stalled.close();

  // Paper, a missing script after 10 s, and a browser without scripts keep no room.
  const tall = (): Promise<string[]> =>
    heightsOf(blocked).then((heights) => heights.filter((height) => !height.endsWith(' 0')));
  await blocked.page.emulateMedia({ media: 'print' });
  expect(await tall()).toEqual([]);
  await blocked.page.emulateMedia({ media: null });
  expect((await tall()).length).toBe(WIDTHS.length * BOXES.length);
  await blocked.page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await tall()).toEqual([]);
  await blocked.close();
  const scriptless = await openPage(browser, documentOf(boxes), {
    context: { javaScriptEnabled: false },
  });
  expect(
    await scriptless.page
      .locator('crimetrends-trend')
      .first()
      .evaluate((it) => it.clientHeight),
  ).toBe(0);
  await scriptless.close();
});
