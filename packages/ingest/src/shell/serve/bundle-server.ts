import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';
import { deliveryOf } from '../../core/bundle/delivery.js';
import { IngestError } from '../../core/ingest-error.js';
import { SECURITY_POLICY } from '../../core/packing/policy.js';

/** What to serve, and where. */
export interface ServeOptions {
  folder: string;
  host: string;
  /** 0 for any free port. */
  port: number;
}

/** A running server. */
export interface BundleServer {
  url: string;
  close(): Promise<void>;
}

// Unfinished releases and files have such names, and are not served.
const HIDDEN = /(^|\/)\.|\.unfinished$/;

/**
 * Serves a folder with the headers that a bundle needs. Throws `invalidArgument` when port or host
 * cannot be used.
 */
export async function serveBundle({ folder, host, port }: ServeOptions): Promise<BundleServer> {
  const server = createServer(listener(folder));
  await new Promise<void>((listening, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new IngestError('invalidArgument', cannotListen(error, host, port))),
    );
    server.listen(port, host, listening);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${given}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listener(folder: string): RequestListener {
  const compress = compression({ threshold: 0 });
  // Looked up at each request, so that a release built meanwhile is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (/\/[^./]+$/.test(path)) response.setHeader('Content-Type', deliveryOf(path).contentType);
    },
  });
  return (request, response) => {
    const path = pathOf(request);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method === 'OPTIONS') return preflight(response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET and HEAD are answered');
    if (path === undefined || HIDDEN.test(path)) return refuse(response, 404, 'Not found');
    if (path === '' || path.endsWith('.html'))
      response.setHeader('Content-Security-Policy', SECURITY_POLICY);
    response.setHeader('Cache-Control', deliveryOf(path).cacheControl);
    compress(request as never, response as never, () =>
      files(request, response, () => refuse(response, 404, 'Not found')),
    );
  };
}

/** The requested path below the folder; `undefined` where it cannot be decoded. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname).slice(1);
  } catch {
    return undefined;
  }
}

function preflight(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', '*');
  response.setHeader('Access-Control-Max-Age', '86400');
  response.writeHead(204).end();
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, OPTIONS');
  response.writeHead(status).end(`${words}\n`);
}

function cannotListen(
  { code, message }: NodeJS.ErrnoException,
  host: string,
  port: number,
): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the program that uses it, or choose another with --port ${port + 1}.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one from 1024 up with --port.`;
  return `${host}:${port} cannot be served (${message}). Check --host and --port.`;
}
