import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoInput } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { stagedGeography, type StagedGeography } from '../../../test/staged-geography.js';
import type { AreaOfLsoas } from '../../core/geography/area.js';

const LOOKUP = 'lookups/OA_LSOA_MSOA_EW_DEC_2021_LU_v3.csv';
const NAMES = 'lookups/MSOA-Names-Latest2.csv';
const DIRECTORY = 'postcodes/NSPL_FEB_2026_UK.csv';

let clean: string;
let input: string;
const open: StagedGeography[] = [];

beforeAll(async () => {
  clean = await demoInput();
  for (const folder of ['police-earlier', 'police-2012', 'price-paid'])
    rmSync(join(clean, folder), { recursive: true });
});
beforeEach(() => {
  input = freshFolder();
  cpSync(clean, input, { recursive: true });
});
afterEach(() => open.splice(0).forEach((world) => world.close()));

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(input, file), change(readFileSync(join(input, file), 'utf8')));
const remove = (file: string): void => rmSync(join(input, file));

async function stage(): Promise<{ msoas: AreaOfLsoas[]; notes: string[]; towns: AreaOfLsoas[] }> {
  const world = await stagedGeography(
    input,
    '2025-12',
    { code: 'K04900001', name: 'Demoland' },
    freshFolder(),
  );
  open.push(world);
  const at = (level: AreaOfLsoas['level']): AreaOfLsoas[] =>
    world.geography.areas.filter((area) => area.level === level);
  return {
    msoas: at('msoa21'),
    towns: at('town'),
    notes: world.findings.map(({ sentence }) => sentence),
  };
}

const CASTLE_GATE = {
  code: 'E02900002',
  lsoas: [4, 5, 6, 7],
  parents: expect.objectContaining({ ltla: 'E07900001' }),
};

describe('MSOAs', () => {
  test('come from the lookup of output areas, one row for each LSOA, with the Library’s names', async () => {
    const { msoas, notes } = await stage();
    expect(msoas).toHaveLength(30);
    expect(msoas[1]).toMatchObject({ ...CASTLE_GATE, name: 'Castle Gate' });
    expect(notes.filter((note) => note.includes('MSOA'))).toEqual([]);
  });

  test('have the publisher’s name where the Library’s list has none or is missing', async () => {
    edit(NAMES, (text) => text.replace(/^E02900002,.*\n/m, ''));
    const { msoas, notes } = await stage();
    expect(msoas.slice(0, 2).map(({ name }) => name)).toEqual(['Abbotsmead', 'Aldermarsh 002']);
    expect(notes).toContainEqual(
      '1 MSOA is not in the list of names of the House of Commons Library and bears the publisher’s: E02900002.',
    );
    remove(NAMES);
    expect((await stage()).msoas[0]!.name).toBe('Aldermarsh 001');
  });

  test('come from the postcode directory where the lookup lacks an LSOA, named after its LSOAs', async () => {
    edit(LOOKUP, (text) => text.replace(/^[^,]*,E01900007,.*\n/gm, ''));
    remove(NAMES);
    const { msoas, notes } = await stage();
    expect(msoas[1]).toMatchObject({ ...CASTLE_GATE, name: 'Aldermarsh 002' });
    expect(notes).toContainEqual('1 LSOA has no MSOA in the lookup: E01900007.');
    expect(notes).toContainEqual('MSOAs are those of the postcode directory.');
  });

  // claim: so-every-lsoa-must
  test('are left out where no file gives every LSOA one: the others’ sums would be too small', async () => {
    remove(LOOKUP);
    edit(DIRECTORY, (text) => text.replaceAll('"E02900002"', ''));
    const { msoas, notes } = await stage();
    expect(msoas).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^No file gives every LSOA its MSOA, so the bundle has none\. Add the lookup/,
      ),
    );
  });

  test('are left out where an LSOA lies in two', async () => {
    edit(LOOKUP, (text) => text.replace(/(,E01900007,.*)E02900002/, '$1E02900003'));
    edit(DIRECTORY, (text) => text.replace('msoa21', 'msoa11'));
    const { msoas, notes } = await stage();
    expect(msoas).toEqual([]);
    expect(notes).toContainEqual('1 LSOA lies in more than one MSOA of the lookup: E01900007.');
  });
});

describe('towns', () => {
  test('come from the lookup: one across two LTLAs lies in neither, and open country in none', async () => {
    const { towns } = await stage();
    expect(towns).toHaveLength(6);
    expect(towns[0]).toMatchObject({
      code: 'E63900001',
      name: 'Aldermarsh',
      parents: {
        county: 'E10900001',
        region: 'E12900002',
        country: 'E92900001',
        nation: 'K04900001',
      },
    });
    // Five wards of four LSOAs, and Lower Vale over the border.
    expect(towns[0]!.lsoas).toEqual([
      ...Array.from({ length: 20 }, (_, index) => index),
      32,
      33,
      34,
      35,
    ]);
  });

  test('of a directory without names are left out, and a note says what to add', async () => {
    remove('lookups/LSOA21_BUA24_EW_LU.csv');
    const { towns, notes } = await stage();
    expect(towns).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^The built-up areas of the postcode directory have no names, so only cities are areas\. Add/,
      ),
    );
  });
});
