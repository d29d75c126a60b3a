import { parseGssCode } from '../../contract/vocabulary/codes.js';
import type { NoPlaceResult, NotFoundResult, OutOfCoverageResult } from '../../areas/result.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';
import { absence as english } from './absence.en.js';

const WORDS = phrases('absence', english);

/**
 * Says that a postcode was terminated, and when. `postcodeSubtitle` says whose figures are shown.
 */
export function terminatedSentence(postcode: string, terminated: string, lang: Lang): string {
  return WORDS(lang).terminated(postcode, monthYear(terminated, lang));
}

/** Says that a release has no such area or postcode. */
export function notFoundSentence(
  { query, release }: Pick<NotFoundResult, 'query' | 'release'>,
  lang: Lang,
): string {
  return parseGssCode(query)
    ? WORDS(lang).noSuchCode(query, release)
    : WORDS(lang).noSuchPostcode(query, release);
}

/**
 * Says that a place is outside the figures: `ZE1 0AA is in Scotland. These figures cover England
 * and Wales.`
 */
export function outOfCoverageSentence(
  { query, place }: Pick<OutOfCoverageResult, 'query' | 'place'>,
  lang: Lang,
): string {
  return WORDS(lang).liesIn(query, WORDS(lang).place[place]);
}

/** Says why there are no figures for an outcode that is no place. */
export function noPlaceSentence(result: NoPlaceResult, lang: Lang): string {
  const words = WORDS(lang);
  return result.status === 'terminated'
    ? words.outcodeEnded(result.query, monthYear(result.terminated, lang))
    : words.outcodeNonResidential(result.query);
}

/** Why a known figure is withheld. */
export function suppressedSentence(rule: string, lang: Lang): string {
  const { other, ...known } = WORDS(lang).suppressed;
  return Object.hasOwn(known, rule) ? known[rule as keyof typeof known] : other(rule);
}
