import type { Phrases } from './phrases.js';

/**
 * What a sentence is written in: `'en'`, whose phrases stand beside each sentence, or a table of
 * phrases that was loaded.
 */
export type Lang = 'en' | Phrases;

/**
 * The phrases of one subject: English given here, where its sentences are; another language from
 * its table, under the same name.
 */
export function phrases<S extends Exclude<keyof Phrases, 'tag'>>(
  subject: S,
  english: Phrases[S],
): (lang: Lang) => Phrases[S] {
  return (lang) => (lang === 'en' ? english : lang[subject]);
}
