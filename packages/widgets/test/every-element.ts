// The elements that there are, read from the list the script tag loads them by, and what each is
// given in a test of all of them.
import { readFileSync } from 'node:fs';

/** A place of the demonstration whose figures are whole, and its name. */
export const AREA = 'E07900001';
export const NAME = 'Aldermarsh';

const PLACE = { area: AREA };

// A tag that is not here fails the tests by name: give it the attributes with which it shows AREA,
// or all it can show.
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'crimetrends-badge': PLACE,
  'crimetrends-breakdown': PLACE,
  'crimetrends-card': PLACE,
  'crimetrends-compare': { areas: `${AREA}, E06900001` },
  'crimetrends-context': PLACE,
  'crimetrends-map': PLACE,
  'crimetrends-profile': PLACE,
  'crimetrends-ranking': { ...PLACE, level: 'ltla' },
  'crimetrends-search': {},
  'crimetrends-trend': PLACE,
};

const list = readFileSync(new URL('../src/script-tag/elements.ts', import.meta.url), 'utf8');

/** Every tag, the card first. */
export const TAGS: readonly string[] = [
  'crimetrends-card',
  ...[...list.matchAll(/'(crimetrends-[a-z-]+)': \(\)/g)].map(([, tag]) => tag!),
];

/** Elements whose own text names no place until the reader asks for one. */
export const NAMES_NO_PLACE: readonly string[] = ['crimetrends-search'];

/** Those among them that are about one place, named by `area`. */
export const PLACE_TAGS: readonly string[] = TAGS.filter((tag) => ATTRIBUTES[tag]?.['area']);

/** What a tag is given to show something. Throws where this file does not know. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const attributes = ATTRIBUTES[tag];
  if (!attributes)
    throw new Error(`${tag} has no attributes in test/every-element.ts: add a line for it.`);
  return attributes;
}

/** An element as a page writes it. */
export function markup(tag: string, more: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries({ ...attributesOf(tag), ...more }).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${attributes.join('')}></${tag}>`;
}
