import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../src/contract/index.js';
import { createClient } from '../src/index.js';
import { bundleOf, createMemoryClient } from '../src/testing/index.js';
import { smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

const AREA = 'releases/2025-12/areas/lsoa21/E01900001.json';
let at: Host;
beforeEach(async () => {
  at = await host(smallBundle());
});
afterEach(() => at[Symbol.asyncDispose]());

/** Publishes the host's files again, as the next month's release. */
function publishNext(): void {
  for (const [path, text] of new Map(at.files))
    at.files.set(path.replace('2025-12', '2026-01'), text.replaceAll('"2025-12"', '"2026-01"'));
}

/** A promise, and the function that resolves it. */
function gate(): [Promise<void>, () => void] {
  let open = (): void => {};
  return [
    new Promise((resolve) => {
      open = resolve;
    }),
    () => open(),
  ];
}

/** Delays the answer for a path until released. */
function delayed(path: string): { serve: () => void; asked: Promise<void> } {
  const [released, serve] = gate();
  const [asked, wasAsked] = gate();
  at.misbehave.set(path, (response) => {
    wasAsked();
    void released.then(() => response.end(at.files.get(path)));
  });
  return { serve, asked };
}

describe('a release', () => {
  it('is the newest when the client first asks, until it is refreshed', async () => {
    const client = createClient({ base: at.base, retry: 0 });
    await client.area('E01900001');
    publishNext();
    expect(await client.area('E01900002')).toMatchObject({ area: { release: '2025-12' } });
    expect(await client.refresh()).toMatchObject({ release: '2026-01' });
    expect(await client.area('E01900001')).toMatchObject({ area: { release: '2026-01' } });
    expect(await client.release()).toMatchObject({ release: '2026-01' });
  });

  // claim: questions-their-way-stay
  // claim: client-keeps-release-began
  it('stays the same within a question, even if the client is refreshed before its second file', async () => {
    const client = createClient({ base: at.base, retry: 0 });
    const { serve, asked } = delayed('releases/2025-12/postcodes/QA1.json');
    const answer = client.postcode('QA1 1AA');
    await asked;
    publishNext();
    await client.refresh();
    serve();
    expect(await answer).toMatchObject({ status: 'ok', area: { release: '2025-12' } });
    expect(at.asked.filter((path) => path.includes('2026-01'))).toEqual([]);
  });

  // claim: where-host-latest-json
  it('is still read while the pointer’s host does not answer', async () => {
    const client = createClient({ base: at.base, retry: 0 });
    await client.release();
    at.misbehave.set('latest.json', (response) => response.destroy());
    expect(await client.refresh()).toMatchObject({ release: '2025-12' });
    expect((await client.area('E01900001')).status).toBe('ok');
    await expect(createClient({ base: at.base, retry: 0 }).refresh()).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  it('is kept, and the client rejects, if the pointer is invalid', async () => {
    const client = createClient({ base: at.base, retry: 0 });
    await client.release();
    at.files.set('latest.json', '<!doctype html>');
    await expect(client.refresh()).rejects.toMatchObject({ code: 'malformed' });
    expect((await client.area('E01900001')).status).toBe('ok');
  });

  it('can be named, without a request for latest.json; one that does not exist is refused with its URL', async () => {
    at.files.set(
      'releases/2025-12/manifest.json',
      JSON.stringify({
        contract: CONTRACT_VERSION,
        release: '2025-12',
        window: { from: '2025-01', to: '2025-12' },
        months: { from: '2025-10', to: '2025-12' },
        demo: true,
        codeVersion: '1',
        formulas: {},
        editions: {},
        areas: {},
        ledger: {
          read: 0,
          counted: 0,
          transport: 0,
          duplicate: 0,
          noLocation: 0,
          outsideCoverage: 0,
          unknownArea: 0,
          malformed: 0,
          recodedSplit: 0,
          recodedMerge: 0,
        },
        sources: [],
        notes: [],
      }),
    );
    const client = createClient({ base: at.base, release: '2025-12' });
    expect(await client.area('E01900001')).toMatchObject({ area: { release: '2025-12' } });
    expect(await client.refresh()).toEqual({
      contract: CONTRACT_VERSION,
      release: '2025-12',
      lastMonth: '2025-12',
      window: { from: '2025-01', to: '2025-12' },
      demo: true,
    });
    expect(at.asked).not.toContain('latest.json');
    await expect(
      createClient({ base: at.base, release: '2024-01' }).area('E01900001'),
    ).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'release',
      message: expect.stringContaining(`${at.base}/releases/2024-01/manifest.json does not exist`),
    });
    expect(() => createClient({ base: at.base, release: '../2024' })).toThrow(
      expect.objectContaining({ code: 'invalidArgument', argument: 'release' }),
    );
  });
});

describe('a cache', () => {
  it('of two files drops the oldest', async () => {
    const client = createClient({ base: at.base, cache: 2 });
    for (const code of ['E01900001', 'E01900002', 'E01900003', 'E01900001'])
      await client.area(code);
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(2);
    expect(at.asked.filter((path) => path === 'latest.json')).toHaveLength(1);
  });

  it('that is off keeps nothing, but still shares concurrent requests', async () => {
    const client = createClient({ base: at.base, cache: false });
    await Promise.all([
      client.area('E01900001'),
      client.area('E01900001'),
      client.area('E01900001'),
    ]);
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(1);
    await client.area('E01900001');
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(2);
  });

  it.each([-1, 1.5, Number.NaN, 'disk' as never])('of %s is refused', (cache) => {
    expect(() => createClient({ base: at.base, cache })).toThrow(
      expect.objectContaining({ code: 'invalidArgument', argument: 'cache' }),
    );
  });
});

describe('a signal', () => {
  it('ends every question of a client, and its requests, with its own reason', async () => {
    const [closed, wasClosed] = gate();
    const [asked, wasAsked] = gate();
    at.misbehave.set(AREA, (response) => {
      wasAsked();
      response.on('close', wasClosed);
    });
    const controller = new AbortController();
    const client = createClient({ base: at.base, signal: controller.signal });
    const answer = client.area('E01900001').catch((error: unknown) => error);
    await asked;
    controller.abort(new Error('the page was left'));
    expect(await answer).toMatchObject({ message: 'the page was left' });
    await closed;
    await expect(client.area('E01900002')).rejects.toThrow('the page was left');
  });

  it('ends one caller’s question, while others with the same question carry on', async () => {
    const { serve, asked } = delayed(AREA);
    const client = createClient({ base: at.base });
    const controller = new AbortController();
    const other = client.area('E01900001');
    const answer = client
      .withSignal(controller.signal)
      .area('E01900001')
      .catch((error: unknown) => error);
    await asked;
    controller.abort();
    expect(await answer).toMatchObject({ name: 'AbortError' });
    serve();
    expect((await other).status).toBe('ok');
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(1);
  });
});

describe('a deadline', () => {
  it('ends a question with all its retries', async () => {
    at.misbehave.set(AREA, (response) => response.writeHead(503).end());
    await expect(
      createClient({ base: at.base, retry: 1_000, deadline: 400 }).area('E01900001'),
    ).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('deadline of 400 ms'),
    });
  });

  it.each([0, -5, Number.NaN])('of %s ms is refused', (deadline) => {
    expect(() => createClient({ base: at.base, deadline })).toThrow(
      expect.objectContaining({ code: 'invalidArgument', argument: 'deadline' }),
    );
  });
});

describe('a client of a bundle in memory', () => {
  const nation = {
    code: 'K04000001',
    name: 'England and Wales',
    population: 59_597_542,
    counts: { burglary: 250_000 },
  };
  const small = {
    code: 'E01000001',
    name: 'Small area',
    population: 1_700,
    parents: { nation: 'K04000001' },
    counts: { burglary: 12, 'anti-social-behaviour': 30 },
  };
  const client = createMemoryClient(
    bundleOf({ areas: [nation, small], postcodes: { 'LU1 2AB': small.code } }),
  );

  it('answers like a client of a host', async () => {
    expect(await client.postcode('lu1 2ab')).toMatchObject({
      status: 'ok',
      postcode: 'LU1 2AB',
      area: {
        code: small.code,
        measures: { crime: { count: 12 }, all: { count: 42 } },
        comparators: [{ code: 'K04000001' }],
      },
    });
    expect(await client.area('E01000002')).toEqual({
      status: 'notFound',
      query: 'E01000002',
      release: '2025-12',
    });
    expect((await client.sentence(small.code)).status).toBe('ok');
    expect(await client.release()).toMatchObject({ window: { from: '2025-01', to: '2025-12' } });
  });

  // claim: test-cannot-pass-file
  it('checks its files against the contract', async () => {
    const wrong = createMemoryClient({
      ...bundleOf({ areas: [small] }),
      'latest.json': { release: '2025-12' },
    });
    await expect(wrong.area(small.code)).rejects.toMatchObject({
      code: 'malformed',
      issues: expect.arrayContaining(['contract']),
    });
    expect(() => bundleOf({ areas: [{ code: 'Luton', name: 'Luton' }] })).toThrow(
      expect.objectContaining({ code: 'invalidArgument' }),
    );
  });
});
