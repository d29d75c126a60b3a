import type { Area } from '../../areas/area.js';
import type { Change } from '../../stats/change.js';
import { suppressedSentence } from '../coverage/absence.js';
import { caveatSentence } from './caveat.js';
import { changeSentence } from '../change/change.js';
import { comparisonOfGround } from '../comparison/comparison.js';
import { missingMonthsSentence, monthsSupplied, noDataSentence } from '../coverage/gaps.js';
import { coveredResidents, restSentence } from '../coverage/part.js';
import { phrases, type Lang } from '../language/language.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { withBrackets } from '../place/names.js';
import { countText, rateText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { likelyMeaningSentence } from '../method/likely.js';
import { likelyBetween } from './rate.js';
import { groundTitle } from '../measure/ground-title.js';
import { areaSubtitle, postcodeSubtitle } from '../place/subtitle.js';
import { postcodeTitle } from '../place/title.js';
import { brochure as english } from './brochure.en.js';

const WORDS = phrases('brochure', english);

/** What a brochure can add to the area's own figures. */
export interface BrochureOptions {
  /** The property's postcode. The paragraph then says whose figures these are. */
  postcode?: string;
  change?: Change;
}

/**
 * One paragraph to print beside a property: the figure, its period and uncertainty, a comparison,
 * the caveat and the source. Print it whole; parts of it would be misleading.
 *
 * @example
 * import { brochureParagraph } from '@crimetrends/sdk/sentences';
 * brochureParagraph(result.area, { postcode: 'LU1 2AB' }, 'en');
 * // 'Recorded crime around LU1 2AB: 195 crimes that the police placed there in the year to …'
 */
export function brochureParagraph(
  area: Area,
  { postcode, change }: BrochureOptions,
  lang: Lang,
): string {
  return [
    `${titleText(area, postcode, lang)}: ${figureText(area, lang)}`,
    postcode !== undefined && postcodeSubtitle(area, lang),
    shortfallText(area, lang),
    comparisonOfGround(area, lang),
    change?.kind === 'known' && changeSentence(change, area, lang),
    ('ratePer1000' in area.measures.crime || change?.kind === 'known') &&
      likelyMeaningSentence(lang),
    caveatSentence(area, lang),
    WORDS(lang).source(area.release),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first clause names the place, or the part of it that the figures cover. */
function titleText(area: Area, postcode: string | undefined, lang: Lang): string {
  const { crime } = area.measures;
  if (postcode !== undefined) return postcodeTitle(postcode, lang);
  const subtitle =
    crime.kind === 'partial' && isOfPart(crime)
      ? coveredResidents(crime, lang)
      : subtitleText(area, lang);
  return withBrackets(groundTitle(area, 'crime', lang), subtitle);
}

/** The subtitle within a sentence. */
function subtitleText(area: Area, lang: Lang): string {
  return uncapitalised(areaSubtitle(area, lang));
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function figureText(area: Area, lang: Lang): string {
  const { crime } = area.measures;
  const words = WORDS(lang);
  const year = yearTo(area.window.to, lang);
  if ('ratePer1000' in crime)
    return words.rate(
      crime.count,
      countText(crime.count),
      year,
      rateText(crime.ratePer1000),
      likelyBetween(crime, lang),
    );
  if (crime.kind === 'partial' && !isOfPart(crime))
    return words.months(crime.count, countText(crime.count), crime.monthsObserved, year);
  return crime.kind === 'notSupplied' ? words.noFigures(year) : words.noRate(year);
}

function shortfallText(area: Area, lang: Lang): string | undefined {
  const { crime } = area.measures;
  if (crime.kind === 'notSupplied') return noDataSentence(area, lang);
  if (crime.kind === 'suppressed') return suppressedSentence(crime.rule, lang);
  if (crime.kind === 'known') return undefined;
  if (crime.reason === 'residents') return restSentence(lang);
  if (!isOfPart(crime)) return missingMonthsSentence(area, lang);
  return crime.reason === 'months' ? monthsSupplied(crime.monthsObserved, lang) : undefined;
}
