import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import { paths, type AreaDetail, type AreaFile, type Manifest } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';

const { input, bundle } = england();
const RELEASE = '2025-12';
const read = <T>(folder: string, path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
const townIn = (folder: string, code: string): AreaDetail =>
  read<AreaFile>(folder, paths.area(RELEASE, 'town', code)).areas[0]!;
const notesOf = (folder: string): string[] => read<Manifest>(folder, paths.manifest(RELEASE)).notes;

describe('the cities of a bundle', () => {
  const client = createClient({ base: pathToFileURL(`${bundle}/`) });

  // claim: every-city-an-area
  test('are areas: of the lookup, or made of an authority or of wards, and a note names the lost', () => {
    expect(townIn(bundle, 'E63900003')).toMatchObject({ name: 'Skelder', city: true });
    const thornwick = townIn(bundle, 'Z01900003');
    const ltla = read<AreaFile>(bundle, paths.area(RELEASE, 'ltla', 'E07900002')).areas[0]!;
    expect(thornwick).toMatchObject({ name: 'Thornwick', level: 'town', city: true });
    expect([thornwick.counts, thornwick.population]).toEqual([ltla.counts, ltla.population]);
    expect(townIn(bundle, 'Z01900002').children).toHaveLength(8);
    expect(townIn(bundle, 'E63900001')).not.toHaveProperty('city');
    expect(notesOf(bundle)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2 of 4 cities are no town .+ \(St Orrin, Thornwick\)\.$/),
        expect.stringMatching(/^1 of 4 cities could not be made: .+ \(Lost Lyonesse\)\.$/),
      ]),
    );
  });

  test('are found by name before wards, and by code', async () => {
    expect((await client.search('St Orrin'))[0]).toMatchObject({
      code: 'Z01900002',
      level: 'town',
    });
    expect(await client.area('z01900002')).toMatchObject({
      status: 'ok',
      area: { name: 'St Orrin', city: true, measures: { crime: { kind: 'known' } } },
    });
  });

  test('are larger areas of their LSOAs, beside the town of the lookup', async () => {
    const [lsoa] = townIn(bundle, 'Z01900002').children!;
    const found = await client.parents(lsoa!);
    expect('parents' in found && found.parents.filter(({ level }) => level === 'town')).toEqual([
      expect.objectContaining({ code: 'E63900001', name: 'Aldermarsh' }),
      expect.objectContaining({ code: 'Z01900002', name: 'St Orrin' }),
    ]);
  });

  // claim: ranking-of-cities
  test('are ranked among themselves where only cities are asked for', async () => {
    const cities = await client.ranking({ level: 'town', cities: true });
    if (cities.status !== 'ok') throw new Error(cities.status);
    expect(cities.cities).toBe(true);
    expect(cities.rows.map(({ area }) => area.name).sort()).toEqual([
      'Skelder',
      'St Orrin',
      'Thornwick',
    ]);
    expect(cities.rows.map(({ rank }) => rank).sort()).toEqual([1, 2, 3]);
    const towns = await client.ranking({ level: 'town' });
    expect('rows' in towns && towns.rows.length).toBeGreaterThan(3);
  });
});

describe('a bundle without a lookup of towns', () => {
  const [names, nameless, none] = [freshFolder(), freshFolder(), freshFolder()];
  const withInput = async (out: string, change: (folder: string) => void): Promise<void> => {
    const own = freshFolder();
    cpSync(input, own, { recursive: true });
    rmSync(join(own, 'lookups/LSOA21_BUA24_EW_LU.csv'));
    change(own);
    await quietBuild(own, out);
  };

  // claim: built-up-areas-of-directory
  test('takes built-up areas from the postcode directory, by where most of its postcodes lie', async () => {
    await withInput(names, (folder) =>
      writeFileSync(
        join(folder, 'lookups/BUA24_names.csv'),
        'BUA24CD,BUA24NM\nE63900001,Aldermarsh\nE63900003,Skelder (Skelder)\n',
      ),
    );
    for (const code of ['E63900001', 'E63900003'])
      expect(townIn(names, code).counts).toEqual(townIn(bundle, code).counts);
    expect(townIn(names, 'E63900003')).toMatchObject({ name: 'Skelder', city: true });
    expect(notesOf(names)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Built-up areas are those of the postcode/)]),
    );
  });

  test('has only cities where the directory’s built-up areas have no names', async () => {
    await withInput(nameless, () => undefined);
    expect(townIn(nameless, 'E63900003')).toMatchObject({ name: 'Skelder', city: true });
    expect(() => townIn(nameless, 'E63900001')).toThrow(/ENOENT/);
  });

  test('makes cities of their authority or wards where nothing has built-up areas', async () => {
    await withInput(none, (folder) => {
      const path = join(folder, 'postcodes/NSPL_FEB_2026_UK.csv');
      writeFileSync(path, readFileSync(path, 'utf8').replace(',bua24,', ',bua11,'));
    });
    expect(townIn(none, 'Z01900001')).toMatchObject({ name: 'Skelder', city: true });
    expect(notesOf(none)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^3 of 4 cities are no town .+ \(Skelder, St Orrin, Thornwick\)\.$/),
      ]),
    );
  });
});
