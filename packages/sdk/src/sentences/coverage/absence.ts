import { parseGssCode } from '../../contract/vocabulary/codes.js';
import type { NotFoundResult, OutOfCoverageResult } from '../../areas/result.js';
import type { SUPPRESSION_RULES } from '../../stats/measure.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';

export interface AbsenceWords {
  terminated: (postcode: string, month: string) => string;
  noSuchCode: (code: string, release: string) => string;
  noSuchPostcode: (postcode: string, release: string) => string;
  liesIn: (query: string, place: string) => string;
  place: Record<OutOfCoverageResult['place'], string>;
  suppressed: Record<keyof typeof SUPPRESSION_RULES, string> & { other: (rule: string) => string };
}

const WORDS = phrases('absence', {
  terminated: (postcode, month) => `The postcode ${postcode} ended in ${month}.`,
  noSuchCode: (code, release) => `No area with code “${code}” in release ${release}.`,
  noSuchPostcode: (postcode, release) =>
    `No postcode “${postcode}” in release ${release}. Check it; a postcode that is new joins with a later release.`,
  liesIn: (query, place) => `${query} ${place}. These figures cover England and Wales.`,
  place: {
    Scotland: 'is in Scotland',
    'Northern Ireland': 'is in Northern Ireland',
    Jersey: 'is in Jersey',
    Guernsey: 'is in Guernsey',
    'Isle of Man': 'is in the Isle of Man',
    'British Forces Post Office': 'is a British Forces Post Office number',
  },
  suppressed: {
    noPopulation: 'Nobody lived here at the 2021 census, so there is no rate per person.',
    legacyCategories:
      'Kinds of crime were counted otherwise before May 2013, so no total of crime is given.',
    other: (rule) => `Withheld by the rule “${rule}”.`,
  },
});

/** That a postcode ended, and when. Whose figures are shown for it, `postcodeSubtitle` says. */
export function terminatedSentence(postcode: string, terminated: string, lang: Lang): string {
  return WORDS(lang).terminated(postcode, monthYear(terminated, lang));
}

/** That a release holds no such area or postcode. */
export function notFoundSentence(
  { query, release }: Pick<NotFoundResult, 'query' | 'release'>,
  lang: Lang,
): string {
  return parseGssCode(query)
    ? WORDS(lang).noSuchCode(query, release)
    : WORDS(lang).noSuchPostcode(query, release);
}

/**
 * That a place lies where these figures never reach: `ZE1 0AA is in Scotland. These figures cover
 * England and Wales.`
 */
export function outOfCoverageSentence(
  { query, place }: Pick<OutOfCoverageResult, 'query' | 'place'>,
  lang: Lang,
): string {
  return WORDS(lang).liesIn(query, WORDS(lang).place[place]);
}

/** Why a figure that could be counted is withheld. */
export function suppressedSentence(rule: string, lang: Lang): string {
  const { other, ...known } = WORDS(lang).suppressed;
  return Object.hasOwn(known, rule) ? known[rule as keyof typeof known] : other(rule);
}
