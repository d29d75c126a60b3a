import { phrases, type Lang } from '../language/language.js';
import { force as english } from './force-name.en.js';
import { officialName } from './named-place.js';

const WORDS = phrases('force', english);

/** A police force's full name. "Police" is added only if the published name lacks it. */
export function forceName(name: string, lang: Lang): string {
  return WORDS(lang).name(officialName(name));
}

/** A police force's possessive: `Avon and Somerset’s`. */
export function possessive(name: string, lang: Lang): string {
  return WORDS(lang).possessive(officialName(name));
}
