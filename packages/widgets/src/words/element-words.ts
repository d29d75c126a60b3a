/**
 * Returns a function that gives an element's labels in a language. English comes with the element's
 * own code; other languages come from tables that are loaded separately.
 */
export function elementWords<Name extends string, Table>(
  element: Name,
  english: Table,
): (lang: 'en' | { elements: Readonly<Record<Name, Table>> }) => Table {
  return (lang) => (lang === 'en' ? english : lang.elements[element]);
}

/** A place's label within an English sentence, such as “beside the East of England”. */
export function midSentence(place: string): string {
  return place.replace(/^The /, 'the ');
}
