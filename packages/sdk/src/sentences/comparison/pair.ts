import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import type { Comparison } from '../../stats/comparison.js';
import { groundName } from '../coverage/part.js';
import type { Ground } from '../place/ground.js';
import { phrases, type Lang } from '../language/language.js';
import { joinList } from '../language/months.js';
import type { NamedPlace } from '../place/named-place.js';
import { placeName } from '../place/names.js';
import { roundedWith } from '../language/percent.js';
import { yearTo } from '../language/period.js';
import { measureSubject } from '../measure/subject.js';
import { pair as english } from './pair.en.js';

/** Two areas to compare over the same window. */
export interface Pair {
  area: NamedPlace;
  other: NamedPlace;
  window: MonthRange;
  measure?: MeasureName;
  /** Which of the two stands for its rest, because it contains the other. */
  rest?: 'area' | 'other';
}

const WORDS = phrases('pair', english);

/**
 * Compares one area's rate with another's: a verdict, and the ratio of the rates with its 95%
 * limits.
 *
 * @example
 * import { pairSentence } from '@crimetrends/sdk/sentences';
 * const pair = {
 *   area: { name: 'Luton' },
 *   other: { name: 'Bedford' },
 *   window: { from: '2025-01', to: '2025-12' },
 * };
 * pairSentence({ verdict: 'higher', ratio: 1.052, lower95: 1.03, upper95: 1.074 }, pair, 'en');
 * // 'Recorded crime: higher in Luton than in Bedford, 1.05 times the rate (likely between 1.03 and
 * // 1.07), in the year to December 2025.'
 */
export function pairSentence(
  comparison: Comparison,
  { area, other, window, measure = 'crime', rest }: Pair,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const places = [
    measureSubject(measure, lang),
    rest === 'area' ? words.rest(placeName(area, lang)) : placeName(area, lang),
    rest === 'other' ? words.rest(placeName(other, lang)) : placeName(other, lang),
  ] as const;
  const year = yearTo(window.to, lang);
  if (comparison.verdict === 'notComparable') return words.notComparable(...places, year);
  const { verdict, ratio: times, lower95, upper95 } = comparison;
  const [, here, there] = places;
  if (times === 0 || !Number.isFinite(times))
    return words[verdict](...places, times === 0 ? here : there, year);
  const rounded = roundedWith(
    [lower95, times, upper95],
    1,
    ([low, middle, high]) =>
      low! < middle! &&
      middle! < high! &&
      (verdict !== 'higher' || low! > 1) &&
      (verdict !== 'lower' || high! < 1) &&
      middle !== 0,
  );
  return words[verdict](...places, [rounded(times), rounded(lower95), rounded(upper95)], year);
}

/**
 * Which of several areas have no complete rate (months or parts missing, or no residents), so that
 * none of their pairs is compared. One sentence instead of one per pair.
 *
 * @example
 * import { incompleteAreasSentence } from '@crimetrends/sdk/sentences';
 * const window = { from: '2025-01', to: '2025-12' };
 * incompleteAreasSentence([{ name: 'Bristol, City of' }], { window }, 'en');
 * // 'Recorded crime: the City of Bristol is not compared with any other area here in the year to
 * // December 2025, because it has no complete rate.'
 */
export function incompleteAreasSentence(
  areas: readonly (NamedPlace | Ground)[],
  { window, measure = 'crime' }: Pick<Pair, 'window' | 'measure'>,
  lang: Lang,
): string {
  const names = joinList(
    areas.map((area) =>
      'measures' in area ? groundName(area, measure, lang) : placeName(area, lang),
    ),
    lang,
  );
  return WORDS(lang).incomplete(
    measureSubject(measure, lang),
    names,
    areas.length,
    yearTo(window.to, lang),
  );
}
