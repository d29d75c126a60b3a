import type { Level } from '../contract/codes.js';
import type { Lang } from './language.js';

const WORDS: Record<Lang, { the: string; police: (name: string) => string; possessive: (name: string) => string }> = {
  en: { the: 'the ', police: (name) => `${name} Police`, possessive: (name) => `${name}’s` },
};

// ONS writes "Bristol, City of" and "Herefordshire, County of" so that lists sort by the place.
const INVERTED = /^(.+), (City|County) of$/;
const REGION_WITH_ARTICLE = /^(North|South) (East|West)$|^(East|West) Midlands$|^East of England$/;
const PLACE_WITH_ARTICLE = /^(City|Forest|Isles?|Vale) of /;

/** An area's name as a sentence needs it: `Bristol`, `the South East`, `the Isle of Wight`. */
export function placeName({ name, level }: { name: string; level?: Level }, lang: Lang): string {
  const plain = name.replace(INVERTED, '$1');
  const takesArticle = PLACE_WITH_ARTICLE.test(plain) || (level === 'region' && REGION_WITH_ARTICLE.test(plain));
  return takesArticle ? WORDS[lang].the + plain : plain;
}

/** The name as its council writes it: `City of Bristol`. Equal to the published name for most. */
export function officialName(name: string): string {
  return name.replace(INVERTED, '$2 of $1');
}

/** A police force by its full name. "Police" is added only where the published name does not say it. */
export function forceName(name: string, lang: Lang): string {
  const full = officialName(name);
  return /\b(police|constabulary|heddlu)\b/i.test(full) ? full : WORDS[lang].police(full);
}

/** `Avon and Somerset’s`. */
export function possessive(name: string, lang: Lang): string {
  return WORDS[lang].possessive(officialName(name));
}

/** The sentence with its first letter in capitals. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
