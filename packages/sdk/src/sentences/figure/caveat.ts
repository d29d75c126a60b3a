import type { Area } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';
import { countText, rateText } from '../language/numbers.js';
import { caveat as english } from './caveat.en.js';

const WORDS = phrases('caveat', english);

/** The licence's short name in either language, to be linked to {@link LICENCE_URL}. */
export const LICENCE_NAME = 'OGL v3.0';

/** Where a page may read the Open Government Licence, which asks to be linked. */
export const LICENCE_URL =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** `Year to December 2025.` */
export function periodSentence({ window }: Pick<Area, 'window'>, lang: Lang): string {
  return WORDS(lang).yearTo(monthYear(window.to, lang));
}

/** What recorded crime is not. It stands beside every figure, at the size of the text. */
export function recordedSentence(lang: Lang): string {
  return WORDS(lang).recorded;
}

/**
 * The caveat with anti-social behaviour, which is not crime: as a rate where there is one, as a
 * count for a part-year.
 */
export function caveatSentence({ measures }: Pick<Area, 'measures'>, lang: Lang): string {
  const words = WORDS(lang);
  const { asb } = measures;
  if ('ratePer1000' in asb) return `${words.recorded} ${words.asbRate(rateText(asb.ratePer1000))}`;
  return asb.kind === 'partial'
    ? `${words.recorded} ${words.asbCount(countText(asb.count))}`
    : words.recorded;
}

/** The publishers; of a demonstration, whose layouts its invented files have. */
export function sourceLine(lang: Lang, demo = false): string {
  return demo ? WORDS(lang).demoSources : WORDS(lang).sources;
}

/** Shown wherever invented figures are. */
export function demoSentence(lang: Lang): string {
  return WORDS(lang).demo;
}
