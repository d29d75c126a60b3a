import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll } from 'vitest';
import type { PlannedDownload } from '../src/core/download/plan.js';
import { bytesInWords } from '../src/core/number-text.js';
import { PATIENT } from '../src/core/download/retry.js';
import type { Progress } from '../src/shell/run/progress.js';
import type { ClientOptions } from '../src/shell/download/client.js';

/** What the server does with one request instead of answering well. */
export interface Misbehaviour {
  /** Answers with this status and no file. */
  status?: number;
  headers?: Record<string, string>;
  /** Closes the connection after so many bytes of the body. */
  dropAfter?: number;
  /** Falls silent after so many bytes of the body. */
  stallAfter?: number;
  /** Says that the file is so many bytes longer than it is. */
  lieBy?: number;
  /** Answers 200 with the whole file whatever range was asked for. */
  ignoreRange?: true;
  /** Sends the asked range of the newest file without looking at If-Range. */
  ignoreIfRange?: true;
  /** Puts up this file before answering. */
  replaceBy?: Served;
}

/** A file with the mark of its edition. */
export interface Served {
  bytes: Buffer;
  etag?: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers as object storage does, except where told otherwise. */
export class MisbehavingServer {
  readonly requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  readonly files = new Map<string, Served>();
  readonly handlers = new Map<string, Handler>();
  /** One for each request for a file to come; after them it behaves. */
  misbehaves: Misbehaviour[] = [];
  base = '';
  #said = '';
  /** Listens to how far the client says it is. */
  readonly progress: Progress = {
    step: async (_title, run) =>
      run((detail) => {
        this.#said = detail;
      }),
  };
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<MisbehavingServer> {
    const server = new MisbehavingServer();
    await new Promise<void>((done) => {
      server.#server.listen(0, '127.0.0.1', done);
    });
    server.base = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`;
    return server;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url!, this.base).pathname;
    this.requests.push({ path: request.url!, headers: request.headers });
    const handler = this.handlers.get(path);
    if (handler) return handler(request, response);
    const oddity = this.misbehaves.shift() ?? {};
    if (oddity.replaceBy) this.files.set(path, oddity.replaceBy);
    const file = this.files.get(path);
    if (oddity.status !== undefined || !file) {
      response.writeHead(oddity.status ?? 404, oddity.headers).end('no file');
      return;
    }
    this.#send(request, response, file, oddity);
  }

  #send(
    { headers }: IncomingMessage,
    response: ServerResponse,
    { bytes, etag }: Served,
    oddity: Misbehaviour,
  ): void {
    const marks = { ...(etag !== undefined && { etag }), ...oddity.headers };
    if (etag !== undefined && headers['if-none-match'] === etag) {
      response.writeHead(304, marks).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const ranged =
      from > 0 &&
      !oddity.ignoreRange &&
      (oddity.ignoreIfRange === true || headers['if-range'] === etag);
    const total = bytes.length + (oddity.lieBy ?? 0);
    if (ranged && from >= total) {
      response.writeHead(416, { ...marks, 'content-range': `bytes */${total}` }).end();
      return;
    }
    const body = ranged ? bytes.subarray(from) : bytes;
    response.writeHead(ranged ? 206 : 200, {
      ...marks,
      'content-length': body.length + (oddity.lieBy ?? 0),
      ...(ranged && { 'content-range': `bytes ${from}-${total - 1}/${total}` }),
    });
    const cut =
      oddity.dropAfter ??
      oddity.stallAfter ??
      (oddity.lieBy === undefined ? undefined : body.length);
    if (cut === undefined) response.end(body);
    else {
      this.#said = '';
      response.flushHeaders();
      response.write(body.subarray(0, cut));
      // A silent server simply never goes on.
      if (oddity.stallAfter === undefined)
        void this.#dropWhenHeard(
          response,
          cut === 0 ? '' : bytesInWords((ranged ? from : 0) + cut),
        );
    }
  }

  // A connection broken sooner loses what the client has not read yet, and the test would hang on
  // the machine's speed.
  async #dropWhenHeard(response: ServerResponse, heard: string): Promise<void> {
    for (let look = 0; look < 500 && !this.#said.startsWith(heard); look += 1) await setTimeout(2);
    response.destroy();
  }
}

/** A server of its own for a test file, closed at the end. */
export async function misbehavingServer(): Promise<MisbehavingServer> {
  const server = await MisbehavingServer.start();
  afterAll(() => server.close());
  return server;
}

/** Bytes that look like a ZIP, the same for the same seed. */
export function zipLike(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = state >> 16;
  }
  bytes.write('PK\u0003\u0004', 'latin1');
  return bytes;
}

export function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Options whose waits are written down and not waited for. */
export function instantly(waits: number[] = [], more: Partial<ClientOptions> = {}): ClientOptions {
  return {
    policy: PATIENT,
    requestsPerSecond: Infinity,
    stallMs: 2_000,
    userAgent: 'crimetrends/test',
    clock: {
      now: () => Date.UTC(2026, 0, 1),
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
    ...more,
  };
}

/** A plan for one file of the server. */
export function planFor(
  server: MisbehavingServer,
  path: string,
  more: Partial<PlannedDownload> = {},
): PlannedDownload {
  return {
    source: 'test',
    title: 'A test’s file',
    how: 'file',
    url: `${server.base}${path}`,
    to: `files${path}`,
    page: 'https://publisher.example/files',
    ...more,
  };
}
