// The server of `npm start` and of end-to-end tests: the site, a bundle, the widgets and the
// examples on one origin.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from '../build.mjs';

/** @type {{ version: string }} */
const { version: VERSION } = JSON.parse(
  readFileSync(join(ROOT, 'packages', 'widgets', 'package.json'), 'utf8'),
);

// As strict as a careful host's policy: nothing inline, nothing from other origins.
const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
];
// Pages of other sites may frame what is made for it, and nothing else.
const FRAMED = '/embed/';
const policyOf = (/** @type {string} */ url) =>
  [...SECURITY_POLICY, ...(url.startsWith(FRAMED) ? [] : ["frame-ancestors 'self'"])].join('; ');

/**
 * Serves until closed. Rejects with a sentence if the port is in use.
 *
 * @param {{ site: string, bundle: string, port: number }} options folders, and a port (0 for any
 * free one)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ site, bundle, port }) {
  const widgets = folder(join(ROOT, 'packages', 'widgets', 'dist'));
  /** @type {[prefix: string, files: import('sirv').RequestHandler][]} */
  const mounts = [
    ['/bundle/', folder(bundle)],
    ['/widgets/', widgets],
    // As on a host that follows the README: the script's folder, with the bundle in it.
    ['/crimetrends/bundle/', folder(bundle)],
    ['/crimetrends/', widgets],
    // As unpacked from the release archive, for pages that keep to a version.
    [`/crimetrends-widgets-${VERSION}/`, widgets],
    ['/examples/', folder(join(ROOT, 'examples'))],
  ];
  /** @type {typeof mounts[0]} */
  const root = ['/', folder(site)];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    response.setHeader('Content-Security-Policy', policyOf(url));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    // Every file is public: the script, the bundle, and the scripts and styles of a frame whose
    // sandbox makes it another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const [prefix, files] = mounts.find(([start]) => url.startsWith(start)) ?? root;
    request.url = url.slice(prefix.length - 1);
    files(request, response, () => notFound(prefix, site, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      /** @type {() => Promise<void>} */
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${portOf(server)}`, close });
    });
  });
}

/**
 * The port of a server that listens.
 *
 * @param {import('node:http').Server} server
 */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** @param {number} port */
function portInUse(port) {
  return new Error(
    `Port ${port} is in use. Stop the program that uses it, ` +
      `or choose another port: PORT=${port + 1} npm start`,
  );
}

/**
 * Serves a folder. Nothing is cached: a bundle that is built again keeps the name of its release.
 *
 * @param {string} path
 */
function folder(path) {
  return sirv(path, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  });
}

/**
 * @param {string} prefix
 * @param {string} site
 * @param {import('node:http').ServerResponse} response
 */
function notFound(prefix, site, response) {
  response.statusCode = 404;
  response.setHeader(
    'Content-Type',
    prefix === '/' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
  );
  const page = join(site, '404.html');
  response.end(prefix === '/' && existsSync(page) ? readFileSync(page) : 'Not found\n');
}
