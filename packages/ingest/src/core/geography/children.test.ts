import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf } from './children.js';
import { geography, type Geography, type LsoaRow, type LtlaRow } from './geography.js';

const NATION = { code: 'K04', name: 'England and Wales' };
const lsoa = (code: string, ward: string | null, ltla: string): LsoaRow => ({
  code,
  name: code,
  ward,
  wardName: ward,
  wardNameWelsh: null,
  ltla,
  population: 1_000,
});
const ltla = (
  code: string,
  {
    county = null,
    region = null,
    country,
  }: { county?: string | null; region?: string | null; country: string },
): LtlaRow => ({
  code,
  name: code,
  nameWelsh: null,
  county,
  countyName: county,
  countyNameWelsh: null,
  region,
  regionName: region,
  regionNameWelsh: null,
  country,
  countryName: country,
  countryNameWelsh: null,
  force: 'E23A',
  forceName: 'A',
});

const world = geography(
  [
    lsoa('E01A', 'E05A', 'E06A'),
    lsoa('E01B', null, 'E06A'),
    lsoa('E01C', 'E05C', 'E07A'),
    lsoa('E01D', 'E05D', 'E07B'),
    lsoa('E01E', 'E05E', 'E09A'),
    lsoa('W01A', 'W05A', 'W06A'),
  ],
  [
    ltla('E06A', { region: 'E12A', country: 'E92' }),
    ltla('E07A', { county: 'E10A', region: 'E12A', country: 'E92' }),
    ltla('E07B', { county: 'E10A', region: 'E12A', country: 'E92' }),
    ltla('E09A', { region: 'E12L', country: 'E92' }),
    ltla('W06A', { country: 'W92' }),
  ],
  NATION,
  {
    town: [
      { lsoa: 2, code: 'E63A', name: 'A', nameWelsh: null },
      { lsoa: 3, code: 'E63A', name: 'A', nameWelsh: null },
    ],
  },
);
const children = (code: string, { areas, lsoas }: Geography = world): string[] =>
  childrenOf({ areas, lsoas })(areas.find((area) => area.code === code)!);

describe('the areas that an area is made of', () => {
  it('are of the next level down', () => {
    expect(children('K04')).toEqual(['E92', 'W92']);
    expect(children('E92')).toEqual(['E12A', 'E12L']);
    expect(children('E10A')).toEqual(['E07A', 'E07B']);
    expect(children('E07A')).toEqual(['E05C']);
    expect(children('E05C')).toEqual(['E01C']);
    expect(children('E01C')).toEqual([]);
  });

  it('in a region are counties and authorities that are counties, in London boroughs, in Wales authorities', () => {
    expect(children('E12A')).toEqual(['E06A', 'E10A']);
    expect(children('E12L')).toEqual(['E09A']);
    expect(children('W92')).toEqual(['W06A']);
  });

  it('include an LSOA without a ward directly', () => {
    expect(children('E06A')).toEqual(['E01B', 'E05A']);
  });

  it('of a town, which cuts across wards, are LSOAs; of a police force area, which does not, LTLAs', () => {
    expect(children('E63A')).toEqual(['E01C', 'E01D']);
    expect(children('E23A')).toEqual(['E06A', 'E07A', 'E07B', 'E09A', 'W06A']);
  });

  it('contain every LSOA of an area once, whatever the lookups say', () => {
    const place = fc.record({
      ward: fc.option(fc.integer({ min: 0, max: 2 })),
      ltla: fc.integer({ min: 0, max: 5 }),
      msoa21: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const rows = places.map(({ ward, ltla: number }, index) =>
          lsoa(
            `E01${String(index).padStart(3, '0')}`,
            ward === null ? null : `E05${number}${ward}`,
            LTLAS[number]!.code,
          ),
        );
        const found = geography(rows, LTLAS, NATION, {
          msoa21: places.map(({ msoa21 }, index) => ({
            lsoa: index,
            code: `E02${msoa21}`,
            name: '',
            nameWelsh: null,
          })),
        });
        const of = new Map(found.areas.map((area) => [area.code, area]));
        const childrenIn = childrenOf(found);
        for (const area of found.areas) {
          if (area.level === 'lsoa21') continue;
          expect(
            childrenIn(area)
              .flatMap((code) => of.get(code)!.lsoas)
              .sort((a, b) => a - b),
          ).toEqual(area.lsoas);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const LTLAS = [
  ltla('E06A', { region: 'E12A', country: 'E92' }),
  ltla('E07A', { county: 'E10A', region: 'E12A', country: 'E92' }),
  ltla('E07B', { county: 'E10A', region: 'E12A', country: 'E92' }),
  ltla('E09A', { region: 'E12L', country: 'E92' }),
  ltla('E09B', { region: 'E12L', country: 'E92' }),
  ltla('W06A', { country: 'W92' }),
];
