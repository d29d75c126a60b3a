import crypto from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  request as sendRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import S3rver from 's3rver';
import { afterAll } from 'vitest';
import { freshFolder } from './england/fresh-folder.js';

// s3rver marks the pages of a listing with DES, which OpenSSL 3 leaves out (jamhall/s3rver issue
// 818); triple DES with the same key three times is the same cipher.
for (const make of ['createCipheriv', 'createDecipheriv'] as const) {
  const original = crypto[make] as unknown as (algorithm: string, key: Buffer, iv: Buffer) => never;
  crypto[make] = ((algorithm: string, key: Buffer, iv: Buffer) =>
    algorithm === 'des'
      ? original('des-ede3-cbc', Buffer.concat([key, key, key]), iv)
      : original(algorithm, key, iv)) as never;
}

/** What a request to the store was. */
export interface StoreRequest {
  method: string;
  /** Path with the bucket, and the query. */
  url: string;
}

/** Answers instead of the store, or lets it answer. */
type Oddity = (
  request: StoreRequest,
  response: ServerResponse,
  incoming: IncomingMessage,
) => 'handled' | 'pass';

/** A real S3-compatible server on this machine, behind a door that can be made to misbehave. */
export class S3Store {
  readonly bucket = 'bundles';
  readonly requests: StoreRequest[] = [];
  endpoint = '';
  oddity: Oddity = () => 'pass';
  readonly #s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory: freshFolder(),
    silent: true,
    configureBuckets: [{ name: this.bucket, configs: [] }],
  });
  readonly #door = createServer((incoming, response) => {
    this.#answer(incoming, response).catch(() => response.destroy());
  });
  #port = 0;

  static async start(): Promise<S3Store> {
    const store = new S3Store();
    store.#port = (await store.#s3.run()).port;
    await new Promise<void>((done) => {
      store.#door.listen(0, '127.0.0.1', done);
    });
    store.endpoint = `http://127.0.0.1:${(store.#door.address() as AddressInfo).port}`;
    return store;
  }

  /**
   * S3 stores a whole object or none, where s3rver stores what came of a request that broke: only
   * whole requests are passed on.
   */
  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = { method: incoming.method!, url: decodeURIComponent(incoming.url!) };
    this.requests.push(request);
    if (this.oddity(request, response, incoming) === 'handled') return;
    const body = await buffer(incoming);
    const passed = sendRequest({
      host: '127.0.0.1',
      port: this.#port,
      method: incoming.method!,
      path: incoming.url!,
      headers: incoming.headers,
    });
    passed.end(body);
    const [answer] = (await once(passed, 'response')) as [IncomingMessage];
    response.writeHead(answer.statusCode!, answer.headers);
    await pipeline(answer, response);
  }

  /** The variables a person would set. */
  get env(): Record<string, string> {
    return {
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_ENDPOINT_URL: this.endpoint,
    };
  }

  /** An object as the store gives it; `body` with its Content-Encoding undone. */
  async object(key: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
    const response = await fetch(`${this.endpoint}/${this.bucket}/${key}`);
    return {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** Keys that were stored by these requests, in their order. */
  puts(): string[] {
    return this.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ url }) => url.slice(`/${this.bucket}/`.length));
  }

  /** Removes every object and forgets what was asked. */
  async empty(): Promise<void> {
    this.#s3.reset();
    await this.#s3.configureBuckets();
    this.oddity = () => 'pass';
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.#door.closeAllConnections();
    this.#door.close();
    await this.#s3.close();
  }
}

/** The store of a test file, closed after it. */
export async function s3Store(): Promise<S3Store> {
  const store = await S3Store.start();
  afterAll(() => store.close());
  return store;
}
