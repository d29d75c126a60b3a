import { phrases, type Lang } from '../language/language.js';
import { method as english } from './method.en.js';

const WORDS = phrases('method', english);

/**
 * How the figures are made, in sentences that hold for every area: shown where a page has no
 * methodology of its own to link to.
 */
export function methodSentences(lang: Lang): readonly string[] {
  return WORDS(lang);
}
