import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, isCrimeTrendsError, type ClientError } from '../src/index.js';
import { smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

const AREA = 'releases/2025-12/areas/lsoa21/E01900001.json';
let at: Host;
beforeEach(async () => {
  at = await host(smallBundle());
});
afterEach(() => at[Symbol.asyncDispose]());
afterEach(() => vi.restoreAllMocks());

/** The error that a question is rejected with. */
async function refusal(question: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await question.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isCrimeTrendsError(error))
    throw new Error(`expected a CrimeTrends error, found ${String(error)}`);
  return error;
}

describe('a failing host', () => {
  it('without latest.json is named, with advice to check base', async () => {
    at.files.delete('latest.json');
    const error = await refusal(createClient({ base: at.base, retry: 0 }).area('E01900001'));
    expect(error).toMatchObject({
      code: 'unreachable',
      status: 404,
      url: `${at.base}/latest.json`,
    });
    expect(error.message).toContain(`${at.base}/latest.json does not exist. Check base`);
  });

  it('that answers 500 is reported with the status, and asked again for the next question', async () => {
    at.misbehave.set('latest.json', (response, attempt) =>
      attempt === 1 ? response.writeHead(500).end() : response.end(at.files.get('latest.json')),
    );
    const client = createClient({ base: at.base, retry: 0 });
    expect(await refusal(client.area('E01900001'))).toMatchObject({
      code: 'unreachable',
      status: 500,
      url: `${at.base}/latest.json`,
    });
    at.misbehave.set(AREA, (response, attempt) =>
      attempt === 1 ? response.writeHead(500).end() : response.end(at.files.get(AREA)),
    );
    expect(await refusal(client.area('E01900001'))).toMatchObject({
      code: 'unreachable',
      status: 500,
      url: `${at.base}/${AREA}`,
    });
    expect((await client.area('E01900001')).status).toBe('ok');
  });

  it('that answers 403 is not mistaken for a missing place', async () => {
    at.misbehave.set(AREA, (response) => response.writeHead(403).end('AccessDenied'));
    expect(
      await refusal(createClient({ base: at.base, retry: 0 }).area('E01900001')),
    ).toMatchObject({ code: 'unreachable', status: 403 });
  });

  it('that breaks the connection once is asked again', async () => {
    at.misbehave.set(AREA, (response, attempt) =>
      attempt === 1 ? response.destroy() : response.end(at.files.get(AREA)),
    );
    expect((await createClient({ base: at.base, retry: 1 }).area('E01900001')).status).toBe('ok');
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(2);
  });

  it('that breaks every connection is unreachable, without a status', async () => {
    at.misbehave.set(AREA, (response) => response.destroy());
    const error = await refusal(createClient({ base: at.base, retry: 1 }).area('E01900001'));
    expect(error).toMatchObject({ code: 'unreachable', url: `${at.base}/${AREA}` });
    expect(error).not.toHaveProperty('status');
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(2);
  });

  it('that breaks off in the middle of a file is unreachable', async () => {
    at.misbehave.set(AREA, (response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{"contract":1,', () => response.destroy());
    });
    expect(
      await refusal(createClient({ base: at.base, retry: 0 }).area('E01900001')),
    ).toMatchObject({ code: 'unreachable', url: `${at.base}/${AREA}` });
  });

  it('that never answers is given up after the timeout', async () => {
    at.misbehave.set(AREA, () => {});
    const error = await refusal(
      createClient({ base: at.base, retry: 0, timeout: 60 }).area('E01900001'),
    );
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error.message).toContain('timed out');
  });

  it('that does not exist is unreachable, with the reason', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await refusal(
      createClient({ base: `http://127.0.0.1:${port}/`, retry: 0 }).release(),
    );
    expect(error.message).toContain('ECONNREFUSED');
  });
});

describe('a recovering host', () => {
  it('is asked again after 500, and answers', async () => {
    at.misbehave.set(AREA, (response, attempt) =>
      attempt === 1 ? response.writeHead(500).end() : response.end(at.files.get(AREA)),
    );
    expect((await createClient({ base: at.base }).area('E01900001')).status).toBe('ok');
    expect(at.asked.filter((path) => path === AREA)).toHaveLength(2);
  });

  it('is asked again after 429, but not before the time it names', async () => {
    at.misbehave.set(AREA, (response, attempt) =>
      attempt === 1
        ? response.writeHead(429, { 'retry-after': '7' }).end()
        : response.end(at.files.get(AREA)),
    );
    const waited: [milliseconds: number | undefined, requests: number][] = [];
    const { setTimeout: wait } = globalThis;
    const early = (then: () => void, milliseconds?: number): NodeJS.Timeout => {
      if (milliseconds !== 7_000) return wait(then, milliseconds);
      waited.push([milliseconds, requests()]);
      return wait(() => {
        waited.push([milliseconds, requests()]);
        then();
      }, 0);
    };
    const requests = (): number => at.asked.filter((path) => path === AREA).length;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(early as typeof wait);
    expect((await createClient({ base: at.base }).area('E01900001')).status).toBe('ok');
    // Just before and after the 7 seconds, only the first request had been made.
    expect([waited, requests()]).toEqual([
      [
        [7_000, 1],
        [7_000, 1],
      ],
      2,
    ]);
  });

  it('is not asked again for a missing area: 404 is an answer', async () => {
    expect((await createClient({ base: at.base }).area('E01900999')).status).toBe('notFound');
    expect(at.asked).toHaveLength(2);
  });
});

describe('many callers', () => {
  it('of ten areas, a thousand at once, make ten requests and one for the pointer', async () => {
    const codes = Array.from(
      { length: 10 },
      (_, index) => `E019001${String(index).padStart(2, '0')}`,
    );
    for (const code of codes)
      at.files.set(
        AREA.replace('E01900001', code),
        at.files.get(AREA)!.replaceAll('E01900001', code),
      );
    const client = createClient({ base: at.base });
    const found = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => client.area(codes[index % 10]!)),
    );
    expect(found.map((result) => 'area' in result && result.area.code)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => codes[index % 10]),
    );
    expect([...at.asked].sort()).toEqual([
      'latest.json',
      ...codes.map((code) => AREA.replace('E01900001', code)),
    ]);
  });
});

describe('an error', () => {
  it('says what to do next, whatever its kind', async () => {
    at.misbehave.set(AREA, (response) => response.writeHead(503).end());
    at.files.set(AREA.replace('E01900001', 'E01900002'), '{"contract":9}');
    at.files.set(AREA.replace('E01900001', 'E01900003'), '{');
    const client = createClient({ base: at.base, retry: 0 });
    const messages = await Promise.all(
      [
        client.area('E01900001'),
        client.area('E01900002'),
        client.area('E01900003'),
        client.area('Luton'),
      ].map(async (asked) => (await refusal(asked)).message),
    );
    for (const [index, advice] of [
      'Check base',
      'Update @crimetrends/sdk',
      'Check base',
      'such as E06000032',
    ].entries())
      expect(messages[index]).toContain(advice);
  });
});

describe('a file that breaks the contract', () => {
  it('is reported with its URL if it is a web page', async () => {
    at.misbehave.set(AREA, (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('\n<!doctype html><title>Welcome</title>'),
    );
    const error = await refusal(createClient({ base: at.base }).area('E01900001'));
    expect(error).toMatchObject({ code: 'malformed', url: `${at.base}/${AREA}`, issues: [] });
    expect(error.message).toContain('it begins “<!doctype html><titl”, which is not JSON');
  });

  it('is reported with the fields that break it', async () => {
    at.files.set(AREA, at.files.get(AREA)!.replace('"population":1400', '"population":"1400"'));
    expect(await refusal(createClient({ base: at.base }).area('E01900001'))).toMatchObject({
      code: 'malformed',
      issues: ['areas.0.population'],
    });
  });

  it('is refused if it is empty, or JSON of another kind', async () => {
    for (const text of ['', 'null', '[]', '"OK"', '{}']) {
      at.files.set(AREA, text);
      const error = await refusal(createClient({ base: at.base }).area('E01900001'));
      expect(error).toMatchObject({ code: 'malformed', url: `${at.base}/${AREA}` });
    }
  });

  it('is refused if it holds another area than its name says', async () => {
    at.files.set(AREA, at.files.get(AREA)!.replaceAll('E01900001', 'E01900002'));
    const error = await refusal(createClient({ base: at.base }).area('E01900001'));
    expect(error.message).toContain('it does not hold E01900001');
    expect(await refusal(createClient({ base: at.base }).postcode('QA1 2AA'))).toMatchObject({
      code: 'malformed',
      url: `${at.base}/releases/2025-12/outcodes/QA1.json`,
    });
  });

  it('is missed if the release lists an outcode’s postcodes but not its areas', async () => {
    const error = await refusal(createClient({ base: at.base }).postcode('QA2 1AA'));
    expect(error).toMatchObject({
      code: 'unreachable',
      status: 404,
      url: `${at.base}/releases/2025-12/outcodes/QA2.json`,
    });
  });

  // claim: nothing-shown
  it('is refused if it is truncated', async () => {
    at.files.set(AREA, at.files.get(AREA)!.slice(0, 400));
    expect(await refusal(createClient({ base: at.base }).area('E01900001'))).toMatchObject({
      code: 'malformed',
      url: `${at.base}/${AREA}`,
    });
  });

  // claim: client-meets-higher-contract
  it('of a newer contract asks for a newer client, whatever else it holds', async () => {
    at.files.set('latest.json', '{"contract":3,"release":{"name":"2027-01"}}');
    expect(await refusal(createClient({ base: at.base }).release())).toMatchObject({
      code: 'newerContract',
      contract: 3,
      supported: 2,
      url: `${at.base}/latest.json`,
    });
  });

  // claim: client-meets-lower-contract
  it('of an older contract asks for the bundle to be built again', async () => {
    at.files.set('latest.json', '{"contract":1,"release":"2025-12"}');
    const error = await refusal(createClient({ base: at.base }).release());
    expect(error).toMatchObject({
      code: 'olderContract',
      contract: 1,
      supported: 2,
      url: `${at.base}/latest.json`,
    });
    expect(error).toHaveProperty('message', expect.stringContaining('Build the bundle anew'));
  });
});
