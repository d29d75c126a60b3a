import { phrases, type Lang } from '../language/language.js';
import { monthList } from '../language/month-list.js';
import { monthYear } from '../language/months.js';
import { placeName, type NamedPlace } from '../place/names.js';

export interface RevisionWords {
  revised: (since: string, place: string, months: number, list: string) => string;
  none: (since: string, place: string) => string;
}

const WORDS = phrases('revision', {
  revised: (since, place, months, list) =>
    `Since the release of ${since}, ${months} ${months === 1 ? 'month' : 'months'} of the figures for ${place} ${months === 1 ? 'was' : 'were'} revised: ${list}.`,
  none: (since, place) =>
    `Since the release of ${since}, no month of the figures for ${place} was revised.`,
});

/**
 * Which past months of an area changed between two releases.
 *
 * @param since the earlier release, named by its last month
 * @param months those revised, in order
 * @example
 * import { revisionSentence } from '@crimetrends/sdk/sentences';
 * revisionSentence({ name: 'Luton' }, '2025-11', ['2025-06', '2025-07', '2025-08'], 'en'); // 'Since the release of November 2025, 3 months of the figures for Luton were revised: June to August 2025.'
 */
export function revisionSentence(
  place: NamedPlace,
  since: string,
  months: readonly string[],
  lang: Lang,
): string {
  const [release, name] = [monthYear(since, lang), placeName(place, lang)];
  return months.length === 0
    ? WORDS(lang).none(release, name)
    : WORDS(lang).revised(release, name, months.length, monthList(months, lang));
}
