import { createClient, type ClientError } from '@crimetrends/sdk';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { demoBundle, memoryFetch } from '../test/demo-bundle.js';

const created = vi.hoisted(() => vi.fn<(options: never) => unknown>());
// ky as the SDK resolves it: this package does not depend on it.
vi.mock('../../sdk/node_modules/ky/distribution/index.js', async () => {
  const { default: small } = await import('./small-ky.js');
  return { default: { create: created.mockImplementation(small.create) } };
});

const BASE = 'https://demo.example/bundle/';
type Fetch = (request: string | URL | Request) => Promise<Response>;
const client = (fetch: Fetch, options = {}): ReturnType<typeof createClient> => createClient({ base: BASE, fetch, ...options });
const failure = (question: Promise<unknown>): Promise<ClientError> => question.then(() => { throw new Error('it answered'); }, (error: ClientError) => error);

describe('the client over the script tag’s small fetch', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }).advanceTimersToNextTimerAsync());

  /** Lets every wait between attempts pass at once. */
  const hurried = async <T>(question: Promise<T>): Promise<T> => {
    const hurry = setInterval(() => void vi.advanceTimersByTimeAsync(1_000), 1);
    return question.finally(() => clearInterval(hurry));
  };

  it('is what these tests run on', () => {
    client(memoryFetch(demoBundle()));
    expect(created).toHaveBeenCalled();
  });

  it('reads a bundle', async () => {
    expect((await client(memoryFetch(demoBundle())).area('E06900001')).status).toBe('ok');
  });

  it('takes a missing file for an answer', async () => {
    expect((await client(memoryFetch(demoBundle())).area('E06999999')).status).toBe('notFound');
  });

  it('asks again when a host had no answer or was busy, and no more often than it is told', async () => {
    const answers: (() => Response)[] = [() => { throw new TypeError('Failed to fetch'); }, () => new Response('', { status: 503 })];
    const healthy = memoryFetch(demoBundle());
    expect((await hurried(client(async (request) => answers.shift()?.() ?? healthy(request)).area('E06900001'))).status).toBe('ok');

    let asked = 0;
    const error = await hurried(failure(client(async () => { asked += 1; return new Response('', { status: 503 }); }, { retry: 2 }).release()));
    expect(error).toMatchObject({ code: 'unreachable', status: 503 });
    expect(asked).toBe(3);
  });

  it('does not ask again what was refused', async () => {
    let asked = 0;
    const error = await failure(client(async () => { asked += 1; return new Response('', { status: 403 }); }).release());
    expect(error).toMatchObject({ code: 'unreachable', status: 403 });
    expect(asked).toBe(1);
  });

  it('gives up on a host that does not answer in time', async () => {
    let asked = 0;
    const silent: Fetch = (request) => new Promise((_, reject) => {
      asked += 1;
      const { signal } = request as Request;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    const error = await failure(client(silent, { timeout: 20 }).release());
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error.message).toContain('timeout');
    expect(asked).toBe(1);
  });
});
