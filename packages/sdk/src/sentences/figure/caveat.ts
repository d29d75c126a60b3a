import type { Area } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';
import { countText, rateText } from '../language/numbers.js';
import { caveat as english } from './caveat.en.js';

const WORDS = phrases('caveat', english);

/** Short name of the licence, the same in both languages, to link to {@link LICENCE_URL}. */
export const LICENCE_NAME = 'OGL v3.0';

/** URL of the Open Government Licence, which asks for a link. */
export const LICENCE_URL =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The period of the figures: `Year to December 2025.` */
export function periodSentence({ window }: Pick<Area, 'window'>, lang: Lang): string {
  return WORDS(lang).yearTo(monthYear(window.to, lang));
}

/** What recorded crime does not cover. Show it with every figure, in the same text size. */
export function recordedSentence(lang: Lang): string {
  return WORDS(lang).recorded;
}

/**
 * The caveat, with anti-social behaviour (which is not crime) as a rate, or as a count for a
 * part-year.
 */
export function caveatSentence({ measures }: Pick<Area, 'measures'>, lang: Lang): string {
  const words = WORDS(lang);
  const { asb } = measures;
  if ('ratePer1000' in asb) return `${words.recorded} ${words.asbRate(rateText(asb.ratePer1000))}`;
  return asb.kind === 'partial' && asb.populationCovered === asb.population
    ? `${words.recorded} ${words.asbCount(countText(asb.count))}`
    : words.recorded;
}

/** The publishers of the data. For a demonstration, those whose file formats it imitates. */
export function sourceLine(lang: Lang, demo = false): string {
  return demo ? WORDS(lang).demoSources : WORDS(lang).sources;
}

/** Shown wherever figures are invented. */
export function demoSentence(lang: Lang): string {
  return WORDS(lang).demo;
}
