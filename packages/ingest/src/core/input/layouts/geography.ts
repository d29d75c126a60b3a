import type { Columns, GeographyColumn, Recogniser } from './columns.js';
import { recognised } from './layout.js';

// LTLAs are also called LADs: columns of both names are read, LTLA is written.
const LTLA = 'lad|ltla';
// CTYUA and UTLA columns hold a county's code for districts; any other authority's column holds its
// own code.
const COUNTY = 'cty|ctyua|utla';

/** Lookups between geographies; more specific layouts come first. */
export const GEOGRAPHY: readonly Recogniser[] = [
  (c) =>
    c.has('lsoa11cd', 'lsoa21cd', 'chgind')
      ? recognised('lsoa11ToLsoa21', '', {
          lsoa11: c.named('lsoa11cd'),
          lsoa21: c.named('lsoa21cd'),
          change: c.named('chgind'),
        })
      : undefined,
  (c) => {
    const [ward, ltla] = [c.geography('wd'), c.geography(LTLA)];
    if (!c.has('lsoa21cd', 'lsoa21nm') || !ward || !ltla) return undefined;
    return recognised('lsoa21ToWard', `WD${ward.year} LAD${ltla.year}`, {
      lsoa21: c.named('lsoa21cd'),
      lsoa21Name: c.named('lsoa21nm'),
      ...named(c, 'ward', ward),
      ...named(c, 'ltla', ltla),
    });
  },
  (c) => {
    const [ltla, county, region, country] = [
      c.geography(LTLA),
      c.geography('cty') ?? c.geography(COUNTY),
      c.geography('rgn'),
      c.geography('ctry'),
    ];
    if (!ltla || !county || !region || !country) return undefined;
    return recognised('ltlaHierarchy', `LAD${ltla.year} ${county.stem.toUpperCase()}`, {
      ltla: ltla.code,
      ...named(c, 'county', county),
      ...named(c, 'region', region),
      ...named(c, 'country', country),
    });
  },
  (c) => {
    const [ltla, force] = [c.geography(LTLA), c.geography('pfa')];
    return ltla && force
      ? recognised('ltlaToForce', `LAD${ltla.year} PFA${force.year}`, {
          ltla: ltla.code,
          ...named(c, 'force', force),
        })
      : undefined;
  },
  (c) => town(c, 'lsoa21ToTown', 'lsoa21'),
  (c) => town(c, 'lsoa11ToTown', 'lsoa11'),
  (c) =>
    c.has('lsoa21cd', 'msoa21cd')
      ? recognised('lsoa21ToMsoa21', 'MSOA21', { lsoa21: c.named('lsoa21cd'), ...msoa21(c) })
      : undefined,
  (c) =>
    c.has('msoa21cd', 'msoa21hclnm')
      ? recognised('msoaNames', '', {
          msoa21: c.named('msoa21cd'),
          name: c.named('msoa21hclnm'),
          nameWelsh: c.named('msoa21hclnmw'),
        })
      : undefined,
  (c) => {
    const [ltla, county] = [c.geography(LTLA), c.geography('cty') ?? c.geography(COUNTY)];
    return ltla && county
      ? recognised('ltlaToCounty', `LAD${ltla.year} ${county.stem.toUpperCase()}`, {
          ltla: ltla.code,
          ...named(c, 'county', county),
        })
      : undefined;
  },
  (c) => {
    const ltla = c.geography(LTLA);
    return c.has('lsoa11cd') && ltla && !c.has('lsoa21cd')
      ? recognised('lsoa11ToLtla', `LAD${ltla.year}`, {
          lsoa11: c.named('lsoa11cd'),
          ltla: ltla.code,
        })
      : undefined;
  },
  (c) => {
    const [ltla, region] = [c.geography(LTLA), c.geography('rgn')];
    return ltla && region
      ? recognised('ltlaToRegion', `LAD${ltla.year}`, {
          ltla: ltla.code,
          ...named(c, 'region', region),
        })
      : undefined;
  },
  centroids,
];

/** Codes and names without a lookup: a build uses those of built-up areas, and no others. */
export const NAMES: readonly Recogniser[] = [
  (c) => {
    const town = c.geography('bua');
    return town && c.has(`${town.stem}nm`)
      ? recognised('townNames', town.stem.toUpperCase(), named(c, 'town', town))
      : undefined;
  },
  (c) => (c.geography('[a-z]+') ? recognised('namesOnly') : undefined),
];

/** A geography's code, name and Welsh name, as `ward`, `wardName`, `wardNameWelsh`. */
function named(
  c: Columns,
  part: string,
  { code, stem }: GeographyColumn,
): Record<string, string | undefined> {
  return {
    [part]: code,
    [`${part}Name`]: c.named(`${stem}nm`),
    [`${part}NameWelsh`]: c.named(`${stem}nmw`),
  };
}

function msoa21(c: Columns): Record<string, string | undefined> {
  return {
    msoa21: c.named('msoa21cd'),
    msoa21Name: c.named('msoa21nm'),
    msoa21NameWelsh: c.named('msoa21nmw'),
  };
}

// Built-up areas of 2022 and 2024, or major towns and cities of 2015.
function town(
  c: Columns,
  kind: 'lsoa21ToTown' | 'lsoa11ToTown',
  lsoa: 'lsoa21' | 'lsoa11',
): ReturnType<Recogniser> {
  const [code, area] = [c.named(`${lsoa}cd`), c.geography('bua|tcity')];
  return code && area
    ? recognised(kind, area.stem.toUpperCase(), { [lsoa]: code, ...named(c, 'town', area) })
    : undefined;
}

/**
 * LSOA centroids in degrees, or in metres of the National Grid; columns named `x` and `y` may hold
 * either, so the first row decides.
 */
function centroids(c: Columns): ReturnType<Recogniser> {
  const lsoa21 = c.named('lsoa21cd');
  // LONG and LAT of a boundary file are the middle of the land, not of its residents.
  if (!lsoa21 || c.has('bng_e')) return undefined;
  const [latitude, longitude] = [c.named('lat', 'latitude'), c.named('long', 'lon', 'longitude')];
  if (latitude && longitude)
    return recognised('lsoa21Centroids', '', { lsoa21, latitude, longitude });
  const [x, y] = [c.named('x', 'easting'), c.named('y', 'northing')];
  if (!x || !y) return undefined;
  const isDegrees = Math.abs(Number(c.first(x))) <= 180 && Math.abs(Number(c.first(y))) <= 90;
  return recognised(
    'lsoa21Centroids',
    '',
    isDegrees ? { lsoa21, latitude: y, longitude: x } : { lsoa21, easting: x, northing: y },
  );
}
