import { characterOf, RISKS, type Character } from './character.js';
import { LTLAS, type Authority, type Ltla, type Named } from './nation.js';
import { snapPointsOf, type SnapPoint } from './snap-points.js';
import type { Random } from '../random.js';

export interface Ward extends Named {
  ltla: Authority;
}

/** An LSOA 2021 in the publishers' tables. */
export interface LsoaRecord {
  lsoa21: string;
  name: string;
  msoa21: string;
  ward: Ward;
  ltla: Authority;
  lat: number;
  long: number;
  /** Usual residents from TS001. */
  populationCensus2021: number;
  households: number;
}

/** An LSOA of the miniature England, with what its street rows are made from. */
export interface Lsoa extends LsoaRecord {
  ltla: Ltla;
  outcode: string;
  character: Character;
  /** Risk compared with its LTLA; the population-weighted mean over an LTLA is 1. */
  risk: number;
  snapPoints: readonly SnapPoint[];
}

export interface Places<Area extends LsoaRecord = Lsoa> {
  ltlas: readonly Authority[];
  wards: readonly Ward[];
  lsoas: readonly Area[];
}

const LSOAS_PER_WARD = 4;
/** Grid steps of about 2 km. A jitter of a tenth keeps neighbouring centroids well apart. */
export const CELL_LONG = 0.03;
export const CELL_LAT = 0.018;
/** The 30 wards and 120 LSOAs of the miniature England. */
export function makePlaces(random: Random): Places {
  const wards: Ward[] = [];
  const lsoas: Lsoa[] = [];
  for (const ltla of LTLAS) {
    const own: Lsoa[] = [];
    ltla.wards.forEach((name, wardPlace) => {
      const ward: Ward = { code: gss('E05', wards.length + 1), name, ltla };
      wards.push(ward);
      for (let place = 0; place < LSOAS_PER_WARD; place++) {
        own.push(
          makeLsoa(
            ltla,
            ward,
            wardPlace,
            place,
            lsoas.length + own.length + 1,
            random.stream(`lsoa/${ward.code}/${place}`),
          ),
        );
      }
    });
    levelRisk(own);
    lsoas.push(...own);
  }
  return { ltlas: LTLAS, wards, lsoas };
}

/**
 * A code outside the real ranges: `gss('E01', 7)` is E01900007. Series 800000 is for codes of 2011
 * only.
 */
export function gss(entity: string, number: number, series = 900_000): string {
  return `${entity}${series + number}`;
}

function makeLsoa(
  ltla: Ltla,
  ward: Ward,
  wardPlace: number,
  place: number,
  number: number,
  random: Random,
): Lsoa {
  const letter = 'ABCD'[place]!;
  const [column, row] = cellAt(wardPlace, place);
  const long = ltla.west + (column + 0.5 + random.between(-0.1, 0.1)) * CELL_LONG;
  const lat = ltla.south + (row + 0.5 + random.between(-0.1, 0.1)) * CELL_LAT;
  const character = characterOf(ward.name, wardPlace, place, letter);
  const populationCensus2021 = Math.round(random.between(1250, 2150));
  return {
    lsoa21: gss('E01', number),
    name: `${ltla.name} ${String(wardPlace + 1).padStart(3, '0')}${letter}`,
    msoa21: gss('E02', Number(ward.code.slice(-3))),
    ward,
    ltla,
    lat,
    long,
    populationCensus2021,
    households: Math.round(populationCensus2021 / random.between(2.1, 2.6)),
    outcode: ltla.outcodes[Math.floor((wardPlace * ltla.outcodes.length) / ltla.wards.length)]!,
    character,
    risk: RISKS[character] * (character === 'ordinary' ? Math.exp(0.35 * random.normal()) : 1),
    snapPoints: snapPointsOf(lat, long, character, random),
  };
}

/**
 * Column and row of an LSOA in the grid of its LTLA: a ward is two by two LSOAs, with three wards
 * in a row.
 */
export function cellOf({ ltla, ward, name }: Lsoa): [column: number, row: number] {
  return cellAt(ltla.wards.indexOf(ward.name), 'ABCD'.indexOf(name.at(-1)!));
}

function cellAt(wardPlace: number, place: number): [column: number, row: number] {
  return [(wardPlace % 3) * 2 + (place % 2), Math.floor(wardPlace / 3) * 2 + Math.floor(place / 2)];
}

function levelRisk(lsoas: Lsoa[]): void {
  const people = lsoas.reduce((sum, { populationCensus2021 }) => sum + populationCensus2021, 0);
  const mean =
    lsoas.reduce((sum, { risk, populationCensus2021 }) => sum + risk * populationCensus2021, 0) /
    people;
  for (const lsoa of lsoas) lsoa.risk /= mean;
}
