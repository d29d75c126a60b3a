import { phrases, type Lang } from '../language/language.js';
import { INVERTED_NAME, type NamedPlace } from './named-place.js';
import { names as english } from './names.en.js';

const WORDS = phrases('names', english);

/**
 * An area's name as it reads in a sentence: `Bristol`, `the South East`, `the Isle of Wight`; in
 * Welsh its Welsh name, if it has one.
 */
export function placeName(place: NamedPlace, lang: Lang): string {
  return WORDS(lang).place(place);
}

/**
 * An area's name as its council writes it: `City of Bristol`. For most it is the published name.
 */
export function officialName(name: string): string {
  return name.replace(INVERTED_NAME, '$2 of $1');
}

/** A police force's full name. "Police" is added only if the published name lacks it. */
export function forceName(name: string, lang: Lang): string {
  return WORDS(lang).force(officialName(name));
}

/** A police force's possessive: `Avon and Somerset’s`. */
export function possessive(name: string, lang: Lang): string {
  return WORDS(lang).possessive(officialName(name));
}

/** Capitalises the first letter. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
