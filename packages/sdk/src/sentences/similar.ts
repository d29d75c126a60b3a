import type { Level } from '../contract/codes.js';
import type { MonthRange } from '../contract/months.js';
import type { Rate } from '../stats/rate.js';
import { countedAreas } from './field.js';
import { phrases, type Lang } from './language.js';
import { rateText } from './numbers.js';
import { yearTo } from './period.js';
import { likelyBetween } from './rate.js';

type Standing = 'higher' | 'lower' | 'noClearDifference';

export interface SimilarWords {
  median: (areas: string, median: string, year: string) => string;
  standing: Readonly<Record<Standing, (rate: string, likely: string) => string>>;
}

const WORDS = phrases('similar', {
  median: (areas, median, year) => `The median of the ${areas} most alike by Census 2021 is ${median} crimes per 1,000 people in ${year}`,
  standing: {
    higher: (rate, likely) => `; the rate here, ${rate}, ${likely}, is higher.`,
    lower: (rate, likely) => `; the rate here, ${rate}, ${likely}, is lower.`,
    noClearDifference: (rate, likely) => `; the rate here, ${rate}, ${likely}, is not clearly different.`,
  },
});

/** An area's crime rate, and the median rate of the areas most like it. */
export interface SimilarAreas {
  rate: Rate;
  medianRatePer1000: number;
  /** How many areas the median is of. */
  areas: number;
  level: Level;
  window: MonthRange;
}

/**
 * An area beside those most like it in age, tenure, deprivation, density and kind of home. Judged from the area's interval.
 *
 * @example
 * import { similarSentence } from '@crimetrends/sdk/sentences';
 * const rate = { ratePer1000: 112, lower95: 97.2, upper95: 128.6 };
 * similarSentence({ rate, medianRatePer1000: 85.3, areas: 20, level: 'ltla', window: { from: '2025-01', to: '2025-12' } }, 'en'); // 'The median of the 20 local authorities (LTLAs) most alike by Census 2021 is 85 crimes per 1,000 people in the year to December 2025; the rate here, 112, likely between 97 and 129, is higher.'
 */
export function similarSentence({ rate, medianRatePer1000, areas, level, window }: SimilarAreas, lang: Lang): string {
  const words = WORDS(lang);
  const standing = rate.lower95 > medianRatePer1000 ? 'higher' : rate.upper95 < medianRatePer1000 ? 'lower' : 'noClearDifference';
  return words.median(countedAreas(areas, level, lang), rateText(medianRatePer1000), yearTo(window.to, lang))
    + words.standing[standing](rateText(rate.ratePer1000), likelyBetween(rate, lang));
}
