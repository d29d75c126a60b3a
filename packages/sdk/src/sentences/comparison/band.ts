import { countedAreas } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { placeName } from '../place/names.js';
import { yearTo } from '../language/period.js';
import type { RankField } from './rank.js';
import { measureSubject } from '../measure/subject.js';
import { band as english } from './band.en.js';

/**
 * An area's fifth of a field (1 has the lowest rates, 5 the highest), and the first and last fifth
 * within its interval.
 */
export interface Fifths {
  fifth: number;
  lowest: number;
  highest: number;
}

const WORDS = phrases('band', english);

/**
 * The fifth that a small area lies in, and the fifths that its rank's interval reaches.
 *
 * @example
 * import { bandSentence } from '@crimetrends/sdk/sentences';
 * const field = {
 *   level: 'lsoa21',
 *   within: { name: 'England and Wales' },
 *   fieldSize: 35000,
 *   window: { from: '2025-01', to: '2025-12' },
 * };
 * bandSentence({ fifth: 2, lowest: 1, highest: 3 }, field, 'en');
 * // 'Recorded crime: in the second-lowest fifth of 35,000 small areas (LSOAs) in England and Wales
 * // with complete data in the year to December 2025; the figures allow any from the lowest fifth
 * // to the middle fifth.'
 */
export function bandSentence(
  { fifth, lowest, highest }: Fifths,
  field: RankField,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const named = (number: number): string => words.fifths[number - 1]!;
  const areas = countedAreas(field.fieldSize, field.level, lang);
  const band = words.band(
    measureSubject(field.measure ?? 'crime', lang),
    named(fifth),
    areas,
    placeName(field.within, lang),
    yearTo(field.window.to, lang),
  );
  return band + (lowest === highest ? words.noOther : words.from(named(lowest), named(highest)));
}
