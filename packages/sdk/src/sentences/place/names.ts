import { phrases, type Lang } from '../language/language.js';
import { INVERTED_NAME, kindOfPlace, type NamedPlace } from './named-place.js';
import { names as english } from './names.en.js';

const WORDS = phrases('names', english);

/**
 * An area's name as it reads in a sentence: `Luton`, `the City of Bristol`, `the South East`; in
 * Welsh its Welsh name, if it has one. Where an area of another level has the same name, the level
 * is said too: `Norwich (local authority)`.
 */
export function placeName(place: NamedPlace, lang: Lang): string {
  const [{ place: nameOf, kinds, toldApart }, kind] = [WORDS(lang), kindOfPlace(place)];
  const name = nameOf(place);
  return place.sharesName && kind ? toldApart(name, kinds[kind]) : name;
}

/** A text with more in brackets after it: `Luton (85)`, `Norwich (local authority, 85)`. */
export function withBrackets(text: string, more: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}, ${more})` : `${text} (${more})`;
}

/** An area's name in the order of speech: `City of Bristol`. For most it is the published name. */
export function officialName(name: string): string {
  return name.replace(INVERTED_NAME, '$2 of $1');
}

/** Capitalises the first letter. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
