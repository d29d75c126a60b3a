import type { DemoFile } from '../demo-file.js';
import type { LsoaRecord } from '../world/places.js';
import type { Random } from '../random.js';
import { tableText, type Field } from '../table.js';

interface CensusTable {
  file: string;
  /** The total that the parts add up to. */
  of: 'residents' | 'households';
  total: string;
  /** Column and rough share. */
  parts: readonly (readonly [column: string, share: number])[];
}

const TABLES: readonly CensusTable[] = [
  {
    file: 'ts021',
    of: 'residents',
    total: 'Ethnic group: Total: All usual residents',
    parts: named('Ethnic group: ', [
      ['Asian, Asian British or Asian Welsh', 9],
      ['Black, Black British, Black Welsh, Caribbean or African', 4],
      ['Mixed or Multiple ethnic groups', 3],
      ['White', 82],
      ['Other ethnic group', 2],
    ]),
  },
  {
    file: 'age6',
    of: 'residents',
    total: 'Age (6 categories): Total (sum)',
    parts: named('Age (6 categories): Aged ', [
      ['15 years and under', 18],
      ['16 to 24 years', 11],
      ['25 to 34 years', 14],
      ['35 to 49 years', 19],
      ['50 to 64 years', 19],
      ['65 years and over', 19],
    ]),
  },
  {
    file: 'ts011',
    of: 'households',
    total: 'Household deprivation: Total: All households',
    parts: named('Household deprivation: Household is ', [
      ['not deprived in any dimension', 48],
      ['deprived in one dimension', 33],
      ['deprived in two dimensions', 14],
      ['deprived in three dimensions', 4],
      ['deprived in four dimensions', 0.3],
    ]),
  },
  {
    file: 'ts044',
    of: 'households',
    total: 'Accommodation type: Total: All households',
    parts: named('Accommodation type: ', [
      ['Detached', 23],
      ['Semi-detached', 31],
      ['Terraced', 23],
      ['In a purpose-built block of flats or tenement', 17],
      ['Part of a converted or shared house, including bedsits', 3.5],
      ['Part of another converted building, for example, former school, church or warehouse', 0.8],
      ['In a commercial building, for example, in an office building, hotel or over a shop', 0.8],
      ['A caravan or other mobile or temporary structure', 0.4],
    ]),
  },
  {
    file: 'ts052',
    of: 'households',
    total: 'Occupancy rating for bedrooms: Total: All households',
    parts: named('Occupancy rating for bedrooms: ', [
      ['+2 or more (under-occupied)', 36],
      ['+1 (under-occupied)', 33],
      ['0 (ideal)', 27],
      ['-1 (overcrowded)', 3.4],
      ['-2 or less (overcrowded)', 0.6],
    ]),
  },
  {
    file: 'ts054',
    of: 'households',
    total: 'Tenure of household: Total: All households',
    parts: named('Tenure of household: ', [
      ['Owned: Owns outright', 33],
      ['Owned: Owns with a mortgage or loan', 29],
      ['Shared ownership: Shared ownership', 1],
      ['Social rented: Rents from council or Local Authority', 8],
      ['Social rented: Other social rented', 9],
      ['Private rented: Private landlord or letting agency', 18],
      ['Private rented: Other private rented', 2],
      ['Lives rent free', 0.1],
    ]),
  },
];

const PLACE_COLUMNS = ['date', 'geography', 'geography code'];

/** Census 2021 tables in the wide layout of the census download service. */
export function censusFiles(lsoas: readonly LsoaRecord[], random: Random): DemoFile[] {
  return [
    usualResidents(lsoas, random),
    ...TABLES.map((table) => censusFile(table, lsoas, random.stream(`census/${table.file}`))),
  ];
}

/** TS001, the default denominator. */
function usualResidents(lsoas: readonly LsoaRecord[], random: Random): DemoFile {
  const measure = (part: string): string => `Residence type: ${part}; measures: Value`;
  const header = [
    ...PLACE_COLUMNS,
    measure('Total'),
    measure('Lives in a household'),
    measure('Lives in a communal establishment'),
  ];
  const rows = lsoas.map((lsoa) => {
    const communal = random.chance(0.1) ? 20 + random.below(60) : random.below(5);
    return [
      ...placeFields(lsoa),
      lsoa.populationCensus2021,
      lsoa.populationCensus2021 - communal,
      communal,
    ];
  });
  return { path: 'census/census2021-ts001-lsoa.csv', content: tableText(header, rows) };
}

function censusFile(
  { file, of, total, parts }: CensusTable,
  lsoas: readonly LsoaRecord[],
  random: Random,
): DemoFile {
  const rows = lsoas.map((lsoa) => {
    const base = of === 'households' ? lsoa.households : lsoa.populationCensus2021;
    // Disclosure control: totals for an area differ slightly between tables, so mixing them shows.
    const counts = divide(
      base + random.pick([-5, -3, -2, -1, 1, 2, 4]),
      parts.map(([, share]) => share),
      random,
    );
    return [...placeFields(lsoa), counts.reduce((sum, count) => sum + count, 0), ...counts];
  });
  return {
    path: `census/census2021-${file}-lsoa.csv`,
    content: tableText([...PLACE_COLUMNS, total, ...parts.map(([column]) => column)], rows),
  };
}

function placeFields({ name, lsoa21 }: LsoaRecord): Field[] {
  return [2021, name, lsoa21];
}

/** Divides `total` into whole parts near their shares. */
function divide(total: number, shares: readonly number[], random: Random): number[] {
  const weights = shares.map((share) => share * random.between(0.7, 1.3));
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  parts[0]! += total - parts.reduce((a, b) => a + b, 0);
  return parts;
}

function named(
  prefix: string,
  parts: readonly (readonly [string, number])[],
): (readonly [string, number])[] {
  return parts.map(([name, share]) => [prefix + name, share]);
}
