import { CATEGORIES, paths, type AreaRecord, type RankingFile } from '@crimetrends/sdk/contract';
import { beforeEach, expect, test } from 'vitest';
import { manifestOf } from '../../../../test/small-bundle.js';
import { rankingFiles } from '../../release/rankings/ranking-files.js';
import { emptyRelease, type KeptRelease } from '../kept-release.js';
import { rankingFaults } from './rankings.js';
import { tauOfAll, variationOf } from '../../../../test/tau-of-all.js';

const TAU = tauOfAll(0.1);

const FILE = paths.ranking('2025-12', 'ward', 'E07A');
const area = (
  code: string,
  level: AreaRecord['level'],
  parents: AreaRecord['parents'],
): AreaRecord => ({
  code,
  name: `Area ${code}`,
  level,
  population: 1_000,
  parents,
  observed: { kind: 'known' },
  counts: CATEGORIES.map(() => 3),
});
const records = [
  area('E07A', 'ltla', {}),
  ...['E05A', 'E05B', 'E05C'].map((code) => area(code, 'ward', { ltla: 'E07A' })),
];

let kept: KeptRelease;
beforeEach(() => {
  const manifest = manifestOf('2025-12');
  kept = {
    ...emptyRelease('2025-12'),
    manifest,
    extraVariation: variationOf(0.1),
    records: new Map(records.map((record) => [record.code, record])),
  };
  for (const file of rankingFiles({
    release: '2025-12',
    window: manifest.window,
    records,
    tau: TAU,
  }))
    kept.rankings.set(paths.ranking('2025-12', file.level, file.within.code), JSON.stringify(file));
});

const sentences = (): string[] =>
  [...rankingFaults(kept)].map(({ file, sentence }) => `${file} ${sentence}`);

function forge(change: (file: RankingFile) => void): void {
  const file = JSON.parse(kept.rankings.get(FILE)!) as RankingFile;
  change(file);
  kept.rankings.set(FILE, JSON.stringify(file));
}

test('lists as built are sound; older releases have none', () => {
  expect(kept.rankings.size).toBe(1);
  expect(sentences()).toEqual([]);
  kept.rankings.clear();
  expect(sentences()).toEqual([]);
});

test('a list without one of its areas', () => {
  forge(({ field }) =>
    [field.codes, field.names, field.populations, ...field.counts].forEach((column) =>
      column.pop(),
    ),
  );
  expect(sentences()).toEqual([`${FILE} does not list E05C.`]);
});

test('a list with another count than the area’s own file', () => {
  forge(({ field }) => {
    field.counts[2]![1]! += 1;
  });
  expect(sentences()).toEqual([`${FILE} says of E05B what its own file does not.`]);
});

test('a list with an area from elsewhere', () => {
  forge(({ unranked }) => {
    unranked.codes.push('E05Z');
    unranked.names.push('Area E05Z');
    unranked.kinds.push('notSupplied');
  });
  expect(sentences()).toEqual([`${FILE} lists E05Z, which does not lie there.`]);
});

test('a list that puts an area in another LTLA than its own file', () => {
  const other = area('E07B', 'ltla', {});
  const spread = [
    ...records.map((record) =>
      record.level === 'ward'
        ? { ...record, parents: { ...record.parents, county: 'E10A' } }
        : record,
    ),
    area('E05Y', 'ward', { ltla: 'E07B', county: 'E10A' }),
    other,
    area('E10A', 'county', {}),
  ];
  kept.records = new Map(spread.map((record) => [record.code, record]));
  for (const file of rankingFiles({
    release: '2025-12',
    window: kept.manifest!.window,
    records: spread,
    tau: TAU,
  }))
    kept.rankings.set(paths.ranking('2025-12', file.level, file.within.code), JSON.stringify(file));
  expect(sentences()).toEqual([]);
  const county = paths.ranking('2025-12', 'ward', 'E10A');
  kept.rankings.set(
    county,
    kept.rankings.get(county)!.replace('"lieIn":[0,0,0,1]', '"lieIn":[0,1,0,1]'),
  );
  expect(sentences()).toEqual([`${county} says of E05B what its own file does not.`]);
});

test('a list of other months', () => {
  forge((file) => {
    file.window.from = '2024-01';
  });
  expect(sentences()).toEqual([`${FILE} is not what the areas’ own files make it.`]);
});

test('a missing list, and one that should not exist', () => {
  const text = kept.rankings.get(FILE)!;
  kept.rankings = new Map([[paths.ranking('2025-12', 'ward', 'E05A'), text]]);
  expect(sentences()).toEqual([
    `${FILE} is missing or cannot be read.`,
    `${paths.ranking('2025-12', 'ward', 'E05A')} lists areas that are not ranked there.`,
  ]);
});
