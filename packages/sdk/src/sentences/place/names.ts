import { phrases, type Lang } from '../language/language.js';
import { kindOfPlace, type NamedPlace } from './named-place.js';
import { names as english } from './names.en.js';

const WORDS = phrases('names', english);

/**
 * An area's name as it reads in a sentence: `Luton`, `the City of Bristol`, `the South East`; in
 * Welsh its Welsh name, if it has one. Where an area of another level has the same name, the level
 * is said too: `Norwich (local authority)`.
 */
export function placeName(place: NamedPlace, lang: Lang): string {
  const { place: nameOf, kinds } = WORDS(lang);
  const kind = place.sharesName && kinds[kindOfPlace(place) ?? 'nation'];
  return kind ? withBrackets(nameOf(place), kind) : nameOf(place);
}

/** A text with more in brackets after it: `Luton (85)`, `Norwich (local authority, 85)`. */
export function withBrackets(text: string, more: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}, ${more})` : `${text} (${more})`;
}

/** Capitalises the first letter. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
