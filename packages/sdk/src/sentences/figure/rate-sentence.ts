import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, rateText } from '../language/numbers.js';
import { likelyBetween, rateUnit } from './rate.js';
import { unit as english } from './unit.en.js';

const WORDS = phrases('unit', english);

/**
 * A rate with its unit and interval: `112 crimes per 1,000 people in the year, likely between 97
 * and 129.`
 */
export function rateSentence(rate: Rate, lang: Lang): string {
  return `${rateText(rate.ratePer1000)} ${rateUnit(lang)}, ${likelyBetween(rate, lang)}.`;
}

/**
 * A part-year's count, which is never scaled up to a rate: `28,722 crimes recorded, with 6 of 12
 * months supplied.`
 */
export function partYearSentence(
  { count, monthsObserved }: { count: number; monthsObserved: number },
  lang: Lang,
): string {
  const words = WORDS(lang);
  return `${countText(count)} ${words.withMonths(words.crimesRecorded(count), monthsObserved)}.`;
}
