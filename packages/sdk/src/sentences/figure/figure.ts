import type { Area } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { categoryName } from '../measure/categories.js';
import { coveredTexts, groundName } from '../coverage/part.js';
import { phrases, type Lang } from '../language/language.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { capitalised } from '../place/names.js';
import { countText, rateText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { likelyBetween } from './rate.js';
import { figure as english, type Counted } from './figure.en.js';

const WORDS = phrases('figure', english);

/** Which figure to describe. */
export interface FigureOptions {
  /** Default `crime`. */
  measure?: MeasureName;
  /** If the place was looked up by postcode. `postcodeSubtitle` then says whose figure it is. */
  postcode?: string | undefined;
}

/**
 * An area's figure on its own, for running text. Show it with `recordedSentence`, `sourceLine` and
 * any reason for missing figures.
 *
 * @example
 * import { figureSentence } from '@crimetrends/sdk/sentences';
 * figureSentence(result.area, { postcode: 'LU1 2AB' }, 'en');
 * // 'Around LU1 2AB: 112 crimes per 1,000 people in the year to December 2025, likely between 82
 * // and 151.'
 */
export function figureSentence(
  area: Area,
  { measure = 'crime', postcode }: FigureOptions,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const figure = area.measures[measure];
  const [whose, counted, year] = [
    whoseFigure(area, measure, postcode, lang),
    countedIn(measure),
    yearTo(area.window.to, lang),
  ];
  if ('ratePer1000' in figure)
    return words.rate(
      whose,
      counted,
      rateText(figure.ratePer1000),
      year,
      likelyBetween(figure, lang),
    );
  if (figure.kind !== 'partial')
    return figure.kind === 'notSupplied' ? words.noFigures(whose, year) : words.noRate(whose, year);
  const crimes = { counted, count: figure.count, text: countText(figure.count) };
  if (!isOfPart(figure)) return words.months(whose, crimes, year, figure.monthsObserved);
  return figure.reason === 'months'
    ? words.partAndMonths(whose, crimes, year, ...coveredTexts(figure), figure.monthsObserved)
    : words.part(whose, crimes, year, ...coveredTexts(figure));
}

function whoseFigure(
  area: Area,
  measure: MeasureName,
  postcode: string | undefined,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const place = postcode === undefined ? groundName(area, measure, lang) : words.around(postcode);
  const kind = kindOf(measure, lang);
  return capitalised(kind === undefined ? place : words.ofKind(place, kind));
}

function kindOf(measure: MeasureName, lang: Lang): string | undefined {
  switch (measure) {
    case 'crime':
      return undefined;
    case 'all':
      return WORDS(lang).all;
    case 'asb':
    case 'anti-social-behaviour':
      return WORDS(lang).asb;
    default:
      return categoryName(measure, lang).replace(/^./, (first) => first.toLowerCase());
  }
}

function countedIn(measure: MeasureName): Counted {
  return measure === 'asb' || measure === 'all' || measure === 'anti-social-behaviour'
    ? 'incident'
    : 'crime';
}
