import type { Area, MeasureName } from '@crimetrends/sdk';
import {
  caveatSentence,
  periodSentence,
  recordedSentence,
  suppliedPartsNote,
} from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';

/**
 * The small print of a card: the period, the caveat, and what the asterisks of its comparison mean.
 * What “likely” means is with the tables.
 */
export function briefCaveats(area: Area, lang: Lang, measure: MeasureName = 'crime'): string[] {
  const parts =
    'ratePer1000' in area.measures[measure] ? suppliedPartsNote(area, lang, measure) : undefined;
  return [
    periodSentence(area, lang),
    measure === 'crime' ? caveatSentence(area, lang) : recordedSentence(lang),
    ...(parts ? [parts] : []),
  ];
}
