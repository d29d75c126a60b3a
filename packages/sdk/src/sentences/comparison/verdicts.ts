// What a card says of whole areas; comparison.ts has the rest, so that a card's script does not
// carry it.
import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { compareWithRest } from '../../stats/compare-with-rest.js';
import type { Verdict } from '../../stats/comparison.js';
import type { Measure } from '../../stats/measure.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { rateText } from '../language/numbers.js';
import { suppliedName } from '../place/ground.js';
import { capitalised, withBrackets } from '../place/names.js';
import { comparison as english } from './comparison.en.js';

const WORDS = phrases('comparison', english);

/** A measure's rate, if it has one: it is known, or partial by residents. */
export function rateOf(measure: Measure): Rate | undefined {
  return 'ratePer1000' in measure ? measure : undefined;
}

/** The rest of a comparator without the area itself: `the rest of Luton`. */
export function restName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  return WORDS(lang).rest(suppliedName(comparator, measure, lang));
}

/**
 * The verdicts of `comparisonSentence` on an area whose figures are whole and that is compared with
 * every larger area; `undefined` if there are none.
 */
export function verdictSentence(
  area: Pick<Area, 'measures' | 'tau' | 'comparators'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const finding = verdictsOn(area, measure, lang);
  return finding === '' ? undefined : `${capitalised(finding)}.`;
}

/** The verdicts as one finding, without its full stop; empty if there are none. */
export function verdictsOn(
  area: Pick<Area, 'measures' | 'tau' | 'comparators'>,
  measure: MeasureName,
  lang: Lang,
): string {
  const groups: { verdict: Verdict; places: string[] }[] = [];
  for (const comparator of area.comparators) {
    const beside = compareWithRest(area, comparator, measure);
    if (!beside) continue;
    const place = withBrackets(
      restName(comparator, measure, lang),
      rateText(beside.restRatePer1000),
    );
    const last = groups.at(-1);
    if (last?.verdict === beside.verdict) last.places.push(place);
    else groups.push({ verdict: beside.verdict, places: [place] });
  }
  return groups.map(({ verdict, places }) => WORDS(lang).verdict[verdict](places)).join('; ');
}
