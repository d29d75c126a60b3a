import type { UnrankedKind } from '../../contract/files/rankings.js';
import type { Rank } from '../../stats/ranks/rank.js';
import { countedAreas } from '../place/field.js';
import { phrases, type Lang } from '../language/language.js';
import { placeName } from '../place/names.js';
import { countText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import type { RankField } from './rank.js';
import { measureSubject } from '../measure/subject.js';
import { ranking as english } from './ranking.en.js';

const WORDS = phrases('ranking', english);

/**
 * Title of a ranking: `Recorded crime: 331 local authorities (LTLAs) in England and Wales`. `areas`
 * includes those not ranked.
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
 * What a ranking is ordered by, for which year, and how many of the areas are ranked.
 *
 * @example
 * import { rankingSentence } from '@crimetrends/sdk/sentences';
 * rankingSentence(
 *   { fieldSize: 318, areas: 331, window: { from: '2025-01', to: '2025-12' } },
 *   'en',
 * );
 * // 'Ordered by rate per 1,000 people in the year to December 2025; 318 of 331 have complete data,
 * // and the others have no place.'
 */
export function rankingSentence(
  { fieldSize, areas, window }: Pick<RankField, 'fieldSize' | 'window'> & { areas: number },
  lang: Lang,
): string {
  const [words, year] = [WORDS(lang), yearTo(window.to, lang)];
  const unranked = areas - fieldSize;
  if (fieldSize === 0) return words.none(countText(areas), areas, year);
  return unranked === 0
    ? words.complete(countText(areas), areas, year)
    : words.some(countText(fieldSize), fieldSize, countText(areas), unranked, year);
}

/**
 * A rank in a table, lowest rate first, with its interval and the size of the field; only the
 * interval if there is no single rank, and no interval if the figures allow no other place.
 *
 * @example
 * import { rankPlace } from '@crimetrends/sdk/sentences';
 * rankPlace({ best: 41, worst: 58 }, 281, 'en'); // 'between 41st and 58th of 281'
 * rankPlace({ rank: 22, tied: 1, best: 19, worst: 24 }, 281, 'en');
 * // '22nd of 281, between 19th and 24th'
 */
export function rankPlace(
  { rank, tied = 1, best, worst }: Partial<Rank> & Pick<Rank, 'best' | 'worst'>,
  fieldSize: number,
  lang: Lang,
): string {
  const [words, of] = [WORDS(lang), countText(fieldSize)];
  if (rank === undefined)
    return best === worst ? words.position(best, 1, of) : words.betweenOf(best, worst, of);
  return words.position(rank, tied, of) + (best === worst ? '' : words.between(best, worst));
}

/** Why an area is not ranked. */
export function unrankedSentence(kind: UnrankedKind, lang: Lang): string {
  return WORDS(lang).unranked[kind];
}
