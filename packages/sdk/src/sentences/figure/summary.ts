import type { Area } from '../../areas/area.js';
import { comparisonOfGround } from '../comparison/comparison.js';
import { coverageSentence } from '../coverage/coverage.js';
import { missingMonthsSentence } from '../coverage/gaps.js';
import { populatedPart, restSentence } from '../coverage/part.js';
import type { Lang } from '../language/language.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { capitalised, placeName } from '../place/names.js';
import { partYearSentence, rateSentence } from './rate-sentence.js';

/**
 * An area's crime in one text: the rate with its likely limits, compared with larger areas, or why
 * there is none. If the figures cover part of the area, its first clause names the part.
 *
 * @example
 * import { summarySentence } from '@crimetrends/sdk/sentences';
 * summarySentence(result.area, 'en');
 * // 'Luton 015C. 112 crimes per 1,000 people in the year, likely between 82 and 151. Not clearly …'
 */
export function summarySentence(area: Area, lang: Lang): string {
  const { crime } = area.measures;
  const name = capitalised(placeName(area, lang));
  const texts = (): (string | undefined)[] => {
    if (crime.kind === 'known') return [`${name}.`, rateSentence(crime, lang)];
    if (crime.kind === 'partial' && crime.reason === 'residents') {
      const part = capitalised(populatedPart(area, crime, lang));
      return [`${part}: ${rateSentence(crime, lang)}`, restSentence(lang)];
    }
    return crime.kind === 'partial' && !isOfPart(crime)
      ? [`${name}.`, partYearSentence(crime, lang), missingMonthsSentence(area, lang)]
      : [`${name}.`, coverageSentence(area, lang)];
  };
  return [...texts(), comparisonOfGround(area, lang)].filter(Boolean).join(' ');
}
