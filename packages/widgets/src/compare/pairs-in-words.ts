import type { AreaProfile } from '@crimetrends/sdk';
import { incompleteAreasSentence, pairSentence } from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';
import type { SidesAnswer } from './ask-sides.js';

/** A sentence for each pair of areas, and one that names all areas with incomplete figures. */
export function pairsInWords(
  { pairs, measure }: SidesAnswer['result'],
  areas: readonly AreaProfile[],
  lang: Lang,
): string[] {
  const areaOf = new Map(areas.map((area) => [area.code, area]));
  const incomplete = areas.filter((area) => area.measures[measure].kind !== 'known');
  const sentences = pairs.flatMap(({ code, other: otherCode, rest: restCode, ...comparison }) => {
    const [area, other] = [areaOf.get(code), areaOf.get(otherCode)];
    // Two postcodes may lie in one LSOA, which is not compared with itself.
    if (
      !area ||
      !other ||
      area === other ||
      [area, other].some((each) => incomplete.includes(each))
    )
      return [];
    const pair = { area, other, window: area.window, measure };
    if (restCode === undefined) return [pairSentence(comparison, pair, lang)];
    const rest = restCode === code ? 'area' : 'other';
    return [pairSentence(comparison, { ...pair, rest }, lang)];
  });
  return areas.length > 1 && incomplete.length > 0
    ? [
        ...sentences,
        incompleteAreasSentence(incomplete, { window: incomplete[0]!.window, measure }, lang),
      ]
    : sentences;
}
