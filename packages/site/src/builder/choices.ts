import type { Attributes } from './markup-text.js';

/** What the form holds: the names of its controls, without what is left at its default. */
export type Choices = ReadonlyMap<string, string>;

/** Controls that are not attributes of the element. */
const OWN = ['element', 'depth', 'version', 'sentence'];

/** What is chosen in a form; hidden parts of it are disabled and so do not count. */
export function choicesOf(data: FormData): Map<string, string> {
  return new Map(
    [...data].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
    ),
  );
}

/** The attributes of the element that is chosen. */
export function attributesOf(choices: Choices, places: readonly string[]): Attributes {
  const taken = (name: string): boolean =>
    ['area', 'postcode', 'outcode', 'areas'].includes(name)
      ? places.includes(name)
      : !OWN.includes(name);
  return Object.fromEntries(
    [...choices]
      .filter(([name]) => taken(name))
      .map(([name, value]) => [name, value === 'on' ? true : value]),
  );
}

/** The choices as the query of an address, which opens the page filled in. */
export function queryOf(choices: Choices): string {
  return new URLSearchParams([...choices]).toString();
}

/** The list of places to compare with one more, of at most four. */
export function withPlace(areas: string, place: string): string {
  const listed = areas
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== place);
  return [...listed.slice(-3), place].join(', ');
}
