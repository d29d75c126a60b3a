import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Centroids } from '../../src/core/geography/centroids.js';
import { nearbyAreas } from '../../src/core/geography/nearby.js';
import { degreesOfGrid } from '../../src/shell/geography/grid-centroids.js';
import { loadDenominators } from '../../src/shell/context/load-denominators.js';
import { loadPeople } from '../../src/shell/context/load-people.js';
import { loadPostcodes } from '../../src/shell/geography/load-postcodes.js';
import { freshFolder } from '../england/fresh-folder.js';
import { records } from '../england/demo-files.js';
import { stagedGeography, type StagedGeography } from '../staged-geography.js';
import { memberText } from '../zip-members.js';
import { DATA, haveRealFiles } from './real-files.js';

const present = haveRealFiles('people and postcodes');

const NATION = { code: 'K04000001', name: 'England and Wales' };

/** An input folder with these archives of the real files and no other. */
function folderOf(archives: readonly string[]): string {
  const folder = freshFolder();
  for (const archive of archives)
    symlinkSync(join(DATA, archive), join(folder, archive.replace('/', '-')));
  return folder;
}

describe.skipIf(!present)('people of the real census tables', () => {
  let world: StagedGeography;
  let people: Awaited<ReturnType<typeof loadPeople>>;
  let denominators: Awaited<ReturnType<typeof loadDenominators>>;
  const scratch = freshFolder();
  const areaOf = (code: string): StagedGeography['geography']['areas'][number] =>
    world.geography.areas.find((area) => area.code === code)!;
  const countsOf = (table: string, code: string): number[] | undefined => {
    const found = people.topic.of(areaOf(code));
    return found.kind === 'known'
      ? found.tables[people.topic.head.tables.findIndex(({ id }) => id === table)]
      : undefined;
  };

  beforeAll(async () => {
    world = await stagedGeography(
      folderOf(['lookups/ons-lookups.zip', 'census/census2021-lsoa.derived.zip', 'police/btp.zip']),
      '2025-01',
      NATION,
      scratch,
    );
    people = await loadPeople(world.bench, world.inputs, world);
    denominators = await loadDenominators(world.bench, world.inputs, world);
  });
  afterAll(() => world.close());

  test('all 35,672 LSOAs have them, in six tables, and nothing was left out', () => {
    const lsoas = world.geography.areas.filter(({ level }) => level === 'lsoa21');
    expect(lsoas.length).toBe(35_672);
    expect(lsoas.filter((area) => people.topic.of(area).kind !== 'known')).toEqual([]);
    expect(people.topic.head.tables.map(({ id }) => id)).toEqual([
      'TS011',
      'TS021',
      'TS044',
      'TS052',
      'TS054',
      'resident_age_6a',
    ]);
    expect([...people.findings, ...denominators.findings]).toEqual([]);
  });

  // Read off the file: City of London 001A.
  test('City of London 001A has its tenures', () => {
    expect(countsOf('TS054', 'E01000001')).toEqual([337, 144, 4, 18, 4, 280, 49, 1]);
  });

  // Summed with awk over Luton's 125 LSOAs, and over all.
  test('Luton and the nation have the sums of their LSOAs', () => {
    expect(countsOf('TS054', 'E06000032')).toEqual([
      20_298, 22_291, 440, 8_499, 4_426, 21_283, 1_616, 125,
    ]);
    expect(countsOf('TS021', 'E06000032')).toEqual([83_324, 22_740, 9_598, 101_795, 7_787]);
    expect(countsOf('resident_age_6a', 'E06000032')).toEqual([
      52_567, 27_509, 34_370, 48_260, 36_164, 26_369,
    ]);
    expect(countsOf('TS011', 'K04000001')).toEqual([
      11_968_472, 8_292_630, 3_536_115, 928_632, 57_248,
    ]);
  });

  // claim: tables-differ-up-15
  // claim: differs-up-15-between
  test('residents are TS021’s total and households TS011’s, never mixed with another table’s', () => {
    expect(denominators.topic.head.denominators.map(({ title }) => title)).toEqual([
      'Usual residents, Census 2021 (total of TS021)',
      'Households, Census 2021 (total of TS011)',
    ]);
    expect(denominators.topic.of(areaOf('E06000032'))).toEqual([225_244, 78_950]);
    expect(denominators.topic.of(areaOf('K04000001'))).toEqual([59_597_576, 24_783_097]);
  });

  // Counted independently of this code from the lookup of 2015 and the exact-fit lookup.
  test('16,494 LSOAs lie in the 112 major towns and cities of 2015, carried from LSOAs of 2011', async () => {
    const rows = await world.bench.warehouse.rows(
      'marts/places/towns.sql',
      z.object({ code: z.string() }),
    );
    expect([rows.length, new Set(rows.map(({ code }) => code)).size]).toEqual([16_494, 112]);
    expect(world.findings.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/^3 LSOAs were made from parts of several towns/),
    );
    const residents = (code: string): number =>
      areaOf(code).lsoas.reduce((sum, lsoa) => sum + world.geography.lsoas[lsoa]!.population, 0);
    expect(
      [areaOf('J01000055'), areaOf('J01000056')].map(({ name, lsoas, code }) => [
        name,
        lsoas.length,
        residents(code),
      ]),
    ).toEqual([
      ['London', 4_972, 8_764_394],
      ['Luton', 130, 234_576],
    ]);
  });

  test('no file here gives LSOAs their MSOA: there are none, and a note says what would bring them', () => {
    expect(world.geography.areas.filter(({ level }) => level === 'msoa21')).toEqual([]);
    expect(world.findings.map(({ check }) => check)).toContain('noMsoas');
  });

  // Worked out independently of this code, by the haversine formula, from the centroids and the
  // residents of TS021.
  test('the LTLAs near to Luton', () => {
    const nearby = nearbyAreas(
      world.geography.areas,
      new Centroids(world.centroids, world.geography.lsoas),
    ).of('E06000032')!;
    expect(
      nearby.slice(0, 4).map(({ code, kilometres }) => [areaOf(code).name, kilometres]),
    ).toEqual([
      ['Central Bedfordshire', 10],
      ['Dacorum', 15.7],
      ['St Albans', 16],
      ['Stevenage', 17.2],
    ]);
  });
});

describe.skipIf(!present)('the postcode directory of November 2021 alone', () => {
  let world: StagedGeography;
  const scratch = freshFolder();
  const archive = join(DATA, 'postcodes/NSPL_NOV_2021_TF.zip');

  beforeAll(async () => {
    world = await stagedGeography(
      folderOf([
        'lookups/ons-lookups.zip',
        'census/census2021-lsoa.derived.zip',
        'police/btp.zip',
        'postcodes/NSPL_NOV_2021_TF.zip',
      ]),
      '2025-01',
      NATION,
      scratch,
    );
  });
  afterAll(() => world.close());

  // Counted independently of this code from the directory, the exact-fit lookup and the centroids.
  test('9,335 of its 9,342 postcodes have an LSOA of 2021: 649 of split LSOAs by the nearest centroid, 6 of merged ones', async () => {
    const notes = world.findings.map(({ sentence }) => sentence);
    expect(notes).toContainEqual(
      '649 postcodes of split LSOAs of 2011 were placed in the nearest LSOA of 2021, and 6 of merged ones in the new one.',
    );
    expect(notes).toContainEqual(
      '7 of 9,342 postcodes were left out: they have no LSOA of this edition, or they end in no month.',
    );
    const rows = await loadPostcodes(world.bench.warehouse);
    expect(rows.reduce((sum, { postcodes }) => sum + postcodes.split(' ').length, 0)).toBe(9_335);
    const tf1 = new Map(
      rows
        .find(({ outcode }) => outcode === 'TF1')!
        .postcodes.split(' ')
        .map((text) => [text.slice(0, 3), world.geography.lsoas[Number(text.split(':')[1])]!.code]),
    );
    expect([tf1.get('1TG'), tf1.get('1TJ'), tf1.get('1AA')]).toEqual([
      'E01035074',
      'E01035074',
      'E01014145',
    ]);
  });

  test('its grid references, converted, lie within 2 m of its latitudes and longitudes', async () => {
    const rows = records(Buffer.from(await memberText(archive, 'NSPL_NOV_2021_UK_TF.csv'))).filter(
      (row) => row['oseast1m'] !== '',
    );
    const apart = rows.map((row) => {
      const { latitude, longitude } = degreesOfGrid(
        Number(row['oseast1m']),
        Number(row['osnrth1m']),
      );
      return (
        Math.hypot(
          latitude - Number(row['lat']),
          (longitude - Number(row['long'])) * Math.cos((latitude * Math.PI) / 180),
        ) * 111_320
      );
    });
    expect(apart.length).toBe(9_335);
    expect(Math.max(...apart)).toBeLessThan(2);
  });
});
