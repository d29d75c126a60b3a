import { beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  CONTRACT_VERSION,
  levelOfCode,
  parseGssCode,
  parseOutcode,
  parsePostcode,
  paths,
} from '../src/contract/index.js';
import { isCrimeTrendsError, type Client } from '../src/index.js';
import { createMemoryClient } from '../src/testing/index.js';
import { RELEASE, smallBundle } from './bundle.js';

const SEED = 20251123;
const RUNS = 10_000;

let asked: string[] = [];
let held: ReadonlySet<string>;
let client: Client;
beforeAll(() => {
  const files = new Map(
    [...smallBundle()].map(([path, text]): [string, unknown] => [path, JSON.parse(text)]),
  );
  files.set(paths.searchIndex(RELEASE), {
    contract: CONTRACT_VERSION,
    release: RELEASE,
    whole: 'al qa',
    largest: 'ar',
  });
  for (const key of ['al', 'qa', 'ar'])
    files.set(paths.search(RELEASE, key), {
      contract: CONTRACT_VERSION,
      codes: ['E07900001'],
      names: ['Area Aldermarsh'],
      populations: [40_000],
      lieIn: [0],
      places: [''],
      namesWelsh: {},
    });
  const get = files.get.bind(files);
  held = new Set(files.keys());
  files.get = (path) => {
    asked.push(path);
    return get(path);
  };
  client = createMemoryClient(files);
});

/** Arbitrary texts, and valid ones with a letter, digit or space added, removed or changed. */
const near = (example: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.nat(example.length),
        fc.constantFrom('', ' ', '0', '9', 'A', 'z', 'é', '/', '..', '\u0000', '%2F'),
      ),
      { maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), example),
    );
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  ...['QA1 1AA', 'E01900001', 'K04900001', 'LU1', 'S12000033', 'BT1 1AA'].map(near),
);

describe.each<[string, (text: string) => Promise<{ status: string }>, (text: string) => boolean]>([
  ['postcode', (text) => client.postcode(text), (text) => parsePostcode(text) !== undefined],
  [
    'area',
    (text) => client.area(text),
    (text) =>
      parseOutcode(text) !== undefined ||
      (parseGssCode(text) !== undefined && levelOfCode(parseGssCode(text)!) !== undefined),
  ],
  ['outcode', (text) => client.outcode(text), (text) => parseOutcode(text) !== undefined],
])('%s', (_, ask, mayExist) => {
  it('gives a result or a typed error for 10,000 texts, and requests no file that cannot exist', async () => {
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        asked = [];
        const result = await ask(text).catch((error: unknown) => {
          if (!isCrimeTrendsError(error) || error.code !== 'invalidArgument') throw error;
          return undefined;
        });
        if (result) answers += 1;
        const mayAsk = result !== undefined && result.status !== 'outOfCoverage' && mayExist(text);
        expect(mayAsk ? [] : asked).toEqual([]);
        for (const path of asked)
          expect(path).toMatch(
            /^(latest\.json|releases\/2025-12\/[a-z0-9]+\/([a-z0-9]+\/)?[A-Z0-9]+\.json)$/,
          );
        // Belfast, the Crown dependencies, Shetland, and codes of Scotland and Northern Ireland.
        for (const path of asked) expect(path).not.toMatch(/\/(?:(?:BT|GY|IM|JE|ZE)\d|[SN]\d{8})/);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(answers).toBeGreaterThan(100);
  });
});

describe('search', () => {
  it('gives a list for 10,000 texts, and requests no part of the index that does not exist', async () => {
    let byName = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, ...['aldermarsh', 'area'].map(near)), async (text) => {
        asked = [];
        const found = await client.search(text);
        if (!parsePostcode(text) && !parseOutcode(text) && !parseGssCode(text))
          byName += found.length;
        for (const path of asked.filter((each) => each.includes('/search/')))
          expect([path, held.has(path)]).toEqual([path, true]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(byName).toBeGreaterThan(100);
  });
});
