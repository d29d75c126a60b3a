import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../src/contract/index.js';
import { createClient, type Client } from '../src/index.js';
import { smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

describe('what a release says about itself', () => {
  beforeEach(() => {
    const shared = { contract: CONTRACT_VERSION, release: '2025-12' };
    at.files.set(
      'releases/2025-12/coverage.json',
      JSON.stringify({
        ...shared,
        window: { from: '2025-01', to: '2025-12' },
        months: { from: '2025-10', to: '2025-12' },
        forces: [
          {
            code: 'E23900001',
            name: 'Wexmere',
            slug: 'wexmere',
            months: 'sax',
            rows: [90, 0, 12],
            suspect: [
              { month: '2025-12', file: 'f.csv', rows: 12, expected: 90, expectedBy: 'residents' },
            ],
            noLocation: { crime: 3, of: 60 },
            outcomes: { months: 'sss', rows: [1, 2, 3] },
          },
        ],
      }),
    );
    at.files.set(
      'releases/2025-12/revisions.json',
      JSON.stringify({ ...shared, comparedWith: { kind: 'first' }, months: [] }),
    );
  });

  it('lists what each force supplied, by month and file type', async () => {
    const [wexmere] = await client.coverage();
    expect(wexmere).toEqual({
      code: 'E23900001',
      name: 'Wexmere',
      noLocation: { crime: 3, of: 60, share: 0.05 },
      gaps: [],
      street: [
        { month: '2025-10', status: 'supplied', rows: 90 },
        { month: '2025-11', status: 'absent', rows: 0 },
        { month: '2025-12', status: 'suspect', rows: 12, expected: 90 },
      ],
      outcomes: [
        { month: '2025-10', status: 'supplied', rows: 1 },
        { month: '2025-11', status: 'supplied', rows: 2 },
        { month: '2025-12', status: 'supplied', rows: 3 },
      ],
    });
    expect(await client.coverage({ force: 'e23900001' })).toEqual([wexmere]);
    await expect(client.coverage({ force: 'E23000099' })).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'force',
    });
  });

  it('lists what was revised since the previous release', async () => {
    expect(await client.revisions()).toMatchObject({ comparedWith: { kind: 'first' }, months: [] });
    at.files.delete('releases/2025-12/revisions.json');
    await expect(createClient({ base: at.base }).revisions()).rejects.toMatchObject({
      code: 'unreachable',
      status: 404,
    });
  });
});
