import type { Level } from '../../contract/vocabulary/codes.js';
import { phrases, type Lang } from '../language/language.js';

/** What a place is named by. `nameWelsh` is there where ONS has one. */
export interface NamedPlace {
  name: string;
  nameWelsh?: string;
  level?: Level;
}

export interface NamesWords {
  place: (place: NamedPlace) => string;
  force: (full: string) => string;
  /** Before "figures", or in Welsh behind it. */
  possessive: (full: string) => string;
}

// ONS writes "Bristol, City of" and "Herefordshire, County of" so that lists sort by the place.
const INVERTED = /^(.+), (City|County) of$/;
const REGION_WITH_ARTICLE = /^(North|South|East|West) (East|West|Midlands|of England)$/;
const PLACE_WITH_ARTICLE = /^(City|Forest|Isles?|Vale) of /;

const WORDS = phrases('names', {
  place: ({ name, level }) => {
    const plain = name.replace(INVERTED, '$1');
    return PLACE_WITH_ARTICLE.test(plain) || (level === 'region' && REGION_WITH_ARTICLE.test(plain))
      ? `the ${plain}`
      : plain;
  },
  force: (full) => (/\b(police|constabulary|heddlu)\b/i.test(full) ? full : `${full} Police`),
  possessive: (full) => `${full}’s`,
});

/**
 * An area's name as a sentence needs it: `Bristol`, `the South East`, `the Isle of Wight`; in Welsh
 * its Welsh name where it has one.
 */
export function placeName(place: NamedPlace, lang: Lang): string {
  return WORDS(lang).place(place);
}

/** The name as its council writes it: `City of Bristol`. Equal to the published name for most. */
export function officialName(name: string): string {
  return name.replace(INVERTED, '$2 of $1');
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
