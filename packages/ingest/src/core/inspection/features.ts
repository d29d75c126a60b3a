import { REQUIRED_INPUTS } from '../choose-inputs.js';
import type { LayoutKind } from '../layouts/layout.js';

/** A part of a release and the files it needs: of each need, a file of any of the kinds will do. */
export interface Feature {
  feature: string;
  needs: { anyOf: readonly LayoutKind[]; words: string }[];
  without: string;
}

const need = (anyOf: readonly LayoutKind[], words: string): Feature['needs'][number] => ({ anyOf, words });

/** What a release shows, by the files it needs. */
export const FEATURES: readonly Feature[] = [
  {
    feature: 'recorded crime of every area',
    needs: [
      need(['street'], REQUIRED_INPUTS.street),
      need(['lsoa21ToWard'], REQUIRED_INPUTS.lsoa21ToWard),
      need(['lsoa11ToLsoa21'], REQUIRED_INPUTS.lsoa11ToLsoa21),
      need(['ltlaHierarchy'], REQUIRED_INPUTS.ltlaHierarchy),
      need(['ltlaToForce'], REQUIRED_INPUTS.ltlaToForce),
      need(['populationTs001', 'populationTs021'], REQUIRED_INPUTS.population),
    ],
    without: 'a build stops',
  },
  {
    feature: 'answers for postcodes',
    needs: [need(['postcodes21'], 'a postcode table with LSOA 2021 codes (columns pcds and lsoa21cd or lsoa21)')],
    without: 'the bundle answers no postcodes',
  },
  {
    feature: 'rows of split LSOAs placed by the publisher’s centroids',
    needs: [need(['lsoa21Centroids'], 'LSOA 2021 centroids (columns LSOA21CD, lat, long)')],
    without: 'the mean of an LSOA’s postcodes stands for its centroid',
  },
  {
    feature: 'house prices',
    needs: [
      need(['pricePaid'], 'HM Land Registry Price Paid: the yearly files of 3 years, and monthly updates that are newer'),
      need(['postcodes21'], 'a postcode table with LSOA 2021 codes (columns pcds and lsoa21cd or lsoa21)'),
    ],
    without: 'the bundle has no house prices',
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
  lsoa11ToLsoa21: read('LSOA 2011 to LSOA 2021'),
  lsoa11ToLtla: read('LSOA 2011 to LTLA'),
  ltlaHierarchy: read('LTLA to county, region and country'),
  ltlaToCounty: known('LTLA to upper tier'),
  ltlaToRegion: known('LTLA to region'),
  ltlaToForce: read('LTLA to police force area'),
  lsoa21Centroids: read('LSOA 2021 centroids'),
  postcodes21: read('postcodes to LSOA 2021'),
  postcodes11: known('postcodes to LSOA 2011'),
  populationTs001: read('census TS001, residents'),
  populationTs021: read('census TS021, residents'),
  censusTable: known('another census table'),
  pricePaid: read('house prices paid'),
  boundaries: known('boundaries'),
  namesOnly: known('codes and names'),
  inputDescription: read('description of this folder'),
  knownGaps: read('known gaps'),
  expectedCounts: known('the demonstration’s own count'),
};

/** A kind in words; a kind without words yet by its own name. */
export function kindWords(kind: LayoutKind): string {
  return KINDS[kind]?.words ?? kind;
}

/** Whether a build reads files of a kind. */
export function isRead(kind: LayoutKind): boolean {
  return KINDS[kind]?.read ?? false;
}
