// The local server of `npm start` and of the end-to-end test: the site, a bundle, the widgets and
// the examples on one origin.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from '../build.mjs';

// As strict as a careful host's: nothing inline, nothing from elsewhere.
const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves until closed. Rejects with a sentence when the port is taken.
 *
 * @param {{ site: string, bundle: string, port: number }} options folders, and a port (0 for any
 * free one)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ site, bundle, port }) {
  const mounts = [
    ['/bundle/', folder(bundle)],
    ['/widgets/', folder(join(ROOT, 'packages', 'widgets', 'dist'))],
    ['/examples/', folder(join(ROOT, 'examples'))],
    ['/', folder(site)],
  ];
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    const [prefix, files] =
      mounts.find(([start]) => request.url.startsWith(start)) ?? mounts.at(-1);
    if (prefix !== '/') response.setHeader('Access-Control-Allow-Origin', '*');
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, () => notFound(prefix, site, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
}

// Nothing is cached: a rebuilt bundle keeps its release's name.
function folder(path) {
  return sirv(path, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  });
}

function notFound(prefix, site, response) {
  response.statusCode = 404;
  response.setHeader(
    'Content-Type',
    prefix === '/' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
  );
  response.end(prefix === '/' ? readFileSync(join(site, '404.html')) : 'Not found\n');
}
