/**
 * The levels of geography a bundle holds, smallest first. `nation` is England and Wales together.
 * The last three cut across the others: outcodes (their own code), towns and cities, and police
 * force areas.
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

// GSS entity codes (ONS Register of Geographic Codes). County is E10 and E11; a unitary authority
// stands for itself.
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
};

/** A GSS code trimmed and in capitals, or `undefined` when the text has not the shape of one. */
export function parseGssCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]\d{8}$/.test(code) ? code : undefined;
}

/**
 * The level a code belongs to, a GSS code by its first three characters; `undefined` for an entity
 * no bundle holds.
 */
export function levelOfCode(code: string): Level | undefined {
  return OUTCODE.test(code) ? 'outcode' : LEVEL_OF_ENTITY[code.slice(0, 3)];
}

/** An outcode in capitals and without spaces, or `undefined` when the text cannot be one. */
export function parseOutcode(text: string): string | undefined {
  const outcode = text.replace(/\s+/g, '').toUpperCase();
  return OUTCODE.test(outcode) ? outcode : undefined;
}

/**
 * A postcode split into outward and inward code, for example `{ outcode: 'LU1', incode: '2AB' }`.
 */
export interface Postcode {
  outcode: string;
  incode: string;
}

// Royal Mail's shape; the unit's two letters never include C I K M O V.
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/;

/** Reads a postcode in any case and spacing; `undefined` when the text cannot be one. */
export function parsePostcode(text: string): Postcode | undefined {
  const match = POSTCODE.exec(text.replace(/\s+/g, '').toUpperCase());
  return match ? { outcode: match[1]!, incode: match[2]! } : undefined;
}

/** The postcode as people write it: `LU1 2AB`. */
export function formatPostcode({ outcode, incode }: Postcode): string {
  return `${outcode} ${incode}`;
}
