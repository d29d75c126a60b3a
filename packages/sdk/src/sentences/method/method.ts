import { phrases, type Lang } from '../language/language.js';
import { method as english } from './method.en.js';

const WORDS = phrases('method', english);

/**
 * How the figures are made, in sentences true for every area. For pages that have no methodology to
 * link to.
 */
export function methodSentences(lang: Lang): readonly string[] {
  return WORDS(lang);
}
