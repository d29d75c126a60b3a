import type { Level } from '../../contract/vocabulary/codes.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { percentLower, type Rank } from '../../stats/rank.js';
import { countedAreas, levelNoun } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { placeName, type NamedPlace } from '../place/names.js';
import { yearTo } from '../language/period.js';
import { measureSubject } from '../place/subject.js';

/**
 * The areas among which one is ranked: those of its level inside a larger one, with complete
 * figures.
 */
export interface RankField {
  level: Level;
  within: NamedPlace;
  fieldSize: number;
  window: MonthRange;
  /** `crime` when it is left out. */
  measure?: MeasureName;
}

export interface RankWords {
  /**
   * Takes the field as `30 local authorities (LTLAs)`, so that a sentence decides where it stands.
   */
  ranked: (
    subject: string,
    rank: { rank: number; tied: number; best: number; worst: number },
    field: string,
    within: string,
    year: string,
  ) => string;
  only: (subject: string, only: string, within: string, year: string) => string;
  lowerThan: (
    subject: string,
    percent: number,
    many: string,
    within: string,
    year: string,
  ) => string;
  lowerThanNone: (subject: string, field: string, within: string, year: string) => string;
}

const WORDS = phrases('rank', {
  ranked: (subject, { rank, tied, best, worst }, field, within, year) =>
    `${subject}: ranked ${tied > 1 ? 'joint ' : ''}${ordinal(rank)} of ${field} in ${within} with complete data in ${year}, lowest rate first; ` +
    `the figures allow ${best === worst ? 'no other place' : `any place from ${ordinal(best)} to ${ordinal(worst)}`}.`,
  only: (subject, only, within, year) =>
    `${subject}: not ranked, because this is the only ${only} in ${within} with complete data in ${year}.`,
  lowerThan: (subject, percent, many, within, year) =>
    `${subject}: lower than ${percent === 0 ? 'fewer than 1' : percent}% of ${many} in ${within} with complete data in ${year}.`,
  lowerThanNone: (subject, field, within, year) =>
    `${subject}: lower than none of ${field} in ${within} with complete data in ${year}.`,
});

/** `1st`, `22nd`, `1,011th`. */
export function ordinal(rank: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  const ending = Math.floor((rank % 100) / 10) === 1 ? 'th' : (endings[rank % 10] ?? 'th');
  return `${String(rank).replace(/\B(?=(\d{3})+$)/g, ',')}${ending}`;
}

/**
 * Where an area stands, from ward up; for an LSOA, whose position the figures do not tell, see
 * `bandSentence`.
 *
 * @example
 * import { rankSentence } from '@crimetrends/sdk/sentences';
 * const field = { level: 'ltla', within: { name: 'England and Wales' }, fieldSize: 30, window: { from: '2025-01', to: '2025-12' } };
 * rankSentence({ rank: 22, tied: 1, best: 21, worst: 22 }, field, 'en'); // 'Recorded crime: ranked 22nd of 30 local authorities (LTLAs) in England and Wales with complete data in the year to December 2025, lowest rate first; the figures allow any place from 21st to 22nd.'
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
 * The same as a share of the field, rounded down so that it never says too much.
 *
 * @example
 * import { percentLowerSentence } from '@crimetrends/sdk/sentences';
 * const field = { level: 'ward', within: { name: 'Luton' }, fieldSize: 20, window: { from: '2025-01', to: '2025-12' } };
 * percentLowerSentence({ rank: 5, tied: 1 }, field, 'en'); // 'Recorded crime: lower than 75% of wards in Luton with complete data in the year to December 2025.'
 */
export function percentLowerSentence(
  rank: Pick<Rank, 'rank' | 'tied'>,
  field: RankField,
  lang: Lang,
): string {
  const { subject, within, year } = spoken(field, lang);
  if (field.fieldSize === 1)
    return WORDS(lang).only(subject, levelNoun(field.level, lang).only, within, year);
  const isHighest = rank.rank + rank.tied > field.fieldSize;
  if (isHighest)
    return WORDS(lang).lowerThanNone(
      subject,
      countedAreas(field.fieldSize, field.level, lang),
      within,
      year,
    );
  return WORDS(lang).lowerThan(
    subject,
    percentLower(rank, field.fieldSize),
    levelNoun(field.level, lang).many,
    within,
    year,
  );
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
