/** A kind of place as the publisher writes it. */
export interface PlaceType {
  name: string;
  /** Other spellings of the same words. */
  alsoWritten?: readonly string[];
}

/** `sources/place-types.json`. */
export interface PlaceTypeRegistry {
  checked: string;
  source: string;
  types: readonly PlaceType[];
}

/**
 * Every `Location` that names a place type, with its place in the registry. A street that only
 * sounds like one (Hospital Road, Taunton Bus Station) is another text, for the whole of it is
 * compared.
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
