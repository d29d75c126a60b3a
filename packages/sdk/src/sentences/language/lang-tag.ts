/** BCP 47 tags of the languages that sentences are written in. */
export const LANGS = ['en', 'cy'] as const;
/** One of {@link LANGS}. */
export type LangTag = (typeof LANGS)[number];

/**
 * The supported language closest to a BCP 47 tag such as `cy-GB`; English if there is none.
 *
 * @example
 * import { langTag } from '@crimetrends/sdk/sentences';
 * langTag('cy-GB'); // 'cy'
 */
export function langTag(tag: string | undefined): LangTag {
  return /^\s*cy\b/i.test(`${tag}`) ? 'cy' : 'en';
}
