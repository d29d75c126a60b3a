import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../build.mjs';
import { portOf } from '../demo/serve.mjs';

const WIDGETS = join(ROOT, 'packages', 'widgets', 'dist');

/** @type {Record<string, string>} */
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves pages, the widgets and a bundle, compressed once and cacheable, as a host does.
 *
 * @param {Record<string, string>} pages path → HTML
 * @param {string} bundle its folder
 */
export async function host(pages, bundle) {
  /** @type {Map<string, { type: string, body: Buffer }>} */
  const kept = new Map();
  /** @param {string} path */
  const answer = (path) => {
    const known = kept.get(path);
    if (known) return known;
    const made = pages[path]
      ? { type: 'text/html; charset=utf-8', body: brotliCompressSync(pages[path]) }
      : { type: TYPES[path.split('.').at(-1) ?? ''], body: brotliCompressSync(fileAt(path)) };
    kept.set(path, made);
    return made;
  };
  /** @param {string} path */
  const fileAt = (path) =>
    readFileSync(
      path.startsWith('/widgets/')
        ? join(WIDGETS, path.slice('/widgets/'.length))
        : join(bundle, path.slice('/bundle/'.length)),
    );
  const server = createServer(({ url = '/' }, response) => {
    try {
      const { type, body } = answer(url.split('?')[0]);
      response
        .writeHead(200, {
          'Content-Type': type,
          'Content-Encoding': 'br',
          'Cache-Control': 'max-age=600',
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((/** @type {(value?: undefined) => void} */ listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
