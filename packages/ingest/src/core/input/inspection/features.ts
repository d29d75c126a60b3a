import { REQUIRED_INPUTS } from '../choose-inputs.js';
import type { BoundaryLevel, Layout, LayoutKind } from '../layouts/layout.js';

/** A kind of file, or one table of the census. */
export type Wanted = LayoutKind | `census ${string}`;

/** A part of a release and the files it needs; any one kind is enough for each need. */
export interface Feature {
  feature: string;
  needs: { anyOf: readonly Wanted[]; words: string }[];
  without: string;
}

const need = (anyOf: readonly Wanted[], words: string): Feature['needs'][number] => ({
  anyOf,
  words,
});

const POSTCODES = 'a postcode table with LSOA codes (columns pcds and lsoa21cd, lsoa21 or lsoa11)';

/** The parts of a release, by the files they need. */
export const FEATURES: readonly Feature[] = [
  {
    feature: 'recorded crime of every area',
    needs: [
      need(['street'], REQUIRED_INPUTS.street),
      need(['lsoa21ToWard'], REQUIRED_INPUTS.lsoa21ToWard),
      need(['lsoa11ToLsoa21'], REQUIRED_INPUTS.lsoa11ToLsoa21),
      need(['ltlaHierarchy'], REQUIRED_INPUTS.ltlaHierarchy),
      need(['ltlaToForce'], REQUIRED_INPUTS.ltlaToForce),
      need(['census TS001', 'census TS021'], REQUIRED_INPUTS.population),
    ],
    without: 'a build stops',
  },
  {
    feature: 'answers for postcodes',
    needs: [need(['postcodes21', 'postcodes11'], POSTCODES)],
    without: 'the bundle answers no postcodes',
  },
  {
    feature: 'outcodes by where residents live',
    needs: [
      need(['postcodes21', 'postcodes11'], POSTCODES),
      need(
        ['postcodeResidents'],
        'Census 2021 table P001, residents by postcode and sex (columns Postcode, Sex … and Count)',
      ),
    ],
    without: 'LSOAs are shared out between outcodes by their live postcodes',
  },
  {
    feature: 'rows of split LSOAs placed by the publisher’s centroids, and the areas near to one',
    needs: [
      need(
        ['lsoa21Centroids'],
        'LSOA 2021 centroids (columns LSOA21CD with lat and long, or x and y)',
      ),
    ],
    without: 'the mean of an LSOA’s postcodes stands for its centroid',
  },
  {
    feature: 'towns and cities as areas',
    needs: [
      need(
        ['lsoa21ToTown', 'lsoa11ToTown'],
        'LSOA 2021 to built-up areas (columns LSOA21CD and BUA..CD), or LSOA 2011 to major ' +
          'towns and cities (LSOA11CD and TCITY..CD)',
      ),
    ],
    without:
      'towns are those of a postcode directory with built-up areas (BUA..CD) and their names; ' +
      'without one the only towns are cities, made of local authorities and wards',
  },
  {
    feature: 'MSOAs as areas, with names people know',
    needs: [
      need(
        ['lsoa21ToMsoa21'],
        'output areas to LSOA 2021 and MSOA 2021 (columns LSOA21CD and MSOA21CD)',
      ),
      need(
        ['msoaNames'],
        'MSOA names of the House of Commons Library (columns msoa21cd and msoa21hclnm)',
      ),
    ],
    without:
      'MSOAs are those of a postcode directory that has them, under the publisher’s names; ' +
      'without one the bundle has none',
  },
  {
    feature: 'people of the census beside the figures',
    needs: [
      need(['census'], 'Census 2021 tables by LSOA, such as TS007A, TS011, TS021, TS044, TS054'),
    ],
    without: 'no area has people',
  },
  {
    feature: 'further numbers to divide by',
    needs: [
      need(
        ['census TS003', 'census TS011', 'census TS044', 'census TS054'],
        'households: Census 2021 table TS003, TS011, TS044 or TS054 by LSOA',
      ),
      need(
        ['workdayPopulation'],
        'workday population: Census 2011 table WD102EW by LSOA, or one with a column “Workday population”',
      ),
      need(
        ['midYearEstimate'],
        'the ONS mid-year estimates by LSOA 2021 as CSV, with the line of columns first',
      ),
    ],
    without: 'the bundle has those that are there',
  },
  {
    feature: 'house prices',
    needs: [
      need(
        ['pricePaid'],
        'HM Land Registry Price Paid: the yearly files of 3 years, and monthly updates that are newer',
      ),
      need(['postcodes21', 'postcodes11'], POSTCODES),
    ],
    without: 'the bundle has no house prices',
  },
  {
    feature: 'maps of wards, LSOAs, LTLAs and police force areas',
    needs: [
      need(
        ['boundaries'],
        'boundaries as GeoJSON in WGS84, with the areas’ codes (WD..CD, LSOA21CD, LAD..CD, PFA..CD)',
      ),
    ],
    without: 'the bundle has no boundaries',
  },
  {
    feature: 'recorded crime beside official figures',
    needs: [
      need(
        ['officialCrime'],
        'official tables of recorded crime as XLSX or CSV: the ONS police force area tables, or ' +
          'the Home Office open data by force and quarter',
      ),
    ],
    without: 'the release says nothing of how it agrees with them',
  },
];

interface Kind {
  words: string;
  /** Whether a build reads it. */
  read: boolean;
}

const read = (words: string): Kind => ({ words, read: true });
const known = (words: string): Kind => ({ words, read: false });

const KINDS: Readonly<Partial<Record<LayoutKind, Kind>>> = {
  street: read('street crime'),
  outcomes: read('outcomes'),
  stopAndSearch: read('stop and search'),
  lsoa21ToWard: read('LSOA 2021 to ward and LTLA'),
  lsoa21ToMsoa21: read('LSOA 2021 to MSOA 2021'),
  lsoa11ToLsoa21: read('LSOA 2011 to LSOA 2021'),
  lsoa11ToLtla: read('LSOA 2011 to LTLA'),
  ltlaHierarchy: read('LTLA to county, region and country'),
  ltlaToCounty: read('LTLA to county'),
  ltlaToRegion: known('LTLA to region'),
  ltlaToForce: read('LTLA to police force area'),
  lsoa21ToTown: read('LSOA 2021 to town'),
  lsoa11ToTown: read('LSOA 2011 to town'),
  townNames: read('names of built-up areas'),
  msoaNames: read('names of MSOAs 2021'),
  lsoa21Centroids: read('LSOA 2021 centroids'),
  postcodes21: read('postcodes to LSOA 2021'),
  postcodes11: read('postcodes to LSOA 2011'),
  postcodeResidents: read('census P001, residents by postcode'),
  postcodeHouseholds: known('census P002, households by postcode'),
  census: read('census'),
  censusOther: known('census table of another level or subject'),
  workdayPopulation: read('workday population'),
  midYearEstimate: read('mid-year estimate'),
  pricePaid: read('house prices paid'),
  boundaries: read('boundaries'),
  officialCrime: read('official recorded crime'),
  namesOnly: known('codes and names'),
  inputDescription: read('description of this folder'),
  knownGaps: read('known gaps'),
  expectedCounts: known('the demonstration’s own count'),
};

const LEVELS: Readonly<Record<BoundaryLevel, string>> = {
  lsoa21: 'LSOAs 2021',
  lsoa11: 'LSOAs 2011',
  msoa21: 'MSOAs 2021',
  ward: 'wards',
  ltla: 'LTLAs',
  county: 'counties',
  region: 'regions',
  country: 'countries',
  nation: 'the nation',
  pfa: 'police force areas',
  town: 'towns',
};

/** A kind of file in words; its own name where it has no words. */
export function kindWords(kind: LayoutKind): string {
  return KINDS[kind]?.words ?? kind;
}

/** A file in words, with its census table or its level of boundaries. */
export function layoutWords({
  kind,
  table,
  level,
}: Pick<Layout, 'kind' | 'table' | 'level'>): string {
  if (table) return `census: ${table.title.toLowerCase()} (${table.id})`;
  return level ? `boundaries of ${LEVELS[level]}` : kindWords(kind);
}

/** Whether a build reads files of a kind. */
export function isRead(kind: LayoutKind): boolean {
  return KINDS[kind]?.read ?? false;
}
