import type { SeriesBreak } from '../../contract/vocabulary/breaks.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';

export type BreakWords = Readonly<Record<SeriesBreak['what'], (month: string) => string>>;

const WORDS = phrases('breaks', {
  categories: (month) =>
    `From ${month} the police publish other kinds of crime than before, so counts by kind are not compared across that month.`,
  snapPoints: (month) =>
    `From ${month} the police place incidents on a new list of map points, so a small area’s count may move for that reason alone.`,
  lsoaCodes: (month) =>
    `From ${month} the police files name small areas by their 2021 codes; earlier months are recoded from the codes of 2011.`,
});

/**
 * What changed in the making of the figures, for the mark of a break in a chart.
 *
 * @example
 * import { breakSentence } from '@crimetrends/sdk/sentences';
 * breakSentence({ month: '2023-06', what: 'lsoaCodes' }, 'en'); // 'From June 2023 the police files name small areas by their 2021 codes; earlier months are recoded from the codes of 2011.'
 */
export function breakSentence({ month, what }: SeriesBreak, lang: Lang): string {
  return WORDS(lang)[what](monthYear(month, lang));
}
