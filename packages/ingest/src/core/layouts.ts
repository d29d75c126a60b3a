import { IngestError } from './ingest-error.js';

/** What a file is, told from its columns; names of files are never trusted for this. */
export type LayoutKind =
  | 'street' | 'outcomes' | 'stopAndSearch'
  | 'lsoa21ToWard' | 'lsoa11ToLsoa21' | 'lsoa11ToLtla' | 'ltlaHierarchy' | 'ltlaToCounty' | 'ltlaToRegion'
  | 'ltlaToForce' | 'lsoa21Centroids' | 'postcodes21' | 'postcodes11'
  | 'populationTs001' | 'populationTs021' | 'censusTable' | 'pricePaid' | 'boundaries' | 'namesOnly'
  | 'inputDescription' | 'knownGaps' | 'expectedCounts';

/** A recognised layout: its kind, its edition where the columns carry one, and which column plays which part. */
export interface Layout {
  kind: LayoutKind;
  /** For example `WD24 LAD24`; empty where the columns carry none. */
  edition: string;
  /** Part → the column's own name, for the SQL that renames. */
  columns: Readonly<Record<string, string>>;
  /** The first line's columns, in order. */
  header: readonly string[];
}

/** The street file's columns, in the publisher's order. Source: data.police.uk, about the data. */
export const STREET_COLUMNS = [
  'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location',
  'LSOA code', 'LSOA name', 'Crime type', 'Last outcome category', 'Context',
] as const;

type Recognised = Omit<Layout, 'header'>;
type Recogniser = (columns: Columns) => Recognised | undefined;

class Columns {
  readonly #byLower: Map<string, string>;

  constructor(readonly all: readonly string[]) {
    this.#byLower = new Map(all.map((column) => [column.toLowerCase(), column]));
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#byLower.has(name.toLowerCase()));
  }

  /** The column of an ONS geography such as `wd`, in its newest year: `{ code: 'WD24CD', year: '24' }`. */
  geography(prefix: string): { code: string; stem: string; year: string } | undefined {
    const found = this.all
      .map((column) => new RegExp(`^(${prefix})(\\d\\d)cd$`, 'i').exec(column))
      .filter((match) => match !== null)
      .sort((a, b) => Number(b[2]) - Number(a[2]))[0];
    return found ? { code: found[0], stem: `${found[1]}${found[2]}`, year: found[2]! } : undefined;
  }

  /** The first of the names that is here, as the file spells it. */
  named(...names: string[]): string | undefined {
    return names.map((name) => this.#byLower.get(name.toLowerCase())).find((name) => name !== undefined);
  }
}

const layout = (kind: LayoutKind, edition = '', columns: Record<string, string | undefined> = {}): Recognised => ({
  kind,
  edition,
  columns: Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined)),
});

// LTLA is also called LAD; both are read, LTLA is written.
const LTLA = 'lad|ltla';

const RECOGNISERS: readonly Recogniser[] = [
  (c) => (c.has('Crime ID', 'Month', 'Outcome type') ? layout('outcomes') : undefined),
  (c) => (c.has('Type', 'Date', 'Object of search', 'Outcome') ? layout('stopAndSearch') : undefined),
  (c) => (c.has('lsoa11cd', 'lsoa21cd', 'chgind') ? layout('lsoa11ToLsoa21', '', { lsoa11: c.named('lsoa11cd'), lsoa21: c.named('lsoa21cd'), change: c.named('chgind') }) : undefined),
  (c) => {
    const [ward, ltla] = [c.geography('wd'), c.geography(LTLA)];
    if (!c.has('lsoa21cd', 'lsoa21nm') || !ward || !ltla) return undefined;
    return layout('lsoa21ToWard', `WD${ward.year} LAD${ltla.year}`, {
      lsoa21: c.named('lsoa21cd'), lsoa21Name: c.named('lsoa21nm'),
      ward: ward.code, wardName: c.named(`${ward.stem}nm`), wardNameWelsh: c.named(`${ward.stem}nmw`),
      ltla: ltla.code, ltlaName: c.named(`${ltla.stem}nm`), ltlaNameWelsh: c.named(`${ltla.stem}nmw`),
    });
  },
  (c) => {
    const [ltla, county, region, country] = [c.geography(LTLA), c.geography('cty'), c.geography('rgn'), c.geography('ctry')];
    if (!ltla || !county || !region || !country) return undefined;
    return layout('ltlaHierarchy', `LAD${ltla.year}`, {
      ltla: ltla.code, county: county.code, countyName: c.named(`${county.stem}nm`), countyNameWelsh: c.named(`${county.stem}nmw`),
      region: region.code, regionName: c.named(`${region.stem}nm`), regionNameWelsh: c.named(`${region.stem}nmw`),
      country: country.code, countryName: c.named(`${country.stem}nm`), countryNameWelsh: c.named(`${country.stem}nmw`),
    });
  },
  (c) => {
    const [ltla, force] = [c.geography(LTLA), c.geography('pfa')];
    return ltla && force ? layout('ltlaToForce', `LAD${ltla.year} PFA${force.year}`, { ltla: ltla.code, force: force.code, forceName: c.named(`${force.stem}nm`) }) : undefined;
  },
  (c) => {
    const [ltla, upper] = [c.geography(LTLA), c.geography('utla|ctyua')];
    return ltla && upper ? layout('ltlaToCounty', `LAD${ltla.year}`, { ltla: ltla.code, county: upper.code, countyName: c.named(`${upper.stem}nm`) }) : undefined;
  },
  (c) => {
    const [ltla, region] = [c.geography(LTLA), c.geography('rgn')];
    return ltla && region ? layout('ltlaToRegion', `LAD${ltla.year}`, { ltla: ltla.code, region: region.code, regionName: c.named(`${region.stem}nm`) }) : undefined;
  },
  (c) => {
    const ltla = c.geography(LTLA);
    return c.has('lsoa11cd') && ltla && !c.has('lsoa21cd') ? layout('lsoa11ToLtla', `LAD${ltla.year}`, { lsoa11: c.named('lsoa11cd'), ltla: ltla.code }) : undefined;
  },
  (c) => (c.has('lsoa21cd', 'lat', 'long') && !c.has('pcds') ? layout('lsoa21Centroids', '', { lsoa21: c.named('lsoa21cd'), latitude: c.named('lat'), longitude: c.named('long') }) : undefined),
  (c) => {
    const postcode = c.named('pcds');
    if (!postcode) return undefined;
    const places = { postcode, terminated: c.named('doterm'), latitude: c.named('lat'), longitude: c.named('long') };
    const lsoa21 = c.named('lsoa21cd', 'lsoa21');
    if (lsoa21) return layout('postcodes21', '', { ...places, lsoa21 });
    const lsoa11 = c.named('lsoa11cd', 'lsoa11');
    return lsoa11 ? layout('postcodes11', '', { ...places, lsoa11 }) : undefined;
  },
  (c) => census(c, 'populationTs001', /^Residence type: Total/i),
  (c) => census(c, 'populationTs021', /^Ethnic group: Total: All usual residents/i),
  (c) => (c.has('geography code') ? layout('censusTable') : undefined),
  (c) => (c.geography('[a-z]+') ? layout('namesOnly') : undefined),
];

function census(c: Columns, kind: 'populationTs001' | 'populationTs021', total: RegExp): Recognised | undefined {
  const population = c.all.find((column) => total.test(column));
  return c.has('geography code') && population ? layout(kind, '2021', { lsoa21: c.named('geography code'), population }) : undefined;
}

/** Recognises a file by the columns of its first line; `undefined` when no layout fits. Throws when a street file's columns have moved. */
export function recogniseColumns(columns: readonly string[], file: string): Layout | undefined {
  if (STREET_COLUMNS.every((name, index) => columns[index] === name) && columns.length === STREET_COLUMNS.length) return { ...layout('street'), header: columns };
  if (columns.includes('Crime type')) throw streetHeaderChanged(columns, file);
  const named = new Columns(columns);
  for (const recognise of RECOGNISERS) {
    const found = recognise(named);
    if (found) return { ...found, header: columns };
  }
  return looksLikePricePaid(columns) ? { ...layout('pricePaid'), header: [] } : undefined;
}

// Price Paid has no header: its first field is a transaction id in braces and it has 16 fields.
function looksLikePricePaid(firstRow: readonly string[]): boolean {
  return firstRow.length === 16 && /^\{[0-9A-F-]{36}\}$/i.test(firstRow[0]!);
}

function streetHeaderChanged(columns: readonly string[], file: string): IngestError {
  const at = STREET_COLUMNS.findIndex((name, index) => columns[index] !== name);
  const expected = at === -1 ? 'no further column' : `“${STREET_COLUMNS[at]}”`;
  const found = columns[at === -1 ? STREET_COLUMNS.length : at];
  return new IngestError(
    'headerChanged',
    `${file}, line 1: column ${(at === -1 ? STREET_COLUMNS.length : at) + 1} should be ${expected}, found ${found === undefined ? 'nothing' : `“${found}”`}. ` +
      'The columns of a street file must stand in the publisher’s order; fetch the file again or put the columns back, then run again.',
    file,
    1,
  );
}
