import { phrases, type Lang } from '../language/language.js';
import { likely as english } from './likely.en.js';

const WORDS = phrases('likely', english);

/**
 * What “likely between” and “likely range” mean. Show it once wherever either is said.
 *
 * @example
 * import { likelyMeaningSentence } from '@crimetrends/sdk/sentences';
 * likelyMeaningSentence('en');
 * // 'Likely: 95% limits, for chance and for how much such areas vary from year to year.'
 */
export function likelyMeaningSentence(lang: Lang): string {
  return WORDS(lang).definition;
}
