/** An area with its GSS code. */
export interface Named {
  code: string;
  name: string;
}

/** A police force, and its name in its own files. */
export interface Force extends Named {
  slug: string;
  /** The text in “Reported by”. */
  reportedBy: string;
}

/** An LTLA in the ONS tables. */
export interface Authority extends Named {
  country: Named;
  region: Named;
  /** Absent for a unitary authority: the ONS tables leave its county blank. */
  county?: Named;
  force: Force;
}

/** An LTLA of the miniature England. */
export interface Ltla extends Authority {
  outcodes: readonly string[];
  /** Recorded crime per 1,000 residents a year to aim at. */
  crimePer1000: number;
  /** South-west corner. */
  west: number;
  south: number;
  wards: readonly string[];
}

export const NATION: Named = { code: 'K04900001', name: 'Demoland' };
export const COUNTRY: Named = { code: 'E92900001', name: 'Great Demoland' };

const NORTH: Named = { code: 'E12900001', name: 'North Demoland' };
const SOUTH: Named = { code: 'E12900002', name: 'South Demoland' };

/** Supplies everything. Its files of 2023-01 to 2023-05 mix both LSOA vintages. */
const WEXMERE: Force = {
  code: 'E23900001',
  name: 'Wexmere',
  slug: 'wexmere',
  reportedBy: 'Wexmere Constabulary',
};
/** Bears the name of a local authority. */
const SKELDER: Force = {
  code: 'E23900002',
  name: 'Skelder',
  slug: 'skelder',
  reportedBy: 'Skelder Constabulary',
};
const HARROWMOUTH: Force = {
  code: 'E23900003',
  name: 'Harrowmouth',
  slug: 'harrowmouth',
  reportedBy: 'Harrowmouth Police',
};
const BRACKWATER: Force = {
  code: 'E23900004',
  name: 'Greater Brackwater',
  slug: 'greater-brackwater',
  reportedBy: 'Greater Brackwater Police',
};

export const FORCES: readonly Force[] = [WEXMERE, SKELDER, HARROWMOUTH, BRACKWATER];

const WEXMERE_COUNTY: Named = { code: 'E10900001', name: 'Wexmere' };
const BRACKWATER_COUNTY: Named = { code: 'E11900001', name: 'Greater Brackwater' };

/**
 * Rates look like England's (60 to 110 a year per 1,000). Ward names include a comma, an ampersand
 * and an apostrophe.
 */
export const LTLAS: readonly Ltla[] = [
  {
    code: 'E07900001',
    name: 'Aldermarsh',
    country: COUNTRY,
    region: SOUTH,
    county: WEXMERE_COUNTY,
    force: WEXMERE,
    outcodes: ['QA1', 'QA2'],
    crimePer1000: 82,
    west: -0.9,
    south: 52.1,
    wards: [
      'Abbotsmead',
      'Castle Gate',
      'Fenwick, Lowe and Marram',
      'Millbridge',
      "St Orrin's",
      'Wharfside',
    ],
  },
  {
    code: 'E07900002',
    name: 'Thornwick Vale',
    country: COUNTRY,
    region: SOUTH,
    county: WEXMERE_COUNTY,
    force: WEXMERE,
    outcodes: ['QA3'],
    crimePer1000: 60,
    west: -0.68,
    south: 52.1,
    wards: ['Thornwick Town', 'Hawksby & Stell', 'Lower Vale', 'Upper Vale'],
  },
  {
    code: 'E06900001',
    name: 'Skelder',
    country: COUNTRY,
    region: SOUTH,
    force: SKELDER,
    outcodes: ['QS1', 'QS2'],
    crimePer1000: 92,
    west: -0.4,
    south: 52.05,
    wards: ['Skelder Central', 'Harbour', 'Northcliffe', 'Quarry Hill', 'Westmoor'],
  },
  {
    code: 'E06900002',
    name: 'Harrowmouth, Eastcliff and Sandle',
    country: COUNTRY,
    region: SOUTH,
    force: HARROWMOUTH,
    outcodes: ['VH1', 'VH2'],
    crimePer1000: 104,
    west: 0.05,
    south: 52.08,
    wards: ['Harrowmouth Quay', 'Eastcliff', 'Lantern Bay', 'Sandle North', 'Sandle South'],
  },
  {
    code: 'E08900001',
    name: 'Brackwater',
    country: COUNTRY,
    region: NORTH,
    county: BRACKWATER_COUNTY,
    force: BRACKWATER,
    outcodes: ['XB1', 'XB2'],
    crimePer1000: 108,
    west: -0.8,
    south: 52.4,
    wards: ['Brackwater City', 'Canal Side', 'Greenmoor', 'Ironside', 'Overthwaite', 'Priory'],
  },
  {
    code: 'E08900002',
    name: 'Nethercote',
    country: COUNTRY,
    region: NORTH,
    county: BRACKWATER_COUNTY,
    force: BRACKWATER,
    outcodes: ['XB3'],
    crimePer1000: 78,
    west: -0.5,
    south: 52.4,
    wards: ['Nethercote Green', 'Ashby Row', 'Copperfield', 'Dunmere'],
  },
];
