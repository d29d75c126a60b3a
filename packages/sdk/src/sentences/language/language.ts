import type { Phrases } from './phrases.js';

/** The language of a sentence: `'en'`, or the phrases of another language, once loaded. */
export type Lang = 'en' | Phrases;

/**
 * The phrases of one subject: the given English ones, or those of the same name in another
 * language.
 */
export function phrases<S extends Exclude<keyof Phrases, 'tag'>>(
  subject: S,
  english: Phrases[S],
): (lang: Lang) => Phrases[S] {
  return (lang) => (lang === 'en' ? english : lang[subject]);
}
