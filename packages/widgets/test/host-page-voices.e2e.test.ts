// Two voices: a reader reads what a reader can use, and the page's author is told what to mend, on
// the console and, while they work on the page, in place. What the page wrote inside an element
// stands in for figures until there are some.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AREA, markup, NAME, NAMES_NO_PLACE, TAGS } from './every-element.js';
import {
  documentOf,
  launch,
  openPage,
  outcomes,
  textIn,
  type Script,
  type ServedPage,
} from './served-page.js';

const TALL = { viewport: { width: 800, height: 12_000 } };
const HOST = 'homes.example';
const FORBIDDEN = /latest\.json|https?:|Access-Control|="|\bcode “|Update @/;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

const page = (more: Readonly<Record<string, string>> = {}): string =>
  documentOf(TAGS.map((tag) => markup(tag, more)).join(''));
const noBundle: Script = (path) =>
  path.startsWith('/bundle/') ? { status: 404, body: '' } : undefined;
const advice = ({ problems }: ServedPage): string[] =>
  problems.filter((problem) => problem.startsWith('<crimetrends-'));

describe('a bundle that is not there', () => {
  test.each([
    ['en', 'Figures could not be fetched just now.', 'Try again'],
    ['cy', 'Ni ellid nôl y ffigurau ar hyn o bryd.', 'Rhowch gynnig arall arni'],
  ])('is a sentence and a button to a reader, and on the console once: %s', async (...words) => {
    const [lang, sentence, again] = words;
    const opened = await openPage(browser, page({ lang }), {
      script: noBundle,
      host: HOST,
      context: TALL,
    });
    await outcomes(opened, TAGS.length);
    await expect.poll(() => advice(opened).length).toBe(TAGS.length);
    for (const tag of TAGS) {
      const text = await textIn(opened, tag);
      expect(text, tag).toContain(sentence);
      expect(text, tag).not.toMatch(FORBIDDEN);
      expect(await opened.page.locator(tag).getByRole('button', { name: again }).count()).toBe(1);
      const told = advice(opened).filter((problem) => problem.startsWith(`<${tag} `));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(`lang="${lang}"`);
      expect(told[0]).toContain(
        `${opened.origin}/bundle/latest.json does not exist. Check that ` +
          `bundle="${opened.origin}/bundle/" is the folder that holds latest.json.`,
      );
    }
    expect(opened.problems.filter((problem) => problem.startsWith('not caught'))).toEqual([]);
    await opened.close();
  });

  test('of another host that allows no other page is a matter of its headers', async () => {
    const opened = await openPage(browser, page(), { host: HOST, context: TALL });
    await outcomes(opened, TAGS.length);
    const { port } = new URL(opened.origin);
    const base = `http://figures.example:${port}/bundle/`;
    await opened.page.evaluate((bundle) => {
      for (const element of document.querySelectorAll('body > *'))
        element.setAttribute('bundle', bundle);
    }, base);
    await expect.poll(() => advice(opened).length).toBe(TAGS.length);
    for (const told of advice(opened)) {
      expect(told).toContain(`bundle="${base}"`);
      expect(told).toContain(
        `its host must send the header “Access-Control-Allow-Origin: *” (or ${opened.origin})`,
      );
    }
    await opened.close();
  });
});

describe('a mistake in an attribute', () => {
  const MISTAKES = [
    ['card', { area: 'E0600032' }, 'area="E0600032" is not a GSS code', 'No figures can be shown'],
    ['card', { area: AREA, postcode: 'QA1 1AD' }, 'set only one of', 'No figures can be shown'],
    ['card', {}, 'set area="…" to a GSS code', 'No figures can be shown here.'],
    ['trend', { area: AREA, measure: 'murder' }, 'measure="murder" is none of', 'No figures'],
    [
      'breakdown',
      { area: 'E06999999' },
      'Check the code, or use postcode="…"',
      'No area with code',
    ],
    [
      'card',
      { area: AREA, bundle: 'ftp://a/' },
      'bundle="ftp://a/" is no http(s)',
      'No figures can',
    ],
    ['ranking', { level: 'lsoa21' }, 'set within="…" to the GSS code', 'No figures can be shown'],
    ['compare', { areas: 'LU1' }, 'set areas="…"', 'No figures can be shown here.'],
  ] as const;
  const html = MISTAKES.map(([name, attributes]) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<crimetrends-${name}${written.join('')}></crimetrends-${name}>`;
  }).join('');

  test('is named as HTML has it, on the console alone for readers', async () => {
    const opened = await openPage(browser, documentOf(html), { host: HOST, context: TALL });
    await expect.poll(() => advice(opened).length).toBe(MISTAKES.length);
    for (const [index, [, , told, read]] of MISTAKES.entries()) {
      expect(advice(opened).filter((problem) => problem.includes(told))).toHaveLength(1);
      const text = await textIn(opened, `body > :nth-child(${index + 1})`);
      expect(text).toContain(read);
      expect(text).not.toContain(told);
    }
    await opened.close();
  });

  test.each([
    ['on the author’s own machine', '127.0.0.1', (written: string) => written],
    [
      'where the element has the attribute debug',
      HOST,
      (written: string) => written.replaceAll(/(<crimetrends-\w+)/g, '$1 debug'),
    ],
    ['where the page has it', HOST, (written: string) => written.replace('<html', '<html debug')],
    [
      'where the script tag has it',
      HOST,
      (written: string) => written.replace('data-bundle', 'debug data-bundle'),
    ],
  ])('is in place %s', async (_, host, marked) => {
    const opened = await openPage(browser, marked(documentOf(html)), { host, context: TALL });
    for (const [index, [name, , told]] of MISTAKES.entries()) {
      const text = (): Promise<string> => textIn(opened, `body > :nth-child(${index + 1})`);
      await expect.poll(text).toContain(told);
      expect(await text()).toContain(`<crimetrends-${name}`);
    }
    await opened.close();
  });
});

describe('what the page wrote inside an element', () => {
  const LINK = '<a href="/homes">Figures on another page</a>';
  const html = documentOf(
    TAGS.map((tag) => `<div>${markup(tag).replace('></', `>${LINK}</`)}</div>`).join(''),
  );
  const placesOf = ({ page: shown }: ServedPage): Promise<string[]> =>
    shown.evaluate(() =>
      [...document.querySelectorAll('a[href="/homes"]')].map((link) => {
        const { left, top, width } = link.getBoundingClientRect();
        const { left: x, top: y } = link.closest('div')!.getBoundingClientRect();
        return `${link.parentElement!.localName} ${width > 0} ${left - x} ${top - y}`;
      }),
    );

  test('stays where it is until there are figures, and then gives way', async () => {
    const late: Script = (path) =>
      path === '/bundle/latest.json' ? { afterMs: 2_500 } : undefined;
    const opened = await openPage(browser, html, { script: late, context: TALL });
    const before = await placesOf(opened);
    expect(before.every((place) => place.includes(' true '))).toBe(true);
    await opened.page.waitForFunction(() => !document.querySelector('body :not(:defined)'));
    expect(await placesOf(opened)).toEqual(before);
    await outcomes(opened, TAGS.length);
    expect((await placesOf(opened)).filter((place) => place.includes(' true '))).toEqual([]);
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      expect(await textIn(opened, tag), tag).toContain(NAME);
    await opened.close();
  });

  test('stays where it is if the bundle does not come, above a sentence', async () => {
    const opened = await openPage(browser, html, { script: noBundle, host: HOST, context: TALL });
    await outcomes(opened, TAGS.length);
    for (const place of await placesOf(opened)) expect(place).toMatch(/ true 0 \d$/);
    for (const tag of TAGS)
      expect(await textIn(opened, tag), tag).toContain('could not be fetched just now');
    await opened.close();
  });

  test('stays where it is without scripts', async () => {
    const opened = await openPage(browser, html, {
      context: { ...TALL, javaScriptEnabled: false },
    });
    for (const link of await opened.page.locator('a[href="/homes"]').all())
      expect(await link.isVisible()).toBe(true);
    await opened.close();
  });
});

describe('whatever the page does', () => {
  test('a bundle whose host is down leaves no rejection without a handler', async () => {
    const opened = await openPage(browser, documentOf(markup('crimetrends-card')), {
      host: HOST,
      before: async (shown) => {
        await shown.route('**/bundle/**', (route) => route.abort());
        await shown.route('**/chunks/card-*', async (route) => {
          await new Promise((resolve) => {
            setTimeout(resolve, 400);
          });
          await route.continue();
        });
      },
    });
    await outcomes(opened, 1);
    expect(opened.problems.filter((problem) => problem.startsWith('not caught'))).toEqual([]);
    await opened.close();
  });

  test('a fetch that never settles ends after 30 s in a state with a way on', async () => {
    const opened = await openPage(browser, page(), {
      host: HOST,
      context: TALL,
      before: async (shown) => {
        await shown.clock.install();
        await shown.addInitScript(() => {
          window.fetch = () => new Promise(() => {});
        });
      },
    });
    await expect
      .poll(() => opened.page.evaluate(() => document.querySelector('body :not(:defined)')))
      .toBeNull();
    await opened.page.clock.runFor(2_000);
    for (let second = 0; second < 40; second += 10) await opened.page.clock.runFor(10_000);
    await outcomes(opened, TAGS.length);
    for (const tag of TAGS)
      expect(await textIn(opened, tag), tag).toContain('could not be fetched just now');
    await opened.close();
  });

  test('a script tag that is removed once it ran still names the bundle', async () => {
    const opened = await openPage(browser, documentOf('', ''), { context: TALL });
    await opened.page.evaluate(
      async ([html]) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/widgets/crimetrends.js';
        script.dataset['bundle'] = '/bundle/';
        const ran = new Promise((resolve) => {
          script.addEventListener('load', resolve);
        });
        document.head.append(script);
        await ran;
        script.remove();
        document.body.innerHTML = html!;
      },
      [TAGS.map((tag) => markup(tag)).join('')],
    );
    await outcomes(opened, TAGS.length);
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      expect(await textIn(opened, tag), tag).toContain(NAME);
    await opened.close();
  });

  test('an element without a box of its own loads', async () => {
    const opened = await openPage(
      browser,
      page().replace('<body>', '<body><style>body > * { display: contents }</style>'),
      { context: TALL },
    );
    await outcomes(opened, TAGS.length);
    for (const tag of TAGS.filter((one) => !NAMES_NO_PLACE.includes(one)))
      expect(await textIn(opened, tag), tag).toContain(NAME);
    await opened.close();
  });
});
