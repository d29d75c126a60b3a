import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { phrases, type Lang } from '../language/language.js';
import type { NamedPlace } from '../place/named-place.js';
import { capitalised, placeName } from '../place/names.js';
import { measureSubject } from './subject.js';
import { measure as english } from './measure.en.js';

const WORDS = phrases('measure', english);

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

/** Unit of the rate of any measure: `recorded per 1,000 people in the year`. */
export function measureUnit(lang: Lang): string {
  return WORDS(lang).per1000;
}
