import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSimilar, type FoundSimilar } from '../../src/core/release/similar/similar-areas.js';
import { loadPeople } from '../../src/shell/context/load-people.js';
import { freshFolder } from '../england/fresh-folder.js';
import { stagedGeography, type StagedGeography } from '../staged-geography.js';
import { DATA, haveRealFiles } from './real-files.js';

const present = haveRealFiles('similar areas');

// Worked out in Python (numpy, every pair) from the census files and the lookup, without this code:
// shares, standard scores over 318 LTLAs, weights 2, 6, 3 and 4.
const MOST_ALIKE: Readonly<Record<string, readonly string[]>> = {
  'Bristol, City of': ['Cardiff', 'Reading', 'Portsmouth', 'Southampton', 'Leeds'],
  Bedford: [
    'West Northamptonshire',
    'Maidstone',
    'Hertsmere',
    'Colchester',
    'North Northamptonshire',
  ],
  Luton: ['Hillingdon', 'Peterborough', 'Slough', 'Bradford', 'Birmingham'],
  Norwich: ['Newcastle upon Tyne', 'Southampton', 'Liverpool', 'Lincoln', 'Manchester'],
  Cambridge: ['Oxford', 'Bristol, City of', 'Exeter', 'Reading', 'Cardiff'],
};

describe.skipIf(!present)('similar areas of the real census', () => {
  let world: StagedGeography;
  let similar: FoundSimilar;
  const scratch = freshFolder();

  beforeAll(async () => {
    const folder = freshFolder();
    for (const archive of [
      'lookups/ons-lookups.zip',
      'census/census2021-lsoa.derived.zip',
      'police/btp.zip',
    ])
      symlinkSync(join(DATA, archive), join(folder, archive.replace('/', '-')));
    world = await stagedGeography(
      folder,
      '2025-01',
      { code: 'K04000001', name: 'England and Wales' },
      scratch,
    );
    const { census } = await loadPeople(world.bench, world.inputs, world);
    similar = findSimilar(world.geography.areas, census);
  });
  afterAll(() => world.close());

  const ltlas = (): Map<string, string> =>
    new Map(
      world.geography.areas
        .filter(({ level }) => level === 'ltla')
        .map(({ name, code }) => [name, code]),
    );
  const namesOf = (codes: readonly string[]): string[] =>
    codes.map((code) => world.geography.areas.find((area) => area.code === code)!.name);

  test.each(Object.entries(MOST_ALIKE))('the LTLAs most like %s are %s', (name, expected) => {
    expect(namesOf(similar.of(ltlas().get(name)!)!).slice(0, 5)).toEqual(expected);
  });

  test('every LSOA, ward, LTLA and county has 20 of its own level; regions and police force areas have none', () => {
    const levels = new Map<string, Set<number | undefined>>();
    for (const { level, code } of world.geography.areas)
      levels.set(level, (levels.get(level) ?? new Set()).add(similar.of(code)?.length));
    for (const level of ['lsoa21', 'ward', 'ltla', 'county'])
      expect([...levels.get(level)!]).toEqual([20]);
    for (const level of ['region', 'country', 'nation', 'pfa'])
      expect([...levels.get(level)!]).toEqual([undefined]);
  });

  // Found in the same way over 35,672 LSOAs.
  test('City of London 001A is most like flats elsewhere in the centres of cities', () => {
    expect(similar.of('E01000001')!.slice(0, 5)).toEqual([
      'E01000002',
      'E01004730',
      'E01015370',
      'E01033288',
      'E01004716',
    ]);
  });
});
