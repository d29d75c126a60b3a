import type { Level } from '../../contract/vocabulary/codes.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { compareWithMedian } from '../../stats/median-comparison.js';
import type { Rate } from '../../stats/rate.js';
import { countedAreas } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, rateText } from '../language/numbers.js';
import { roundedWith } from '../language/percent.js';
import { yearTo } from '../language/period.js';
import { likelyBetween } from '../figure/rate.js';
import { similar as english } from './similar.en.js';

const WORDS = phrases('similar', english);

/** An area's crime rate, and the median rate of the areas most similar to it. */
export interface SimilarAreas {
  rate: Rate;
  medianRatePer1000: number;
  /** Number of similar areas. */
  areas: number;
  /** How many of them have complete figures; the median is of those. Default all. */
  known?: number;
  level: Level;
  window: MonthRange;
}

/**
 * Compares an area with those most similar in age, tenure, deprivation, density and type of home.
 * The verdict uses the area's interval.
 *
 * @example
 * import { similarSentence } from '@crimetrends/sdk/sentences';
 * const rate = { ratePer1000: 112, lower95: 97.2, upper95: 128.6 };
 * similarSentence(
 *   {
 *     rate,
 *     medianRatePer1000: 85.3,
 *     areas: 20,
 *     level: 'ltla',
 *     window: { from: '2025-01', to: '2025-12' },
 *   },
 *   'en',
 * );
 * // 'The median of the 20 local authorities (LTLAs) most alike by Census 2021 is 85 crimes per
 * // 1,000 people in the year to December 2025; the rate here, 112, likely between 97 and 129, is
 * // 31% higher.'
 */
export function similarSentence(
  { rate, medianRatePer1000, areas, known = areas, level, window }: SimilarAreas,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const { verdict, percentAbove } = compareWithMedian(rate, medianRatePer1000);
  const among = countedAreas(areas, level, lang);
  return (
    words.median(
      known < areas ? words.some(countText(known), among) : words.all(among),
      rateText(medianRatePer1000),
      yearTo(window.to, lang),
    ) +
    words.standing[verdict](
      rateText(rate.ratePer1000),
      likelyBetween(rate, lang),
      percentAbove === undefined ? undefined : percentOf(Math.abs(percentAbove)),
    )
  );
}

function percentOf(value: number): string {
  return `${roundedWith([value], 0, ([rounded]) => rounded !== 0)(value)}%`;
}

/** Similar areas, too few of which have complete figures. */
export interface SimilarWithoutMedian extends Omit<
  SimilarAreas,
  'rate' | 'medianRatePer1000' | 'known'
> {
  /** How many of them have complete figures. */
  known: number;
}

/**
 * Why there is no median for the similar areas.
 *
 * @example
 * import { similarWithoutMedianSentence } from '@crimetrends/sdk/sentences';
 * similarWithoutMedianSentence(
 *   { known: 7, areas: 20, level: 'ward', window: { from: '2025-01', to: '2025-12' } },
 *   'en',
 * );
 * // 'Only 7 of the 20 wards most alike by Census 2021 have complete figures in the year to
 * // December 2025, so no median is given.'
 */
export function similarWithoutMedianSentence(
  { known, areas, level, window }: SimilarWithoutMedian,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const [among, year] = [countedAreas(areas, level, lang), yearTo(window.to, lang)];
  return known === 0 ? words.noneKnown(among, year) : words.fewKnown(countText(known), among, year);
}
