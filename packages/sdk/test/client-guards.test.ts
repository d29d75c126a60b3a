// What people write first, and what they are told.
import { describe, expect, it } from 'vitest';
import { createClient, createLookup, isCrimeTrendsError } from '../src/index.js';
import { bundleOf, createMemoryClient } from '../src/testing/index.js';

const client = createMemoryClient(
  bundleOf({ areas: [{ code: 'E06000032', name: 'Luton', population: 225_262 }] }),
);

/** The message of the error of a mistake, which must be the caller's. */
async function told(mistake: () => unknown): Promise<string> {
  try {
    await mistake();
  } catch (error) {
    if (isCrimeTrendsError(error) && error.code === 'invalidArgument') return error.message;
    throw error;
  }
  throw new Error('It should have been refused.');
}

describe('a client without a base', () => {
  it.each([
    ['no options', undefined],
    ['an address alone', 'https://stats.example/crime/'],
    ['an empty object', {}],
    ['nothing', null],
  ])('is refused with the line to write: %s', async (_, options) => {
    for (const create of [createClient, createLookup])
      expect(await told(() => create(options as never))).toContain("{ base: '…/' }");
  });
});

describe('a question put to the wrong method', () => {
  it.each([
    [
      'area',
      'Luton',
      'code “Luton” is not a GSS code such as E06000032; search finds places by name.',
    ],
    ['area', 'LU1 2AB', 'code “LU1 2AB” is a whole postcode, which goes into postcode.'],
    ['postcode', 'LU1', 'postcode “LU1” is the first half of a postcode, which goes into outcode.'],
    ['postcode', 'E06000032', 'postcode “E06000032” is a GSS code, which goes into area.'],
    ['postcode', 'Luton', 'is not a whole postcode such as LU1 2AB; search finds places by name.'],
    ['outcode', 'LU1 2AB', 'outcode “LU1 2AB” is a whole postcode, which goes into postcode.'],
    ['outcode', 'E06000032', 'outcode “E06000032” is a GSS code, which goes into area.'],
    ['outcode', 'Luton', 'is not the first half of a postcode such as LU1; search finds places'],
  ] as const)('%s(“%s”) is pointed on', async (method, text, message) => {
    expect(await told(() => client[method](text))).toContain(message);
  });

  it('an outcode asked of a lookup’s area is pointed on', async () => {
    const lookup = createLookup({ base: 'https://stats.example/crime/' });
    expect(await told(() => lookup.area('LU1'))).toContain('which goes into outcode');
  });
});

describe('codes that are no list', () => {
  it('are refused with how to write one', async () => {
    const compare = client.compare as unknown as (...codes: string[]) => Promise<unknown>;
    const areas = client.areas as unknown as (...codes: string[]) => Promise<unknown>;
    for (const ask of [compare, areas])
      expect(await told(() => ask('E06000032', 'E06000055'))).toBe(
        'codes “E06000032” is not a list: write [code, code].',
      );
  });
});
