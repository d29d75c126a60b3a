import type { UnrankedKind } from '../../contract/files/rankings.js';
import type { Rank } from '../../stats/rank.js';
import { countedAreas } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { placeName } from '../place/names.js';
import { countText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { ordinal, type RankField } from './rank.js';
import { measureSubject } from '../place/subject.js';

export interface RankingWords {
  title: (subject: string, areas: string, within: string) => string;
  complete: (areas: string, year: string) => string;
  some: (field: string, areas: string, year: string) => string;
  none: (areas: string, year: string) => string;
  position: (rank: number, tied: number, of: string) => string;
  noOther: string;
  between: (lowest: number, highest: number) => string;
  betweenOf: (lowest: number, highest: number, of: string) => string;
  unranked: Readonly<Record<UnrankedKind, string>>;
}

const WORDS = phrases('ranking', {
  title: (subject, areas, within) => `${subject}: ${areas} in ${within}`,
  complete: (areas, year) =>
    `Ordered by rate per 1,000 people in ${year}; all ${areas} have complete data.`,
  some: (field, areas, year) =>
    `Ordered by rate per 1,000 people in ${year}; ${field} of ${areas} have complete data, and the others have no place.`,
  none: (areas, year) => `None of ${areas} has complete data in ${year}, so none has a place.`,
  position: (rank, tied, of) => `${tied > 1 ? 'joint ' : ''}${ordinal(rank)} of ${of}`,
  noOther: ', no other place',
  between: (lowest, highest) => `, between ${ordinal(lowest)} and ${ordinal(highest)}`,
  betweenOf: (lowest, highest, of) => `between ${ordinal(lowest)} and ${ordinal(highest)} of ${of}`,
  unranked: {
    known: 'The only one with complete data, so there is no other to rank it with.',
    partial: 'Some months, or the figures of some parts, were not supplied.',
    notSupplied: 'No figures were supplied.',
    suppressed: 'No rate per person can be given.',
  },
});

/**
 * What a ranking lists: `Recorded crime: 331 local authorities (LTLAs) in England and Wales`.
 * `areas` counts those without a place too.
 */
export function rankingTitle(
  {
    level,
    within,
    measure = 'crime',
    areas,
  }: Omit<RankField, 'fieldSize' | 'window'> & { areas: number },
  lang: Lang,
): string {
  return WORDS(lang).title(
    measureSubject(measure, lang),
    countedAreas(areas, level, lang),
    placeName(within, lang),
  );
}

/**
 * By what a ranking is ordered, in which year, and how many of its areas have a place.
 *
 * @example
 * import { rankingSentence } from '@crimetrends/sdk/sentences';
 * rankingSentence({ fieldSize: 318, areas: 331, window: { from: '2025-01', to: '2025-12' } }, 'en'); // 'Ordered by rate per 1,000 people in the year to December 2025; 318 of 331 have complete data, and the others have no place.'
 */
export function rankingSentence(
  { fieldSize, areas, window }: Pick<RankField, 'fieldSize' | 'window'> & { areas: number },
  lang: Lang,
): string {
  const [words, year] = [WORDS(lang), yearTo(window.to, lang)];
  if (fieldSize === 0) return words.none(countText(areas), year);
  return fieldSize === areas
    ? words.complete(countText(areas), year)
    : words.some(countText(fieldSize), countText(areas), year);
}

/**
 * A place in a ranking as a table gives it, lowest rate first, always with its interval and its
 * field; the interval alone where no single position can be told.
 *
 * @example
 * import { rankPlace } from '@crimetrends/sdk/sentences';
 * rankPlace({ best: 41, worst: 58 }, 281, 'en'); // 'between 41st and 58th of 281'
 * rankPlace({ rank: 22, tied: 1, best: 19, worst: 24 }, 281, 'en'); // '22nd of 281, between 19th and 24th'
 */
export function rankPlace(
  { rank, tied = 1, best, worst }: Partial<Rank> & Pick<Rank, 'best' | 'worst'>,
  fieldSize: number,
  lang: Lang,
): string {
  const [words, of] = [WORDS(lang), countText(fieldSize)];
  if (rank === undefined)
    return best === worst ? words.position(best, 1, of) : words.betweenOf(best, worst, of);
  return (
    words.position(rank, tied, of) + (best === worst ? words.noOther : words.between(best, worst))
  );
}

/** Why an area has no place in a ranking. */
export function unrankedSentence(kind: UnrankedKind, lang: Lang): string {
  return WORDS(lang).unranked[kind];
}
