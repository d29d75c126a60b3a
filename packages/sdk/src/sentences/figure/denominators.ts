import type { Denominator } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { peopleText, rateText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { likelyBetween } from './rate.js';
import { denominators as english } from './denominators.en.js';

const WORDS = phrases('denominators', english);

/** A denominator's name within a sentence; its published title if the id is unknown. */
export function denominatorName({ id, title }: Denominator, lang: Lang): string {
  const { titles, midYear } = WORDS(lang);
  const year = /^midYearEstimate(\d{4})$/.exec(id)?.[1];
  if (year !== undefined) return midYear(year);
  return Object.hasOwn(titles, id) ? titles[id as keyof typeof titles] : title;
}

/**
 * The rate by a denominator other than census residents. Show it beside the usual rate, never
 * instead.
 *
 * @param rate from `rate(count, number, 12, tau)` of `@crimetrends/sdk/stats`
 * @example
 * import { denominatorSentence } from '@crimetrends/sdk/sentences';
 * const workday = {
 *   id: 'workdayPopulationCensus2011',
 *   title: 'workday population, Census 2011',
 *   number: 5200,
 * };
 * const limits = { lower95: 32.4, upper95: 43.1, likelyLower: 30.1, likelyUpper: 46.2 };
 * denominatorSentence(
 *   workday,
 *   { ratePer1000: 37.5, ...limits },
 *   { from: '2025-01', to: '2025-12' },
 *   'en',
 * );
 * // 'By workday population, Census 2011 (5,200): 38 crimes per 1,000 in the year to December 2025,
 * // likely between 30 and 46.'
 */
export function denominatorSentence(
  denominator: Denominator & { number: number },
  rate: Rate,
  window: MonthRange,
  lang: Lang,
): string {
  const { number } = denominator;
  return WORDS(lang).per(
    denominatorName(denominator, lang),
    peopleText(number),
    rateText(rate.ratePer1000),
    likelyBetween(rate, lang),
    yearTo(window.to, lang),
  );
}

/** Why an area is `footfallSensitive`: its workday population beside its residents. */
export interface FootfallReason {
  denominator: Denominator;
  people: number;
  populationCensus2021: number;
}

/**
 * Caveat for a rate per resident where many more people pass through than live there.
 *
 * @example
 * import { footfallSentence } from '@crimetrends/sdk/sentences';
 * const workday = {
 *   id: 'workdayPopulationCensus2011',
 *   title: 'workday population, Census 2011',
 * };
 * footfallSentence({ denominator: workday, people: 5200, populationCensus2021: 1738 }, 'en');
 * // 'Many more people pass through than live here: about 5,200 (workday population, Census 2011),
 * // and 1,740 residents at Census 2021; the rate per resident is not the rate per person present.'
 */
export function footfallSentence(
  { denominator, people, populationCensus2021 }: FootfallReason,
  lang: Lang,
): string {
  return WORDS(lang).workdayPopulation(
    denominatorName(denominator, lang),
    peopleText(people),
    peopleText(populationCensus2021),
  );
}
