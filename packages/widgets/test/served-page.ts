// Serves a page from memory, with the built package, the demonstration bundle and scripted faults,
// and opens it in Chromium.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/chromium.mjs';

const DIST = join(import.meta.dirname, '..', 'dist');
const BUNDLE = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const MOUNTS: Readonly<Record<string, string>> = {
  '/widgets/': DIST,
  '/another-version/': DIST,
  '/bundle/': BUNDLE,
};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** A strict policy; violations are also reported to the server. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'report-uri /policy-reports',
].join('; ');

/** The server's answer in place of a file. */
export interface Answer {
  status?: number;
  body?: string;
  afterMs?: number;
}

/**
 * Called for each request with the number of earlier requests for that file; `undefined` serves the
 * file unchanged.
 */
export type Script = (path: string, before: number) => Answer | undefined;

export interface ServedPage {
  page: Page;
  origin: string;
  /** URLs from the browser's own network log, in order. */
  requests: string[];
  /** Console errors, uncaught exceptions, dialogs and policy violations. */
  problems: string[];
  close: () => Promise<void>;
}

interface PageOptions {
  script?: Script;
  policy?: string;
  context?: BrowserContextOptions;
  /** Name of the host, such as `homes.example`: elsewhere than on its author's machine. */
  host?: string;
  /** Called before the page opens the document. */
  before?: (page: Page) => Promise<void>;
}

/** The machine's Chromium, or an error that says what to do first. */
export async function launch(): Promise<Browser> {
  for (const needed of [join(DIST, 'crimetrends.js'), join(BUNDLE, 'latest.json')])
    if (!existsSync(needed))
      throw new Error(`${needed} is missing: run npm test, which builds it first.`);
  return chromium.launch({
    executablePath: findChromium()!,
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
}

/** A file of the demonstration bundle, unchanged. */
export function bundleFile(path: string): string {
  return readFileSync(join(BUNDLE, path), 'utf8');
}

/** Resolves once elements with `count` different tags have their outcome. */
export function outcomes({ page }: ServedPage, count: number): Promise<void> {
  return vi.waitFor(
    async () => {
      const heard = await page.evaluate(() => window.heard);
      if (new Set(heard.map((outcome) => outcome.split(' ')[0])).size < count)
        throw new Error(`${heard.length} of ${count} outcomes: ${heard.join(', ')}`);
    },
    { timeout: 60_000, interval: 50 },
  );
}

/** The text of the first element that matches, including nested elements. */
export function textIn({ page }: ServedPage, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const read = (node: Node): string => {
        if (node instanceof Element && node.shadowRoot) return read(node.shadowRoot);
        return node.nodeType === Node.TEXT_NODE
          ? node.nodeValue!
          : [...node.childNodes].map(read).join('');
      };
      return read(element).replace(/\s+/g, ' ').trim();
    });
}

/** A document that loads the elements as an embedder would. */
export function documentOf(
  body: string,
  head = '<link rel="stylesheet" href="/widgets/crimetrends.css">' +
    '<script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>',
): string {
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="en-GB">${meta}<title>Homes</title>${head}<body>${body}`;
}

/** Opens a document from memory on its own server. */
export async function openPage(
  browser: Browser,
  html: string,
  {
    script = () => undefined,
    policy,
    context: options,
    host = '127.0.0.1',
    before,
  }: PageOptions = {},
): Promise<ServedPage> {
  const [requests, problems]: [string[], string[]] = [[], []];
  const server = createServer(
    answering(html, script, policy, (report) => problems.push(`policy report ${report}`)),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext(options);
  context.on('request', (request) => requests.push(request.url()));
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(`not caught: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await before?.(page);
  await page.goto(`${origin}/`);
  return {
    page,
    origin,
    requests,
    problems,
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

declare global {
  interface Window {
    /** Tag and event of each outcome, in order. */
    heard: string[];
    /** Violated directives. */
    broken: string[];
  }
}

// Runs in the page before its own scripts.
function watch(): void {
  window.heard = [];
  window.broken = [];
  for (const type of ['crimetrends-load', 'crimetrends-error'])
    document.addEventListener(type, ({ target }) =>
      window.heard.push(`${(target as Element).localName} ${type}`),
    );
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    window.broken.push(`${violatedDirective} ${sample}`),
  );
}

function answering(
  html: string,
  script: Script,
  policy: string | undefined,
  report: (text: string) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  const asked = new Map<string, number>();
  return ({ url }, response) => {
    const path = new URL(url!, 'http://localhost').pathname;
    if (path === '/policy-reports') report(path);
    const before = asked.get(path) ?? 0;
    asked.set(path, before + 1);
    const { status, body, afterMs = 0 } = { ...fileAt(path, html), ...script(path, before) };
    setTimeout(() => {
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.writeHead(status, {
        'Content-Type': TYPES[path === '/' ? 'html' : path.split('.').at(-1)!] ?? 'text/plain',
        'Cache-Control': status === 200 ? 'max-age=600' : 'no-store',
      });
      response.end(body);
    }, afterMs);
  };
}

function fileAt(path: string, html: string): { status: number; body: string } {
  if (path === '/') return { status: 200, body: html };
  if (path === '/favicon.ico') return { status: 204, body: '' };
  const mount = Object.keys(MOUNTS).find((start) => path.startsWith(start));
  const file = mount && join(MOUNTS[mount]!, path.slice(mount.length));
  return file && existsSync(file)
    ? { status: 200, body: readFileSync(file, 'utf8') }
    : { status: 404, body: 'Not found' };
}
