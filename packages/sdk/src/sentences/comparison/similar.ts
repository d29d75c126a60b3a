import type { Level } from '../../contract/vocabulary/codes.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { compareWithQuartiles, type Quartiles } from '../../stats/quartiles.js';
import type { Rate } from '../../stats/rate.js';
import { countedAreas } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, limitTexts, rateText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { likelyBetween } from '../figure/rate.js';
import { similar as english } from './similar.en.js';

const WORDS = phrases('similar', english);

/** An area's crime rate, and the quartiles of the areas most similar to it. */
export interface SimilarAreas {
  rate: Pick<Rate, 'ratePer1000' | 'likelyLower' | 'likelyUpper'>;
  quartiles: Quartiles;
  /** Number of similar areas. */
  areas: number;
  /** How many of them have complete figures; the quartiles are of those. Default all. */
  known?: number;
  level: Level;
  window: MonthRange;
}

/**
 * Compares an area with the middle half of those most similar in age, tenure, deprivation, density
 * and type of home. The verdict uses the area's likely limits.
 *
 * @example
 * import { similarSentence } from '@crimetrends/sdk/sentences';
 * const rate = { ratePer1000: 112, likelyLower: 104.6, likelyUpper: 120.3 };
 * similarSentence(
 *   {
 *     rate,
 *     quartiles: { lower: 71.3, median: 85.2, upper: 97.6 },
 *     areas: 20,
 *     level: 'ltla',
 *     window: { from: '2025-01', to: '2025-12' },
 *   },
 *   'en',
 * );
 * // 'The middle half of the 20 local authorities (LTLAs) most alike by Census 2021 had between 71
 * // and 98 recorded crimes per 1,000 people (median 85) in the year to December 2025; the rate
 * // here, 112, likely between 105 and 120, is above that range.'
 */
export function similarSentence(
  { rate, quartiles, areas, known = areas, level, window }: SimilarAreas,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const among = countedAreas(areas, level, lang);
  const { lower, median, upper } = quartiles;
  return (
    words.middleHalf(
      known < areas ? words.some(countText(known), among) : words.all(among),
      limitTexts(lower, upper) ?? rateText(lower),
      rateText(median),
      yearTo(window.to, lang),
    ) +
    words.standing[compareWithQuartiles(rate, quartiles)](
      rateText(rate.ratePer1000),
      likelyBetween(rate, lang),
    )
  );
}

/** Similar areas, too few of which have complete figures. */
export interface SimilarWithoutMedian extends Omit<SimilarAreas, 'rate' | 'quartiles' | 'known'> {
  /** How many of them have complete figures. */
  known: number;
}

/**
 * Why there are no quartiles for the similar areas.
 *
 * @example
 * import { similarWithoutMedianSentence } from '@crimetrends/sdk/sentences';
 * similarWithoutMedianSentence(
 *   { known: 7, areas: 20, level: 'ward', window: { from: '2025-01', to: '2025-12' } },
 *   'en',
 * );
 * // 'Only 7 of the 20 wards most alike by Census 2021 have complete figures in the year to
 * // December 2025, so no range is given.'
 */
export function similarWithoutMedianSentence(
  { known, areas, level, window }: SimilarWithoutMedian,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const [among, year] = [countedAreas(areas, level, lang), yearTo(window.to, lang)];
  return known === 0 ? words.noneKnown(among, year) : words.fewKnown(countText(known), among, year);
}
