import { phrases, type Lang } from '../language/language.js';
import { INVERTED_NAME, type NamedPlace } from './named-place.js';
import { names as english } from './names.en.js';

const WORDS = phrases('names', english);

/**
 * An area's name as a sentence needs it: `Bristol`, `the South East`, `the Isle of Wight`; in Welsh
 * its Welsh name where it has one.
 */
export function placeName(place: NamedPlace, lang: Lang): string {
  return WORDS(lang).place(place);
}

/** The name as its council writes it: `City of Bristol`. Equal to the published name for most. */
export function officialName(name: string): string {
  return name.replace(INVERTED_NAME, '$2 of $1');
}

/**
 * A police force by its full name. "Police" is added only where the published name does not say it.
 */
export function forceName(name: string, lang: Lang): string {
  return WORDS(lang).force(officialName(name));
}

/** `Avon and Somerset’s`. */
export function possessive(name: string, lang: Lang): string {
  return WORDS(lang).possessive(officialName(name));
}

/** The sentence with its first letter in capitals. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
