import type { Area, MeasureName } from '@crimetrends/sdk';
import { groundLabel, rateOf, rateText } from '@crimetrends/sdk/sentences';
import type { StripRow } from './strip.js';
import { markOf, scaleTo } from './rate-scale.js';
import { wordsIn, type Lang } from '../words/words.js';

/**
 * The area and its comparators on one scale from zero; `undefined` without a rate or comparators.
 */
export function comparisonRows(
  area: Pick<Area, 'measures' | 'comparators'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): StripRow[] | undefined {
  const entries = [
    { name: wordsIn(lang).thisArea, rate: rateOf(area.measures[measure]) },
    ...area.comparators.map((comparator) => ({
      name: groundLabel(comparator, measure, lang),
      rate: rateOf(comparator.measures[measure]),
    })),
  ];
  if (!entries[0]!.rate || entries.length === 1) return undefined;
  const at = scaleTo(Math.max(...entries.map(({ rate }) => rate?.likelyUpper ?? 0)));
  return entries.map(({ name, rate }) => ({
    name,
    value: rate ? rateText(rate.ratePer1000) : wordsIn(lang).noRate,
    mark: rate && markOf(rate, at),
  }));
}
