import { parsePostcode } from '@crimetrends/sdk/contract';
import type { DemoFile } from '../demo-file.js';
import { COUNTRY, type Named } from '../world/nation.js';
import type { Lsoa } from '../world/places.js';
import type { Random } from '../random.js';
import { tableText, type Field } from '../table.js';

/** A postcode of the demonstration. Without an `lsoa` the directory cannot place it. */
export interface DemoPostcode {
  pcds: string;
  lsoa?: Lsoa;
  lat: number;
  long: number;
  introduced: string;
  /** YYYYMM, or blank while in use. */
  terminated: string;
  /** User type 1: an organisation that gets much post. */
  isLargeUser?: true;
}

const PER_LSOA = 15;
const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** An outcode of large users alone, and one whose postcodes have all ended: both are no places. */
export const NON_RESIDENTIAL_OUTCODE = 'QS8';
export const ENDED_OUTCODE = 'QS9';
/** What the directory writes for a postcode without a grid reference. */
const NO_LAT = 99.999999;

/**
 * Postcodes of every LSOA: some terminated, some in a neighbouring outcode, some of large users,
 * and two without a place.
 */
export function makePostcodes(lsoas: readonly Lsoa[], random: Random): DemoPostcode[] {
  const units = new Map<string, number>();
  const next = (outcode: string, sector: number): string => {
    const unit = (units.get(`${outcode} ${sector}`) ?? -1) + 1 + random.below(3);
    units.set(`${outcode} ${sector}`, unit);
    return `${outcode} ${sector}${UNIT_LETTERS[Math.floor(unit / 20)]!}${UNIT_LETTERS[unit % 20]!}`;
  };
  const placed = lsoas.flatMap((lsoa, place) =>
    Array.from({ length: PER_LSOA }, (_, number): DemoPostcode => {
      // LSOAs do not nest in outcodes: every sixth has a few postcodes in the other outcode of its
      // authority.
      const other = lsoa.ltla.outcodes.find((outcode) => outcode !== lsoa.outcode);
      const outcode = other && place % 6 === 0 && number >= 12 ? other : lsoa.outcode;
      return {
        pcds: next(outcode, 1 + (place % 6)),
        lsoa,
        lat: lsoa.lat + random.between(-0.005, 0.005),
        long: lsoa.long + random.between(-0.008, 0.008),
        introduced: yearMonth(1980, 2020, random),
        terminated: random.chance(0.2) ? yearMonth(2021, 2025, random) : '',
      };
    }),
  );
  const unplaced = ['QA1', 'XB1'].map((outcode): DemoPostcode => ({
    pcds: next(outcode, 9),
    lat: NO_LAT,
    long: 0,
    introduced: '200101',
    terminated: '201012',
    isLargeUser: true,
  }));
  const [lsoa] = lsoas.filter(({ outcode }) => outcode === 'QS1');
  const at = { lsoa: lsoa!, lat: lsoa!.lat, long: lsoa!.long, introduced: '199001' };
  const special = [
    ...['QS1', NON_RESIDENTIAL_OUTCODE, NON_RESIDENTIAL_OUTCODE].map((outcode): DemoPostcode => ({
      ...at,
      pcds: next(outcode, 9),
      terminated: '',
      isLargeUser: true,
    })),
    ...['201504', '201907'].map((terminated): DemoPostcode => ({
      ...at,
      pcds: next(ENDED_OUTCODE, 9),
      terminated,
    })),
  ];
  return [...placed, ...unplaced, ...special].sort((a, b) => (a.pcds < b.pcds ? -1 : 1));
}

const HEADER = [
  'pcd',
  'pcd2',
  'pcds',
  'dointr',
  'doterm',
  'usertype',
  'oseast1m',
  'osnrth1m',
  'osgrdind',
  'oa21',
  'cty',
  'ced',
  'laua',
  'ward',
  'hlthau',
  'nhser',
  'ctry',
  'rgn',
  'pcon',
  'eer',
  'teclec',
  'ttwa',
  'pct',
  'itl',
  'park',
  'lsoa21',
  'msoa21',
  'wz11',
  'ccg',
  'bua24',
  'ru11ind',
  'oac11',
  'lat',
  'long',
  'lep1',
  'lep2',
  'pfa',
  'imd',
  'calncv',
  'stp',
];
/** Columns that CrimeTrends does not read, with the directory's codes for no value. */
const PSEUDO: Readonly<Record<string, Field>> = {
  ced: 'E99999999',
  park: 'E99999999',
  ru11ind: 'C1',
  oac11: '4A2',
  imd: 0,
};

/**
 * The directory in the columns of the National Statistics Postcode Lookup: text quoted, numbers
 * not.
 */
export function postcodeDirectory(
  postcodes: readonly DemoPostcode[],
  townOf: (lsoa: Lsoa) => Named | undefined,
): DemoFile {
  const rows = postcodes.map((postcode) => {
    const known = knownFields(postcode, townOf);
    return HEADER.map(
      (column): Field =>
        known[column] ?? (postcode.lsoa && PSEUDO[column] !== undefined ? PSEUDO[column] : ''),
    );
  });
  return {
    path: 'postcodes/NSPL_FEB_2026_UK.csv',
    content: tableText(HEADER, rows, { quote: 'text' }),
  };
}

function knownFields(
  { pcds, lsoa, lat, long, introduced, terminated, isLargeUser }: DemoPostcode,
  townOf: (lsoa: Lsoa) => Named | undefined,
): Record<string, Field> {
  const { outcode, incode } = parsePostcode(pcds)!;
  const base = {
    pcd: outcode.padEnd(4) + incode,
    pcd2: outcode.padEnd(5) + incode,
    pcds,
    dointr: introduced,
    doterm: terminated,
    usertype: isLargeUser ? '1' : '0',
    osgrdind: lsoa ? '1' : '9',
    lat: Number(lat.toFixed(6)),
    long: Number(long.toFixed(6)),
  };
  if (!lsoa) return base;
  return {
    ...base,
    // Close enough to the National Grid for an invented place.
    oseast1m: String(Math.round(530_000 + (long + 0.1276) * 68_500)),
    osnrth1m: String(Math.round(180_000 + (lat - 51.5) * 111_200)).padStart(7, '0'),
    cty: lsoa.ltla.county?.code ?? 'E99999999',
    laua: lsoa.ltla.code,
    ward: lsoa.ward.code,
    ctry: COUNTRY.code,
    rgn: lsoa.ltla.region.code,
    lsoa21: lsoa.lsoa21,
    msoa21: lsoa.msoa21,
    bua24: townOf(lsoa)?.code ?? 'E99999999',
    pfa: lsoa.ltla.force.code,
  };
}

function yearMonth(first: number, last: number, random: Random): string {
  return `${first + random.below(last - first + 1)}${String(1 + random.below(12)).padStart(2, '0')}`;
}
