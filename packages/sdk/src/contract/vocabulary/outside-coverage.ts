/** A place with postcodes or GSS codes, but no figures in any bundle. */
export type PlaceOutside =
  | 'Scotland'
  | 'Northern Ireland'
  | 'Jersey'
  | 'Guernsey'
  | 'Isle of Man'
  | 'British Forces Post Office';

// Postcode areas. Scotland's include TD and DG, some of whose outcodes cross the border.
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

// The only TD and DG outcodes with English postcodes: 804, live and terminated (NSPL, August 2024).
const BORDER_OUTCODES: readonly string[] = ['DG16', 'TD5', 'TD9', 'TD12', 'TD15'];

// The first letter of a GSS code is its country.
const PLACE_OF_INITIAL: Readonly<Record<string, PlaceOutside>> = {
  S: 'Scotland',
  N: 'Northern Ireland',
  M: 'Isle of Man',
};

/** The place outside England and Wales that an outcode is in; `undefined` if it may be inside. */
export function placeOutsideByOutcode(outcode: string): PlaceOutside | undefined {
  if (BORDER_OUTCODES.includes(outcode)) return undefined;
  return PLACE_OF_POSTCODE_AREA[outcode.replace(/\d.*/, '')];
}

/** The place outside England and Wales that a GSS code belongs to, if any. */
export function placeOutsideByCode(code: string): PlaceOutside | undefined {
  return PLACE_OF_INITIAL[code[0]!];
}
