import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { LeftOut } from '../../areas/comparators.js';
import { compareWithRest } from '../../stats/compare-with-rest.js';
import type { Verdict } from '../../stats/comparison.js';
import type { Measure } from '../../stats/measure.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { capitalised, placeName } from '../place/names.js';
import { rateText } from '../language/numbers.js';
import { comparison as english } from './comparison.en.js';

const WORDS = phrases('comparison', english);

/** A measure's rate, if it has one: it is known, or partial by residents. */
export function rateOf(measure: Measure): Rate | undefined {
  return 'ratePer1000' in measure ? measure : undefined;
}

/** A comparator's name in a sentence. A partial one is named as the parts that supplied figures. */
export function comparatorName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  const place = placeName(comparator, lang);
  return isPartial(comparator, measure) ? WORDS(lang).partsSupplied(place) : place;
}

/** A short label of a comparator, for charts and tables: `England and Wales, parts supplied`. */
export function comparatorLabel(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  const place = capitalised(placeName(comparator, lang));
  return isPartial(comparator, measure) ? WORDS(lang).partsLabel(place) : place;
}

function isPartial({ measures }: Comparator, measure: MeasureName): boolean {
  return measures[measure].kind === 'partial' && rateOf(measures[measure]) !== undefined;
}

/** The rest of a comparator without the area itself: `the rest of Luton`. */
export function restName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  const [words, place] = [WORDS(lang), placeName(comparator, lang)];
  return isPartial(comparator, measure) ? words.restOfParts(place) : words.rest(place);
}

/**
 * Compares an area's rate of a measure (default `crime`) with the rest of each larger area, by the
 * rule of `compareRates`; says which larger areas are left out because their figures are the same.
 * `undefined` if there is nothing to compare.
 *
 * @example
 * import { comparisonSentence } from '@crimetrends/sdk/sentences';
 * comparisonSentence(result.area, 'en');
 * // 'Not clearly different from the rest of Luton (85); higher than the rest of England and Wales
 * // (83).'
 */
export function comparisonSentence(
  area: Pick<Area, 'measures' | 'tau' | 'comparators' | 'leftOut'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  if (!rateOf(area.measures[measure])) return undefined;
  const words = WORDS(lang);
  const groups: { verdict: Verdict; places: string[] }[] = [];
  for (const comparator of area.comparators) {
    const beside = compareWithRest(area, comparator, measure);
    if (!beside) continue;
    const place = `${restName(comparator, measure, lang)} (${rateText(beside.restRatePer1000)})`;
    const last = groups.at(-1);
    if (last?.verdict === beside.verdict) last.places.push(place);
    else groups.push({ verdict: beside.verdict, places: [place] });
  }
  const verdicts = groups.map(({ verdict, places }) => words.verdict[verdict](places)).join('; ');
  const text = [
    verdicts && `${capitalised(verdicts)}.`,
    leftOutText(area, 'mostlyThisArea', lang),
    leftOutText(area, 'sameGround', lang),
  ]
    .filter(Boolean)
    .join(' ');
  return text || undefined;
}

function leftOutText(
  { leftOut }: Pick<Area, 'leftOut'>,
  because: LeftOut['because'],
  lang: Lang,
): string | undefined {
  const places = leftOut.filter((larger) => larger.because === because);
  return places.length === 0
    ? undefined
    : WORDS(lang)[because](places.map((place) => placeName(place, lang)));
}
