import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { LeftOut } from '../../areas/comparators.js';
import { compareWithRest } from '../../stats/compare-with-rest.js';
import type { Verdict } from '../../stats/comparison.js';
import type { Measure } from '../../stats/measure.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { groundName, isOfPart, type Ground } from '../coverage/part.js';
import { capitalised, placeName, withBrackets } from '../place/names.js';
import { rateText } from '../language/numbers.js';
import { comparison as english } from './comparison.en.js';

const WORDS = phrases('comparison', english);

/** A measure's rate, if it has one: it is known, or partial by residents. */
export function rateOf(measure: Measure): Rate | undefined {
  return 'ratePer1000' in measure ? measure : undefined;
}

/** The rest of a comparator without the area itself: `the rest of Luton`. */
export function restName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  return WORDS(lang).rest(groundName(comparator, measure, lang));
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
  area: Compared,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const [first, ...others] = findingsOf(area, lang, measure);
  if (first === undefined) return undefined;
  const said = isOfPart(area.measures[measure])
    ? `${groundName(area, measure, lang)}: ${first}`
    : first;
  return inSentences([said, ...others]);
}

/** The same for crime, after a sentence that has named the part. */
export function comparisonOfGround(area: Compared, lang: Lang): string | undefined {
  const findings = findingsOf(area, lang, 'crime');
  return findings.length === 0 ? undefined : inSentences(findings);
}

/** An area with the larger areas to compare it with. */
type Compared = Ground & Pick<Area, 'tau' | 'comparators' | 'leftOut'>;

function inSentences(findings: readonly string[]): string {
  return findings.map((finding) => `${capitalised(finding)}.`).join(' ');
}

/** The verdicts as one finding, and one for each reason why a larger area is left out. */
function findingsOf(area: Compared, lang: Lang, measure: MeasureName): string[] {
  if (!rateOf(area.measures[measure])) return [];
  const words = WORDS(lang);
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
  const verdicts = groups.map(({ verdict, places }) => words.verdict[verdict](places));
  return [
    ...(verdicts.length > 0 ? [verdicts.join('; ')] : []),
    ...LEFT_OUT.flatMap((because) => {
      const places = area.leftOut.filter((larger) => larger.because === because);
      return places.length > 0
        ? [words[because](places.map((place) => placeName(place, lang)))]
        : [];
    }),
  ];
}

const LEFT_OUT: readonly LeftOut['because'][] = ['mostlyThisArea', 'sameGround'];
