import type { Area, MeasureName } from '@crimetrends/sdk';
import { markedName, rateOf, rateText } from '@crimetrends/sdk/sentences';
import type { StripRow } from './strip.js';
import { markOf, scaleTo } from './rate-scale.js';
import { wordsIn, type Lang } from '../words/words.js';

/**
 * The area and its comparators with a rate, on one scale from zero; `undefined` if it has no rate or
 * none of them does.
 */
export function comparisonRows(
  area: Pick<Area, 'measures' | 'comparators'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): StripRow[] | undefined {
  const own = rateOf(area.measures[measure]);
  const larger = area.comparators.flatMap((comparator) => {
    const rate = rateOf(comparator.measures[measure]);
    return rate ? [{ name: markedName(comparator, lang, measure), rate }] : [];
  });
  if (!own || larger.length === 0) return undefined;
  const entries = [{ name: wordsIn(lang).thisArea, rate: own }, ...larger];
  const at = scaleTo(Math.max(...entries.map(({ rate }) => rate.likelyUpper)));
  return entries.map(({ name, rate }) => ({
    name,
    value: rateText(rate.ratePer1000),
    mark: markOf(rate, at),
  }));
}
