import type { Area, Comparator } from '../../areas/area.js';
import type { LeftOut } from '../../areas/comparators.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { groundName } from '../coverage/part.js';
import { part as english } from '../coverage/part.en.js';
import { phrases, type Lang } from '../language/language.js';
import { rateText } from '../language/numbers.js';
import { suppliedName, type Ground } from '../place/ground.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { capitalised, placeName, withBrackets } from '../place/names.js';
import { comparison as englishComparison } from './comparison.en.js';
import { rateOf, verdictsOn } from './verdicts.js';

const PART = phrases('part', english);
const WORDS = phrases('comparison', englishComparison);

/** The rest of a comparator without the area itself: `the rest of Luton`. */
export function restName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  return WORDS(lang).rest(suppliedName(comparator, measure, lang));
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

/**
 * The verdicts of `comparisonSentence` on an area whose figures are whole and that is compared with
 * every larger area; `undefined` if there are none.
 */
export function verdictSentence(
  area: Pick<Area, 'measures' | 'tau' | 'comparators'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const finding = verdictsText(area, measure, lang);
  return finding === '' ? undefined : `${capitalised(finding)}.`;
}

/** Why larger areas are left out, a sentence each. */
export function leftOutSentences({ leftOut }: Pick<Area, 'leftOut'>, lang: Lang): string[] {
  return leftOutFindings(leftOut, lang).map((finding) => `${capitalised(finding)}.`);
}

/** An area with the larger areas to compare it with. */
type Compared = Ground & Pick<Area, 'tau' | 'comparators' | 'leftOut'>;

function inSentences(findings: readonly string[]): string {
  return findings.map((finding) => `${capitalised(finding)}.`).join(' ');
}

/** The verdicts as one finding, and one for each reason why a larger area is left out. */
function findingsOf(area: Compared, lang: Lang, measure: MeasureName): string[] {
  if (!rateOf(area.measures[measure])) return [];
  const verdicts = verdictsText(area, measure, lang);
  return [...(verdicts ? [verdicts] : []), ...leftOutFindings(area.leftOut, lang)];
}

function leftOutFindings(leftOut: readonly LeftOut[], lang: Lang): string[] {
  return LEFT_OUT.flatMap((because) => {
    const places = leftOut.filter((larger) => larger.because === because);
    return places.length > 0
      ? [PART(lang)[because](places.map((place) => placeName(place, lang)))]
      : [];
  });
}

/** The verdicts as one finding, without its full stop; empty if there are none. */
function verdictsText(
  area: Pick<Area, 'measures' | 'tau' | 'comparators'>,
  measure: MeasureName,
  lang: Lang,
): string {
  return verdictsOn(area, measure)
    .map(({ verdict, larger }) =>
      WORDS(lang).verdict[verdict](
        larger.map(({ comparator, restRatePer1000 }) =>
          withBrackets(restName(comparator, measure, lang), rateText(restRatePer1000)),
        ),
      ),
    )
    .join('; ');
}

const LEFT_OUT: readonly LeftOut['because'][] = ['mostlyThisArea', 'sameGround'];
