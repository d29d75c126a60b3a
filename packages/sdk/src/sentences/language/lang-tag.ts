/** The languages sentences are written in, by BCP 47 tag. */
export const LANGS = ['en', 'cy'] as const;
/** One of {@link LANGS}. */
export type LangTag = (typeof LANGS)[number];

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
