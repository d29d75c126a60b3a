// Frames, pasted links and the pages of places, in pages of another origin than the site.
// Over 300 lines: one site, built once, and one browser for all of them.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';
import { serve } from '../../../scripts/demo/serve.mjs';
import { builtSite } from './built-site.js';
import { FRAME_HEIGHT, FRAME_WIDTH } from '../src/embed/frame-size.js';

const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const folder = join(root, '.demo', 'site-of-frames');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CODE = 'E07900001';
const PLACE = `/area/${CODE}-aldermarsh/`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let host: Server;
let hostUrl: string;
let hostPage = '';
let places: number;

beforeAll(async () => {
  if (!existsSync(join(bundle, 'latest.json')))
    throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  site = await serve({ site: folder, bundle, port: 0 });
  ({ places } = await builtSite({ bundle, out: folder, baseUrl: site.url, images: ['ltla'] }));
  host = createServer(({ url }, response) => {
    void answer(url!, response);
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', () => done());
  });
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findChromium()!, args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  host?.close();
});

/** The host's page, and below `/some/folder/` the whole site, as on a host that has it in a folder. */
async function answer(url: string, response: import('node:http').ServerResponse): Promise<void> {
  const [, path] = /^\/some\/folder(\/.*)/.exec(url) ?? [];
  if (path === undefined) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage);
    return;
  }
  const found = await fetch(site.url + path);
  for (const name of ['content-type', 'content-security-policy', 'access-control-allow-origin'])
    if (found.headers.has(name)) response.setHeader(name, found.headers.get(name)!);
  response.writeHead(found.status).end(Buffer.from(await found.arrayBuffer()));
}

const frame = (path: string, more = 'sandbox="allow-scripts"', base = site.url): string =>
  `<iframe title="Recorded crime" src="${base}${path}" width="400" height="300" ${more}></iframe>`;
const listener = (): string =>
  `<script type="module" src="${site.url}/widgets/frames.js"></script>`;

/** Opens a page of the host; what it hears from its frames is in `heard`. */
async function open(
  html: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; heard: () => Promise<Record<string, unknown>[]> }> {
  hostPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Homes</title>${html}`;
  const page = await browser.newPage({ viewport: { width: 1000, height: 1600 }, ...options });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(
    'if (self === top) { heard = []; addEventListener("message", ({ data }) => heard.push(data)); }',
  );
  await page.goto(`${hostUrl}/`);
  return { page, problems, heard: () => page.evaluate('heard') };
}

const inFrame = (page: Page) => page.frameLocator('iframe').locator('body');

/** The text in the first frame, shadow roots included. */
const textIn = (page: Page): Promise<string> =>
  inFrame(page).evaluate((body) => {
    const read = (node: Node): string =>
      node instanceof Element && node.shadowRoot
        ? read(node.shadowRoot)
        : node instanceof HTMLTemplateElement
          ? ''
          : node.nodeType === Node.TEXT_NODE
            ? node.nodeValue!
            : [...node.childNodes].map(read).join('');
    return read(body).replaceAll(/\s+/g, ' ');
  });
const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((each) => each.getBoundingClientRect().height);
const contentOf = (page: Page): Promise<number> =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((each) => Math.ceil(each.getBoundingClientRect().height));

describe('a frame of any element', () => {
  const ELEMENTS = [
    ['card', 'postcode=QA1+1AD', 'Recorded crime around QA1 1AD'],
    ['card', `area=${CODE}&lang=cy&theme=dark`, 'Aldermarsh'],
    ['badge', 'outcode=QA1', 'per 1,000 people'],
    ['breakdown', `area=${CODE}`, 'Aldermarsh'],
    ['compare', `areas=${CODE},E06900001`, 'Skelder'],
    ['context', `area=${CODE}`, 'Aldermarsh'],
    ['map', `within=${CODE}`, 'Aldermarsh'],
    ['profile', `area=${CODE}`, 'Aldermarsh'],
    ['ranking', 'level=ltla&order=lowest&page-size=3', 'Aldermarsh'],
    ['search', 'label=Where', 'Where'],
    ['trend', `area=${CODE}&measure=burglary`, 'Aldermarsh'],
  ] as const;
  test.each(ELEMENTS)(
    '%s of %s shows it in a sandbox without an origin, at its own height',
    async (element, query, text) => {
      const { page, problems } = await open(
        listener() + frame(`/embed/?element=${element}&${query}`),
      );
      await expect.poll(() => textIn(page)).toContain(text);
      await expect.poll(async () => (await heightOf(page)) - (await contentOf(page)) - 4).toBe(0);
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ['element=dial', '“dial” is no element; use badge, breakdown, card'],
    ['element=card&are=E07900001', 'card takes no “are” here, but release'],
    ['element=card&bundle=https://evil.example/', 'card takes no “bundle” here'],
    ['element=constructor', '“constructor” is no element'],
  ])('%s is answered with a sentence', async (query, sentence) => {
    const { page } = await open(frame(`/embed/?${query}`));
    await expect.poll(() => textIn(page)).toContain(`Address of this frame: ${sentence}`);
    expect(await page.frameLocator('iframe').locator('main > *').count()).toBe(2);
    await page.close();
  });

  test('works in any folder of a host', async () => {
    const base = `${hostUrl}/some/folder`;
    const { page, problems } = await open(
      frame('/embed/?element=card&postcode=QA1+1AD', undefined, base),
    );
    await expect.poll(() => textIn(page)).toContain('QA1 1AD');
    await expect.poll(() => textIn(page)).toContain('per 1,000');
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the height of a frame', () => {
  test('is told once its figures are there, to whoever listens', async () => {
    const { page, heard } = await open(frame(`/embed/?element=card&area=${CODE}`));
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    const [first] = await heard();
    expect(first).toEqual({ type: 'crimetrends-height', height: await contentOf(page) });
    expect(first!['height']).toBeGreaterThan(300);
    await page.close();
  });

  test('is told in WordPress’s protocol to a page that gave the frame a secret', async () => {
    const { page, heard } = await open(frame(`/embed/card/${CODE}/#?secret=AbCdEf1234`));
    const told = async () =>
      (await heard()).filter(
        ({ message, secret }) => message === 'height' && secret === 'AbCdEf1234',
      );
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    await expect.poll(async () => (await told()).at(-1)!['value']).toBe(await contentOf(page));
    const before = (await told()).length;
    for (const secret of ['another123', 'AbCdEf1234'])
      await page.evaluate(
        (given) => frames[0]!.postMessage({ message: 'ready', secret: given }, '*'),
        secret,
      );
    await expect.poll(async () => (await told()).length).toBe(before + 1);
    await page.close();
  });

  test('is not taken from another frame of the page', async () => {
    const liar = `data:text/html,<script>parent.postMessage({type:'crimetrends-height',height:9},'*')</script>`;
    const { page, heard } = await open(
      `${listener()}${frame(`/embed/card/${CODE}/`)}<iframe title="Other" id="other" height="77" src="${liar}"></iframe>`,
    );
    await expect.poll(async () => (await heard()).some(({ height }) => height === 9)).toBe(true);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
    expect(await page.locator('#other').evaluate((each) => each.style.height)).toBe('');
    await page.close();
  });

  test('is enough without script for every card and badge of the demonstration', async () => {
    const page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: FRAME_WIDTH, height: 100 },
    });
    const highest = { card: 0, badge: 0 };
    for (const code of [
      CODE,
      'E06900002',
      'E08900001',
      'K04900001',
      'QA1',
      'E12900002',
      'E05900001',
    ])
      for (const element of ['card', 'badge'] as const) {
        await page.goto(`${site.url}/embed/${element}/${code}/`);
        const height = await page
          .locator('html')
          .evaluate((each) => each.getBoundingClientRect().height);
        highest[element] = Math.max(highest[element], height);
      }
    for (const element of ['card', 'badge'] as const) {
      expect(highest[element], element).toBeLessThanOrEqual(FRAME_HEIGHT[element]);
      expect(highest[element], element).toBeGreaterThan(FRAME_HEIGHT[element] - 80);
    }
    await page.close();
  });
});

describe('the page of a place in a frame', () => {
  test.each([
    ['card', 'Recorded crime in Aldermarsh'],
    ['badge', 'Demonstration data: invented places and figures. Aldermarsh (local authority):'],
  ])('%s is complete without script', async (element, text) => {
    const { page } = await open(frame(`/embed/${element}/${CODE}/`, 'sandbox'), {
      javaScriptEnabled: false,
    });
    const body = await textIn(page);
    expect(body).toContain(text);
    expect(body).toMatch(/likely between \d+ and \d+/);
    expect(body).toContain('OGL v3.0');
    await page.close();
  });

  test.each([
    { page: '', reader: 'dark', expected: 'light' },
    { page: 'dark', reader: 'light', expected: 'dark' },
    { page: 'light dark', reader: 'dark', expected: 'dark' },
    { page: 'light dark', reader: 'light', expected: 'light' },
  ] as const)(
    'is as light or dark as the page around it: $page page, $reader reader',
    async ({ page: scheme, reader, expected }) => {
      const { page } = await open(
        `<meta name="color-scheme" content="${scheme}">${listener()}${frame(`/embed/card/${CODE}/`)}`,
        { colorScheme: reader },
      );
      const rootScheme = () =>
        page
          .frameLocator('iframe')
          .locator('html')
          .evaluate((each) => getComputedStyle(each).colorScheme);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(310);
      await expect.poll(rootScheme).toBe(expected);
      await page.close();
    },
  );

  test('may be framed by any page, and no other page of the site may', async () => {
    for (const path of ['/embed/', `/embed/card/${CODE}/`, `/embed/badge/${CODE}/`]) {
      const { headers } = await fetch(site.url + path);
      expect(headers.get('content-security-policy'), path).not.toContain('frame-ancestors');
      expect(headers.get('x-frame-options'), path).toBeNull();
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
    }
    const home = await fetch(site.url + PLACE);
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});

describe('a link in a frame', () => {
  const licence = (page: Page) =>
    page.frameLocator('iframe').getByRole('link', { name: 'OGL v3.0' });

  test('is opened beside the page by frames.js, although the sandbox forbids it', async () => {
    const { page } = await open(listener() + frame(`/embed/badge/${CODE}/`));
    await expect.poll(() => heightOf(page)).toBeLessThan(290);
    const opened = page.context().waitForEvent('page');
    await licence(page).click();
    expect((await opened).url()).toBeDefined();
    expect(page.url()).toBe(`${hostUrl}/`);
    await page.context().close();
  });

  test('leaves the frame if nothing keeps it in', async () => {
    const { page } = await open(frame(`/embed/badge/${CODE}/`, ''));
    await page.route('https://www.nationalarchives.gov.uk/**', (route) =>
      route.fulfill({ body: 'The licence', contentType: 'text/html' }),
    );
    await licence(page).click();
    await expect.poll(() => page.locator('body').innerText()).toBe('The licence');
    await page.close();
  });

  test('to the site itself is handed to WordPress', async () => {
    const { page, heard } = await open(frame(`/embed/card/${CODE}/#?secret=AbCdEf1234`));
    await page.frameLocator('iframe').getByRole('link', { name: 'worked out' }).first().click();
    await expect
      .poll(async () => (await heard()).filter(({ message }) => message === 'link'))
      .toEqual([{ message: 'link', value: `${site.url}/methodology/`, secret: 'AbCdEf1234' }]);
    await page.close();
  });
});

describe('the page of a place', () => {
  test('is there for every area but LSOAs, found by its code, with axe content', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.url}/area/${CODE}/`);
    await page.waitForURL(site.url + PLACE);
    expect(await page.locator('h1').innerText()).toBe(
      'Recorded crime in Aldermarsh (local authority)',
    );
    expect(await page.locator('main').innerText()).toContain(
      '3,233 crimes that the police placed there',
    );
    await page.locator('crimetrends-card').getByText('likely between').waitFor();
    await page.evaluate(axe);
    expect(
      await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
    ).toEqual([]);
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
    ).toBe(0);
    expect(places).toBe(96);
    for (const path of ['/area/QA1/', '/area/K04900001-demoland/'])
      expect((await fetch(site.url + path)).status, path).toBe(200);
    await page.close();
  });

  test('names an answer for pages where its address is pasted, which shows the place', async () => {
    const text = await (await fetch(site.url + PLACE)).text();
    const discovered = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      text,
    )![1]!;
    const answered = await fetch(`${discovered}?url=x&maxwidth=500&format=json`);
    expect(answered.headers.get('content-type')).toContain('application/json');
    const oembed = (await answered.json()) as Record<string, string>;
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Recorded crime in Aldermarsh (local authority)',
      provider_url: `${site.url}/`,
      width: FRAME_WIDTH,
      height: FRAME_HEIGHT.card,
      thumbnail_url: `${site.url}${PLACE}card.png`,
    });
    expect((await fetch(oembed['thumbnail_url']!)).headers.get('content-type')).toBe('image/png');
    const { page, problems } = await open(oembed['html']!);
    await expect.poll(() => textIn(page)).toContain('Recorded crime in Aldermarsh');
    await expect.poll(() => textIn(page)).toContain('likely between');
    expect(problems).toEqual([]);
    await page.close();
  });
});
