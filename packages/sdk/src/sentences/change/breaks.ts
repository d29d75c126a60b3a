import type { SeriesBreak } from '../../contract/vocabulary/breaks.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';
import { breaks as english } from './breaks.en.js';

const WORDS = phrases('breaks', english);

/**
 * What changed in the figures at a break, for its mark in a chart.
 *
 * @example
 * import { breakSentence } from '@crimetrends/sdk/sentences';
 * breakSentence({ month: '2023-06', what: 'lsoaCodes' }, 'en');
 * // 'From June 2023 the police files name small areas by their 2021 codes; earlier months are
 * // recoded from the codes of 2011.'
 */
export function breakSentence({ month, what }: SeriesBreak, lang: Lang): string {
  return WORDS(lang)[what](monthYear(month, lang));
}
