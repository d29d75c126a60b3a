import { paths, type AreaRecord, type SearchShard } from '@crimetrends/sdk/contract';
import { beforeEach, expect, test } from 'vitest';
import { searchFiles } from '../../release/search-index/search-files.js';
import { emptyRelease, type KeptRelease } from '../kept-release.js';
import { searchFaults } from './search.js';

const records = ['Abbey', 'Abbots'].map((name, index): AreaRecord => ({
  code: `E0590000${index}`,
  name,
  level: 'ward',
  population: 1_000,
  parents: {},
  observed: { kind: 'known' },
}));
const AB = paths.search('2025-12', 'ab');
const INDEX = paths.searchIndex('2025-12');

let kept: KeptRelease;
beforeEach(() => {
  kept = {
    ...emptyRelease('2025-12'),
    records: new Map(records.map((record) => [record.code, record])),
  };
  const { index, shards } = searchFiles({ release: '2025-12', records, outcodes: [] });
  kept.search.set(INDEX, JSON.stringify(index));
  for (const [key, shard] of shards)
    kept.search.set(paths.search('2025-12', key), JSON.stringify(shard));
});

const sentences = (): string[] =>
  [...searchFaults(kept)].map(({ file, sentence }) => `${file} ${sentence}`);

function forge(path: string, change: (shard: SearchShard) => void): void {
  const shard = JSON.parse(kept.search.get(path)!) as SearchShard;
  change(shard);
  kept.search.set(path, JSON.stringify(shard));
}

test('an index as built is sound; older releases have none', () => {
  expect(sentences()).toEqual([]);
  kept.search.clear();
  expect(sentences()).toEqual([]);
});

test('an older shard without Welsh names of places is sound, one with another name is not', () => {
  const [cardiff, ward] = ['Cardiff', 'Grangetown'].map((name, index): AreaRecord => ({
    code: `W0${6 - index}000015`,
    name,
    level: index ? 'ward' : 'ltla',
    population: 1_000,
    parents: index ? { ltla: 'W06000015' } : {},
    observed: { kind: 'known' },
    ...(!index && { nameWelsh: 'Caerdydd' }),
  }));
  kept.records = new Map([cardiff!, ward!].map((record) => [record.code, record]));
  const { index, shards } = searchFiles({
    release: '2025-12',
    records: [cardiff!, ward!],
    outcodes: [],
  });
  kept.search = new Map([
    [INDEX, JSON.stringify(index)],
    ...[...shards].map(([key, shard]): [string, string] => [
      paths.search('2025-12', key),
      JSON.stringify(shard),
    ]),
  ]);
  const GR = paths.search('2025-12', 'gr');
  forge(GR, (shard) => {
    shard.placesWelsh = { Cardiff: 'Abertawe' };
  });
  expect(sentences()).toEqual([`${GR} does not say of its areas what their own files say.`]);
  forge(GR, (shard) => {
    delete shard.placesWelsh;
  });
  expect(sentences()).toEqual([]);
});

test('an index without one of the areas', () => {
  forge(AB, ({ codes, names, populations, lieIn }) =>
    [codes, names, populations, lieIn].forEach((column) => column.pop()),
  );
  expect(sentences()).toEqual([`${AB} does not hold E05900001.`]);
});

test('an area under another name than in its own file', () => {
  forge(AB, ({ names }) => {
    names[0] = 'Abba';
  });
  expect(sentences()).toEqual([`${AB} does not say of its areas what their own files say.`]);
});

test('shards that are missing, not named, or of words that no area has', () => {
  const shard = kept.search.get(AB)!;
  kept.search.delete(AB);
  kept.search.set(paths.search('2025-12', 'zz'), shard);
  kept.search.set(INDEX, kept.search.get(INDEX)!.replace('"ab"', '"zz"'));
  expect(sentences()).toEqual([
    `${INDEX} does not name the shards that the areas make.`,
    `${AB} is missing or cannot be read.`,
    `${paths.search('2025-12', 'zz')} holds words that no area has.`,
  ]);
});
