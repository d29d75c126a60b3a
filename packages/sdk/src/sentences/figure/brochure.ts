import type { Area } from '../../areas/area.js';
import type { Measure } from '../../stats/measure.js';
import type { Change } from '../../stats/change.js';
import { suppressedSentence } from '../coverage/absence.js';
import { caveatSentence } from './caveat.js';
import { changeSentence } from '../change/change.js';
import { comparisonSentence } from '../comparison/comparison.js';
import {
  missingMonthsSentence,
  noDataSentence,
  partialResidentsSentence,
} from '../coverage/gaps.js';
import { phrases, type Lang } from '../language/language.js';
import { officialName } from '../place/names.js';
import { countText, rateText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { likelyMeaningSentence } from '../method/likely.js';
import { likelyBetween } from './rate.js';
import { areaSubtitle, areaTitle, postcodeSubtitle, postcodeTitle } from '../place/title.js';
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
 * // 'Recorded crime around LU1 2AB: the police recorded 195 crimes in the year to …'
 */
export function brochureParagraph(
  area: Area,
  { postcode, change }: BrochureOptions,
  lang: Lang,
): string {
  const title =
    postcode === undefined
      ? `${areaTitle(area, lang)} (${subtitleText(area, lang)})`
      : postcodeTitle(postcode, lang);
  return [
    `${title}: ${figureText(area, lang)}`,
    postcode !== undefined && postcodeSubtitle(area, lang),
    shortfallText(area, lang),
    comparisonSentence(area, lang),
    change?.kind === 'known' && changeSentence(change, area, lang),
    ('ratePer1000' in area.measures.crime || change?.kind === 'known') &&
      likelyMeaningSentence(lang),
    caveatSentence(area, lang),
    WORDS(lang).source(area.release),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Lower-cases the first letter within a sentence, unless it belongs to a name. */
function subtitleText(area: Area, lang: Lang): string {
  const subtitle = areaSubtitle(area, lang);
  return officialName(area.name) === area.name
    ? subtitle.charAt(0).toLowerCase() + subtitle.slice(1)
    : subtitle;
}

function figureText({ measures: { crime }, window }: Area, lang: Lang): string {
  const words = WORDS(lang);
  const year = yearTo(window.to, lang);
  if ('ratePer1000' in crime)
    return words.rate(
      crime.count,
      countText(crime.count),
      year,
      rateText(crime.ratePer1000),
      likelyBetween(crime, lang),
    );
  if (crime.kind === 'partial')
    return words.months(crime.count, countText(crime.count), countText(crime.monthsObserved), year);
  return crime.kind === 'notSupplied' ? words.noFigures(year) : words.noRate(year);
}

function shortfallText(area: Area, lang: Lang): string | undefined {
  const crime: Measure = area.measures.crime;
  if (crime.kind === 'notSupplied') return noDataSentence(area, lang);
  if (crime.kind === 'suppressed') return suppressedSentence(crime.rule, lang);
  if (crime.kind === 'known') return undefined;
  return crime.reason === 'months'
    ? missingMonthsSentence(area, lang)
    : partialResidentsSentence(area, crime, lang);
}
