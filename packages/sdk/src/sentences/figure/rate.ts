import type { LikelyLimits } from '../../stats/likely.js';
import { phrases, type Lang } from '../language/language.js';
import { limitTexts, rateText } from '../language/numbers.js';
import { rate as english } from './rate.en.js';

const WORDS = phrases('rate', english);

/** Unit of the rate: `crimes per 1,000 people in the year`. */
export function rateUnit(lang: Lang): string {
  return WORDS(lang).crimesPer1000;
}

/**
 * A rate's likely limits in plain words: chance, and how much such areas vary from year to year.
 *
 * @example
 * import { likelyBetween } from '@crimetrends/sdk/sentences';
 * likelyBetween({ likelyLower: 97.2, likelyUpper: 128.6 }, 'en');
 * // 'likely between 97 and 129'
 */
export function likelyBetween({ likelyLower, likelyUpper }: LikelyLimits, lang: Lang): string {
  const limits = limitTexts(likelyLower, likelyUpper);
  return limits ? WORDS(lang).likelyBetween(...limits) : WORDS(lang).likelyWithin(rateText(0.1));
}
