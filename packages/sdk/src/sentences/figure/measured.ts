import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { phrases, type Lang } from '../language/language.js';
import { capitalised, placeName, type NamedPlace } from '../place/names.js';
import { measureSubject } from '../place/subject.js';

export interface MeasuredWords {
  per1000: string;
  inMonths: (months: number) => string;
}

const WORDS = phrases('measured', {
  per1000: 'recorded per 1,000 people in the year',
  inMonths: (months) => `recorded, with ${months} of 12 months supplied`,
});

/**
 * A title for one measure of a place.
 *
 * @example
 * import { measureTitle } from '@crimetrends/sdk/sentences';
 * measureTitle('burglary', { name: 'Luton' }, 'en'); // 'Recorded crime (burglary): Luton'
 */
export function measureTitle(measure: MeasureName, place: NamedPlace | string, lang: Lang): string {
  return `${measureSubject(measure, lang)}: ${typeof place === 'string' ? place : capitalised(placeName(place, lang))}`;
}

/**
 * What the rate of any measure counts, behind the figure: `recorded per 1,000 people in the year`.
 */
export function measureUnit(lang: Lang): string {
  return WORDS(lang).per1000;
}

/** What a part-year's count of any measure counts: `recorded, with 6 of 12 months supplied`. */
export function measureMonthsUnit(monthsObserved: number, lang: Lang): string {
  return WORDS(lang).inMonths(monthsObserved);
}
