import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const [path, text] of [
    ['site/index.html', 'home'],
    ['site/404.html', 'no page'],
    ['bundle/latest.json', '{}'],
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serve({ site: join(folder, 'site'), bundle: join(folder, 'bundle'), port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the site, the bundle and the examples are served from one origin', async () => {
  /** @param {string} path */
  const text = async (path) => (await fetch(server.url + path)).text();
  expect(await text('/')).toBe('home');
  expect(await text('/bundle/latest.json')).toBe('{}');
  expect(await text('/crimetrends/bundle/latest.json')).toBe('{}');
  expect(await text('/examples/blog/')).toContain('crimetrends-card');
});

test('pages have a policy without inline code; only frames may lie in pages of others', async () => {
  /** @param {string} path */
  const policy = async (path) =>
    (await fetch(server.url + path)).headers.get('content-security-policy');
  expect(await policy('/')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(await policy('/')).toContain("frame-ancestors 'self'");
  expect(await policy('/embed/')).toContain("default-src 'none'; script-src 'self'");
  expect(await policy('/embed/card/E06000032/?theme=dark')).not.toContain('frame-ancestors');
});

test('other origins may read script, bundle and what a frame loads', async () => {
  for (const path of ['/bundle/latest.json', '/widgets/crimetrends.js', '/assets/frame.js'])
    expect((await fetch(server.url + path)).headers.get('access-control-allow-origin')).toBe('*');
});

test('a missing page is answered with a page, a missing file of the bundle with a line', async () => {
  const page = await fetch(`${server.url}/nowhere`);
  expect([page.status, await page.text()]).toEqual([404, 'no page']);
  const file = await fetch(`${server.url}/bundle/releases/x.json`);
  expect([file.status, await file.text()]).toEqual([404, 'Not found\n']);
});

test('a path that climbs out of a folder is not served', async () => {
  expect((await fetch(`${server.url}/bundle/..%2f..%2fsite/index.html`)).status).toBe(404);
});

test('a port in use is an error that says what to do', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve({ site: folder, bundle: folder, port })).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
  );
});
