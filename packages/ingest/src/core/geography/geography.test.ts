import { describe, expect, it } from 'vitest';
import { geography, type LsoaRow, type LtlaRow } from './geography.js';

const lsoa = (code: string, ward: string | null, ltla: string): LsoaRow => ({
  code,
  name: code,
  ward,
  wardName: ward,
  wardNameWelsh: null,
  ltla,
  population: 1_000,
});
const ltla = (code: string, more: Partial<LtlaRow> = {}): LtlaRow => ({
  code,
  name: code,
  nameWelsh: null,
  county: 'E10A',
  countyName: 'A',
  countyNameWelsh: null,
  region: 'E12A',
  regionName: 'A',
  regionNameWelsh: null,
  country: 'E92A',
  countryName: 'England',
  countryNameWelsh: 'Lloegr',
  force: null,
  forceName: null,
  ...more,
});
const NATION = { code: 'K04A', name: 'England and Wales' };

const { areas } = geography(
  [
    lsoa('E01A', 'E05A', 'E07A'),
    lsoa('E01B', 'E05A', 'E07A'),
    lsoa('E01C', 'E05B', 'E07B'),
    lsoa('E01D', 'E05B', 'E07B'),
  ],
  [ltla('E07A'), ltla('E07B')],
  NATION,
  {
    msoa21: [0, 1, 2, 3].map((index) => ({
      lsoa: index,
      code: index < 2 ? 'E02A' : 'E02B',
      name: index < 2 ? 'Old Town' : 'Quays',
      nameWelsh: null,
    })),
    town: [1, 2].map((index) => ({
      lsoa: index,
      code: 'W45A',
      name: 'Newport',
      nameWelsh: 'Casnewydd',
    })),
  },
);
const area = (code: string): (typeof areas)[number] | undefined =>
  areas.find((found) => found.code === code);

describe('towns and MSOAs', () => {
  it('consist of the LSOAs that the lookups assign to them, under both names', () => {
    expect(area('W45A')).toMatchObject({
      level: 'town',
      name: 'Newport',
      nameWelsh: 'Casnewydd',
      lsoas: [1, 2],
    });
    expect(area('E02B')).toMatchObject({ level: 'msoa21', name: 'Quays', lsoas: [2, 3] });
  });

  it('lie in the larger areas that contain all of them: a town across two LTLAs is in neither', () => {
    expect(area('W45A')!.parents).toEqual({
      county: 'E10A',
      region: 'E12A',
      country: 'E92A',
      nation: 'K04A',
    });
    expect(area('E02A')!.parents).toMatchObject({ ltla: 'E07A', county: 'E10A' });
  });

  it('are parents of their LSOAs, but not of wards, which they may cut across', () => {
    expect(area('E01A')!.parents).toEqual({
      msoa21: 'E02A',
      ward: 'E05A',
      ltla: 'E07A',
      county: 'E10A',
      region: 'E12A',
      country: 'E92A',
      nation: 'K04A',
    });
    expect(area('E01B')!.parents).toMatchObject({ msoa21: 'E02A', town: 'W45A' });
    expect(area('E05A')!.parents).toEqual({
      ltla: 'E07A',
      county: 'E10A',
      region: 'E12A',
      country: 'E92A',
      nation: 'K04A',
    });
  });
});
