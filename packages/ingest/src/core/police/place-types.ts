/** A place type as the publisher writes it. */
export interface PlaceType {
  name: string;
  /** Other spellings. */
  alsoWritten?: readonly string[];
}

/** `sources/place-types.json`. */
export interface PlaceTypeRegistry {
  checked: string;
  source: string;
  types: readonly PlaceType[];
}

/**
 * Every `Location` that names a place type, with its index in the registry. Whole texts are
 * compared, so a street that sounds like a place type (Hospital Road, Taunton Bus Station) is not
 * one.
 */
export function placeLocations({ types }: PlaceTypeRegistry): {
  texts: string[];
  places: number[];
} {
  const written = types.flatMap(({ name, alsoWritten = [] }, place) =>
    [name, ...alsoWritten].map((text) => ({ text: `On or near ${text}`, place })),
  );
  return { texts: written.map(({ text }) => text), places: written.map(({ place }) => place) };
}
