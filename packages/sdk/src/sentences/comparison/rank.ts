import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { percentLower, type Rank } from '../../stats/ranks/rank.js';
import { countedAreas, levelNoun } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import type { NamedPlace, PlaceKind } from '../place/named-place.js';
import { placeName } from '../place/names.js';
import { yearTo } from '../language/period.js';
import { measureSubject } from '../measure/subject.js';
import { rank as english } from './rank.en.js';

/**
 * The areas that one is ranked among: those of its level within a larger area that have complete
 * figures.
 */
export interface RankField {
  /** `city` for cities alone, which are towns. */
  level: PlaceKind;
  within: NamedPlace;
  fieldSize: number;
  window: MonthRange;
  /** Default `crime`. */
  measure?: MeasureName;
}

const WORDS = phrases('rank', english);

/**
 * An area's rank. Use `bandSentence` for LSOAs, where the figures do not support a single rank.
 *
 * @example
 * import { rankSentence } from '@crimetrends/sdk/sentences';
 * const field = {
 *   level: 'ltla',
 *   within: { name: 'England and Wales' },
 *   fieldSize: 30,
 *   window: { from: '2025-01', to: '2025-12' },
 * };
 * rankSentence({ rank: 22, tied: 1, best: 21, worst: 22 }, field, 'en');
 * // 'Recorded crime: ranked 22nd of 30 local authorities (LTLAs) in England and Wales with
 * // complete data in the year to December 2025, lowest rate first; the figures allow any place
 * // from 21st to 22nd.'
 */
export function rankSentence(
  rank: Pick<Rank, 'rank' | 'tied' | 'best' | 'worst'>,
  field: RankField,
  lang: Lang,
): string {
  const { subject, within, year } = spoken(field, lang);
  if (field.fieldSize === 1)
    return WORDS(lang).only(subject, levelNoun(field.level, lang).only, within, year);
  return WORDS(lang).ranked(
    subject,
    rank,
    countedAreas(field.fieldSize, field.level, lang),
    within,
    year,
  );
}

/**
 * An area's rank as a percentage of the field, rounded down so as not to overstate, with the
 * percentages at the ends of its interval.
 *
 * @example
 * import { percentLowerSentence } from '@crimetrends/sdk/sentences';
 * const field = {
 *   level: 'ward',
 *   within: { name: 'Luton' },
 *   fieldSize: 20,
 *   window: { from: '2025-01', to: '2025-12' },
 * };
 * percentLowerSentence({ rank: 5, tied: 1, best: 3, worst: 8 }, field, 'en');
 * // 'Recorded crime: lower than 75% of wards in Luton with complete data in the year to December
 * // 2025; the figures allow any share from 60% to 85%.'
 */
export function percentLowerSentence(
  rank: Pick<Rank, 'rank' | 'tied' | 'best' | 'worst'>,
  field: RankField,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const { subject, within, year } = spoken(field, lang);
  const { fieldSize } = field;
  if (fieldSize === 1) return words.only(subject, levelNoun(field.level, lang).only, within, year);
  const isHighest = rank.rank + rank.tied > fieldSize;
  const share = isHighest
    ? words.lowerThanNone(subject, countedAreas(fieldSize, field.level, lang), within, year)
    : words.lowerThan(
        subject,
        percentLower(rank, fieldSize),
        levelNoun(field.level, lang).many,
        within,
        year,
      );
  const shareAt = (place: number): number => percentLower({ rank: place, tied: 1 }, fieldSize);
  return share + words.sharesAllowed(shareAt(rank.worst), shareAt(rank.best));
}

function spoken(
  { measure = 'crime', within, window }: RankField,
  lang: Lang,
): { subject: string; within: string; year: string } {
  return {
    subject: measureSubject(measure, lang),
    within: placeName(within, lang),
    year: yearTo(window.to, lang),
  };
}
