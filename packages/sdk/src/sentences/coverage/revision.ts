import { phrases, type Lang } from '../language/language.js';
import { monthList } from '../language/month-list.js';
import { monthYear } from '../language/months.js';
import type { NamedPlace } from '../place/named-place.js';
import { placeName } from '../place/names.js';
import { revision as english } from './revision.en.js';

const WORDS = phrases('revision', english);

/**
 * Which past months of an area changed between two releases.
 *
 * @param since the earlier release, by its last month
 * @param months the revised months, in order
 * @example
 * import { revisionSentence } from '@crimetrends/sdk/sentences';
 * revisionSentence({ name: 'Luton' }, '2025-11', ['2025-06', '2025-07', '2025-08'], 'en');
 * // 'Since the release of November 2025, 3 months of the figures for Luton were revised: June to
 * // August 2025.'
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
