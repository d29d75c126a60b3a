import type { Area, MeasureName } from '@crimetrends/sdk';
import {
  caveatSentence,
  likelyMeaningSentence,
  periodSentence,
  recordedSentence,
} from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';

/**
 * The small print of an element about one area: the period, what “likely” means if the element says
 * it, and the caveat.
 */
export function caveatsOf(
  area: Area,
  lang: Lang,
  measure: MeasureName = 'crime',
  saysLikely = 'ratePer1000' in area.measures[measure],
): string[] {
  return [
    periodSentence(area, lang),
    ...(saysLikely ? [likelyMeaningSentence(lang)] : []),
    measure === 'crime' ? caveatSentence(area, lang) : recordedSentence(lang),
  ];
}
