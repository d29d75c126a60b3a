import { paths } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { publishedText } from './published-text.js';

const shard = {
  contract: 2,
  codes: ['E07900001'],
  names: ['Aldermarsh'],
  populations: [1_000],
  lieIn: [0],
  places: ['England'],
};
const path = paths.search('2025-12', 'starts-al');

describe('the text of a published file', () => {
  it('is its content as the contract reads it, keys in order, on one line', () => {
    const { names, ...rest } = shard;
    expect(
      publishedText('2025-12', { path, json: JSON.stringify({ names, ...rest, unheardOf: 1 }) }),
    ).toBe(`${JSON.stringify(shard)}\n`);
  });

  it('is refused where the contract refuses it, with the file and the place', () => {
    expect(() =>
      publishedText('2025-12', { path, json: JSON.stringify({ ...shard, populations: [1.5] }) }),
    ).toThrow(
      expect.objectContaining({
        code: 'checkFailed',
        file: path,
        message: expect.stringContaining('populations.0: found 1.5'),
      }),
    );
  });

  it('is refused for a path that the contract does not know', () => {
    expect(() =>
      publishedText('2025-12', { path: 'releases/2025-12/notes/a.json', json: '{}' }),
    ).toThrow(/notes\/a\.json: is a kind of file that the contract does not know/);
  });
});
