import { LEVELS, paths } from '@crimetrends/sdk/contract';
import { expect, test } from 'vitest';
import { kindOfPath, type FileKind } from './file-kinds.js';

const RELEASE = '2025-12.2';
const PATHS: Readonly<Record<FileKind, readonly [string, object]>> = {
  manifest: [paths.manifest(RELEASE), {}],
  coverage: [paths.coverage(RELEASE), {}],
  extraVariation: [paths.extraVariation(RELEASE), {}],
  ledger: [paths.ledger(RELEASE), {}],
  revisions: [paths.revisions(RELEASE), {}],
  reconciliation: [paths.reconciliation(RELEASE), {}],
  level: [paths.level(RELEASE, 'ward'), { level: 'ward' }],
  area: [paths.area(RELEASE, 'lsoa21', 'E01000001'), { level: 'lsoa21', code: 'E01000001' }],
  outcode: [paths.outcode(RELEASE, 'LU1'), { outcode: 'LU1' }],
  postcodes: [paths.postcodes(RELEASE, 'LU1'), { outcode: 'LU1' }],
  context: [paths.context(RELEASE, 'ward', 'E06000032'), { level: 'ward', shard: 'E06000032' }],
  ranking: [paths.ranking(RELEASE, 'ward', 'E06000032'), { level: 'ward', within: 'E06000032' }],
  boundaries: [
    paths.boundaries(RELEASE, 'ltla', 'E12000006'),
    { level: 'ltla', within: 'E12000006' },
  ],
  searchIndex: [paths.searchIndex(RELEASE), {}],
  search: [paths.search(RELEASE, 'con'), { key: 'starts-con' }],
};

test('the contract writes every kind of file where the table finds it', () => {
  for (const [kind, [path, parts]] of Object.entries(PATHS))
    expect(kindOfPath(RELEASE, path)).toEqual({ kind, parts });
  for (const level of LEVELS)
    expect(kindOfPath(RELEASE, paths.level(RELEASE, level))).toMatchObject({ parts: { level } });
});

test('a path of another folder, level or depth is of no kind', () => {
  for (const path of [
    paths.checksums(RELEASE),
    paths.pointer(),
    paths.manifest('2025-11'),
    `${paths.release(RELEASE)}notes/a.json`,
    `${paths.release(RELEASE)}areas/parish/E04000001.json`,
    `${paths.release(RELEASE)}areas/ward/E05000001/more.json`,
    `${paths.release(RELEASE)}coverage.json.bak`,
  ])
    expect(kindOfPath(RELEASE, path)).toBeUndefined();
});
