import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../../shell/registry.js';
import type { Layout } from './layout.js';
import { recogniseTable } from './recognise.js';

const { censusTables } = readRegistry();
const layoutOf = (
  columns: readonly string[],
  row: readonly string[] = [],
  file = 'file.csv',
): Layout | undefined => recogniseTable([columns, row], file, censusTables);
const PLACE = ['date', 'geography', 'geography code'];
const LSOA = ['2021', 'City of London 001A', 'E01000001'];

const TENURE = [
  'Total: All households',
  'Owned',
  'Owned: Owns outright',
  'Owned: Owns with a mortgage or loan',
  'Shared ownership',
  'Shared ownership: Shared ownership',
  'Social rented',
  'Social rented: Rents from council or Local Authority',
  'Social rented: Other social rented',
  'Private rented',
  'Private rented: Private landlord or letting agency',
  'Private rented: Other private rented',
  'Lives rent free',
].map((name) => `Tenure of household: ${name}`);

describe('a census table', () => {
  test('is recognised by the beginning of its columns, without subtotals as categories', () => {
    const layout = layoutOf([...PLACE, ...TENURE], LSOA)!;
    expect(layout).toMatchObject({
      kind: 'census',
      edition: '2021',
      table: { id: 'TS054', title: 'Tenure', of: 'households' },
    });
    expect(layout.table!.categories).toEqual([
      'Owned: Owns outright',
      'Owned: Owns with a mortgage or loan',
      'Shared ownership: Shared ownership',
      'Social rented: Rents from council or Local Authority',
      'Social rented: Other social rented',
      'Private rented: Private landlord or letting agency',
      'Private rented: Other private rented',
      'Lives rent free',
    ]);
    expect(layout.columns).toMatchObject({
      lsoa21: 'geography code',
      total: 'Tenure of household: Total: All households',
      c01: 'Tenure of household: Owned: Owns outright',
      c08: 'Tenure of household: Lives rent free',
    });
  });

  test.each([
    [
      'Residence type: Total; measures: Value',
      [
        'Residence type: Lives in a household; measures: Value',
        'Residence type: Lives in a communal establishment; measures: Value',
      ],
      'TS001',
    ],
    [
      'Household composition: Total; measures: Value',
      ['Household composition: One person household; measures: Value'],
      'TS003',
    ],
    [
      'Household deprivation: Total: All households; measures: Value',
      ['Household deprivation: Household is not deprived in any dimension; measures: Value'],
      'TS011',
    ],
    [
      'Ethnic group: Total: All usual residents',
      ['Ethnic group: White', 'Ethnic group: White: Gypsy or Irish Traveller'],
      'TS021',
    ],
    ['Accommodation type: Total: All households', ['Accommodation type: Detached'], 'TS044'],
    [
      'Occupancy rating for bedrooms: Total: All households',
      ['Occupancy rating for bedrooms: 0 (ideal)'],
      'TS052',
    ],
    [
      'Age: Total',
      Array.from({ length: 18 }, (_, band) => `Age: Aged ${band * 5} to ${band * 5 + 4} years`),
      'TS007A',
    ],
    [
      'Age (6 categories): Total (sum)',
      ['Age (6 categories): Aged 15 years and under'],
      'resident_age_6a',
    ],
  ])('with the total “%s” is %j, table %s', (total, parts, id) => {
    expect(layoutOf([...PLACE, total, ...parts], LSOA)).toMatchObject({
      kind: 'census',
      table: { id },
      columns: { total },
    });
  });

  test('of densities has one column and no total', () => {
    const layout = layoutOf(
      [...PLACE, 'Population Density: Persons per square kilometre; measures: Value'],
      LSOA,
    )!;
    expect(layout.table).toMatchObject({
      id: 'TS006',
      of: 'residentsPerSquareKilometre',
      categories: ['Persons per square kilometre'],
    });
  });

  test('leaves out categories outside what it counts', () => {
    const columns = [
      'Total: All household spaces',
      '0 people in household',
      '1 person in household',
      '2 people in household',
    ].map((name) => `Household size: ${name}; measures: Value`);
    expect(layoutOf([...PLACE, ...columns], LSOA)?.table?.categories).toEqual([
      '1 person in household',
      '2 people in household',
    ]);
  });

  test('at another level, of another subject or without a row is not read', () => {
    expect(layoutOf([...PLACE, ...TENURE], ['2021', 'City of London', 'E09000001'])?.kind).toBe(
      'censusOther',
    );
    expect(layoutOf([...PLACE, ...TENURE], [])?.kind).toBe('censusOther');
    expect(
      layoutOf(
        [
          ...PLACE,
          'General health: Total: All usual residents',
          'General health: Very good health',
        ],
        LSOA,
      )?.kind,
    ).toBe('censusOther');
  });
});

describe('workday population', () => {
  const density = [
    ...PLACE,
    'Area/Population Density: All usual residents; measures: Value',
    'Area/Population Density: Area (Hectares); measures: Value',
  ];
  const row = ['2011', 'City of London 001A', 'E01000001', '7187', '13'];

  test('of 2011 has the columns of the residents’ table, so its file name decides', () => {
    expect(layoutOf(density, row, 'census/wd102ew_2011_lsoa.csv')).toMatchObject({
      kind: 'workdayPopulation',
      edition: '2011',
      columns: { lsoa11: 'geography code', total: density[3] },
    });
    expect(layoutOf(density, row, 'census/qs102ew.csv')?.kind).toBe('censusOther');
  });

  test('is recognised by a column that says so, and its codes by their vintage', () => {
    expect(layoutOf([...PLACE, 'Workday population: Total'], LSOA)).toMatchObject({
      kind: 'workdayPopulation',
      edition: '2021',
      columns: { lsoa21: 'geography code' },
    });
    expect(layoutOf(['LSOA11CD', 'Workday population'], ['E01000001', '7187'])).toMatchObject({
      edition: '2011',
      columns: { lsoa11: 'LSOA11CD' },
    });
    expect(
      layoutOf([...PLACE, 'Workday population: Total'], ['2021', 'x', 'E02000001'])?.kind,
    ).toBe('censusOther');
  });
});

describe('mid-year estimates', () => {
  test('of several years use the newest', () => {
    const columns = [
      'LSOA 2021 Code',
      'LSOA 2021 Name',
      'Area Sq Km',
      'Mid-2023: Population',
      'Mid-2023: People per Sq Km',
      'Mid-2024: Population',
      'Mid-2024: People per Sq Km',
    ];
    expect(layoutOf(columns)).toMatchObject({
      kind: 'midYearEstimate',
      edition: '2024',
      columns: { lsoa21: 'LSOA 2021 Code', total: 'Mid-2024: Population' },
    });
  });

  test('of one year take it from the name of the sheet', () => {
    const columns = [
      'LAD 2023 Code',
      'LAD 2023 Name',
      'LSOA 2021 Code',
      'LSOA 2021 Name',
      'Total',
      'F0',
      'F1',
      'M0',
      'M1',
    ];
    expect(layoutOf(columns, [], 'Mid-2022 LSOA 2021.csv')).toMatchObject({
      kind: 'midYearEstimate',
      edition: '2022',
      columns: { total: 'Total' },
    });
    expect(layoutOf(columns, [], 'estimates.csv')).toMatchObject({
      kind: 'midYearEstimate',
      edition: '',
    });
  });
});
