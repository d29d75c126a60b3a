/** A place that has postcodes or codes of its own, and no figures in any bundle. */
export type PlaceOutside =
  | 'Scotland'
  | 'Northern Ireland'
  | 'Jersey'
  | 'Guernsey'
  | 'Isle of Man'
  | 'British Forces Post Office';

// Postcode areas. Scotland's list holds TD and DG, which cross the border in the outcodes below.
const PLACE_OF_POSTCODE_AREA: Readonly<Record<string, PlaceOutside>> = {
  BT: 'Northern Ireland',
  JE: 'Jersey',
  GY: 'Guernsey',
  IM: 'Isle of Man',
  BF: 'British Forces Post Office',
  ...Object.fromEntries(
    'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE'
      .split(' ')
      .map((area) => [area, 'Scotland' as const]),
  ),
};

// The only outcodes of TD and DG with English postcodes: 804 of them, live and terminated (NSPL,
// August 2024).
const BORDER_OUTCODES: readonly string[] = ['DG16', 'TD5', 'TD9', 'TD12', 'TD15'];

// A GSS code's first letter is its country.
const PLACE_OF_INITIAL: Readonly<Record<string, PlaceOutside>> = {
  S: 'Scotland',
  N: 'Northern Ireland',
  M: 'Isle of Man',
};

/**
 * The place outside England and Wales that an outcode lies in; `undefined` when the bundle must be
 * asked.
 */
export function placeOutsideByOutcode(outcode: string): PlaceOutside | undefined {
  if (BORDER_OUTCODES.includes(outcode)) return undefined;
  return PLACE_OF_POSTCODE_AREA[outcode.replace(/\d.*/, '')];
}

/** The place outside England and Wales that a GSS code belongs to. */
export function placeOutsideByCode(code: string): PlaceOutside | undefined {
  return PLACE_OF_INITIAL[code[0]!];
}
