// All elements, from the script tag's list of them, with attributes to use in tests.
import { readFileSync } from 'node:fs';

/** A place in the demonstration with complete figures, and its name. */
export const AREA = 'E07900001';
export const NAME = 'Aldermarsh';

const PLACE = { area: AREA };

// A new tag fails the tests by name until it is listed here with attributes that make it show AREA,
// or as much as it can.
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

/** The elements about one place, which is named by `area`. */
export const PLACE_TAGS: readonly string[] = TAGS.filter((tag) => ATTRIBUTES[tag]?.['area']);

/** The attributes of a tag for tests. Throws for a tag that is not listed here. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const attributes = ATTRIBUTES[tag];
  if (!attributes)
    throw new Error(`${tag} has no attributes in test/every-element.ts: add a line for it.`);
  return attributes;
}

/** An element as HTML. */
export function markup(tag: string, more: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries({ ...attributesOf(tag), ...more }).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${attributes.join('')}></${tag}>`;
}
