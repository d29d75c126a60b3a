/**
 * The languages sentences are written in. Each file here keeps its phrases in a `Record<Lang, …>`,
 * so a language added to this list does not compile until every phrase has its words.
 */
export const LANGS = ['en'] as const;
export type Lang = (typeof LANGS)[number];

/**
 * The written language nearest to a BCP 47 tag such as `en-GB`; English when there is none.
 *
 * @example
 * import { langOf } from '@crimetrends/sdk/sentences';
 * langOf('fr'); // 'en'
 */
export function langOf(tag: string | undefined): Lang {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGS.find((lang) => lang === primary) ?? 'en';
}
