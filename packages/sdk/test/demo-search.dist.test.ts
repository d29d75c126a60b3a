import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelFile, paths, SEARCH_LEVELS, searchWords } from '../src/contract/index.js';
import { createClient, type AreaFound } from '../src/index.js';

// Written by `npm test` before the unit tests; a missing bundle fails here.
const base = new URL('../../../.demo/bundle/', import.meta.url);
const client = createClient({ base });
const { release } = await client.release();
const areas = SEARCH_LEVELS.flatMap(
  (level) =>
    levelFile.parse(JSON.parse(readFileSync(new URL(paths.level(release, level), base), 'utf8')))
      .areas,
);

const codesFor = async (text: string): Promise<string[]> =>
  (await client.search(text, { limit: 50 })).map((result) => (result as AreaFound).code);

describe('the names of the demonstration bundle', () => {
  it('are each found by the full name, before names that contain it', async () => {
    for (const { code, name } of areas) {
      const found = await codesFor(name);
      expect(found, name).toContain(code);
      const first = (await client.search(name))[0] as AreaFound;
      expect(searchWords(first.name), name).toEqual(searchWords(name));
    }
  });

  it('are each found by their words in another order, and by a prefix of one', async () => {
    for (const { code, name } of areas) {
      const words = searchWords(name);
      expect(await codesFor(words.toReversed().join(' ')), name).toContain(code);
      expect(await codesFor(words[0]!.slice(0, 4)), name).toContain(code);
    }
  });

  it('are each found with two letters swapped, including the first two', async () => {
    for (const { code, name } of areas) {
      const [word] = searchWords(name).filter((each) => /^[a-z]{5,}$/.test(each));
      if (word === undefined) continue;
      for (let place = 0; place < word.length - 1; place += 1) {
        const misspelt =
          word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2);
        expect(await codesFor(misspelt), `${misspelt} for ${name}`).toContain(code);
      }
    }
  });
});
