/**
 * The geographic levels of a bundle, smallest first. `nation` is England and Wales. The last three
 * overlap the others: outcodes (which are their own codes), towns and cities, and police force
 * areas.
 */
export const LEVELS = [
  'lsoa21',
  'msoa21',
  'ward',
  'ltla',
  'county',
  'region',
  'country',
  'nation',
  'outcode',
  'town',
  'pfa',
] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Beginning of the codes of cities that are no area of ONS. */
export const OWN_CITY = 'Z01';

// GSS entity codes (ONS Register of Geographic Codes). Counties are E10 and E11; a unitary
// authority is its own county.
const LEVEL_OF_ENTITY: Readonly<Record<string, Level>> = {
  E01: 'lsoa21',
  W01: 'lsoa21',
  E02: 'msoa21',
  W02: 'msoa21',
  E05: 'ward',
  W05: 'ward',
  E06: 'ltla',
  E07: 'ltla',
  E08: 'ltla',
  E09: 'ltla',
  W06: 'ltla',
  E10: 'county',
  E11: 'county',
  E12: 'region',
  E92: 'country',
  W92: 'country',
  K04: 'nation',
  E23: 'pfa',
  W15: 'pfa',
  // Major towns and cities of 2015; built-up areas of 2022 and 2024.
  J01: 'town',
  E63: 'town',
  W45: 'town',
  K08: 'town',
  // Cities that are no area of ONS: codes of the registry of ingest, which ONS never gives.
  [OWN_CITY]: 'town',
};

/** The GSS code in capitals, trimmed; `undefined` if the text does not have the form of one. */
export function parseGssCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]\d{8}$/.test(code) ? code : undefined;
}

/**
 * The level of a code (of a GSS code, by its first three characters); `undefined` for an entity
 * that bundles do not hold.
 */
export function levelOfCode(code: string): Level | undefined {
  return OUTCODE.test(code) ? 'outcode' : LEVEL_OF_ENTITY[code.slice(0, 3)];
}

/**
 * The outcode in capitals, without spaces; `undefined` if the text does not have the form of one.
 */
export function parseOutcode(text: string): string | undefined {
  const outcode = text.replace(/\s+/g, '').toUpperCase();
  return OUTCODE.test(outcode) ? outcode : undefined;
}

/** A postcode as outward and inward code, for example `{ outcode: 'LU1', incode: '2AB' }`. */
export interface Postcode {
  outcode: string;
  incode: string;
}

// Royal Mail's format: the two unit letters never include C I K M O V.
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/;

/**
 * Parses a postcode in any case and spacing; `undefined` if the text does not have the form of one.
 */
export function parsePostcode(text: string): Postcode | undefined {
  const match = POSTCODE.exec(text.replace(/\s+/g, '').toUpperCase());
  return match ? { outcode: match[1]!, incode: match[2]! } : undefined;
}

/** The postcode in its usual form: `LU1 2AB`. */
export function formatPostcode({ outcode, incode }: Postcode): string {
  return `${outcode} ${incode}`;
}
