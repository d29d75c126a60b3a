import type { Phrases } from './phrases.js';

/** The languages sentences are written in, by BCP 47 tag. */
export const LANGS = ['en', 'cy'] as const;
/** One of {@link LANGS}. */
export type LangTag = (typeof LANGS)[number];

/**
 * What a sentence is written in: `'en'`, whose phrases stand beside each sentence, or a table of
 * phrases that was loaded.
 */
export type Lang = 'en' | Phrases;

/**
 * The written language nearest to a BCP 47 tag such as `cy-GB`; English when there is none.
 *
 * @example
 * import { langTag } from '@crimetrends/sdk/sentences';
 * langTag('cy-GB'); // 'cy'
 */
export function langTag(tag: string | undefined): LangTag {
  return /^\s*cy\b/i.test(`${tag}`) ? 'cy' : 'en';
}

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
