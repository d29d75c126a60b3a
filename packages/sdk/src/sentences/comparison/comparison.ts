import type { Area } from '../../areas/area.js';
import type { LeftOut } from '../../areas/comparators.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { groundName } from '../coverage/part.js';
import { part as english } from '../coverage/part.en.js';
import { phrases, type Lang } from '../language/language.js';
import { isOfPart, type Ground } from '../place/ground.js';
import { capitalised, placeName } from '../place/names.js';
import { rateOf, verdictsOn } from './verdicts.js';

const WORDS = phrases('part', english);

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
  const verdicts = verdictsOn(area, measure, lang);
  return [
    ...(verdicts ? [verdicts] : []),
    ...LEFT_OUT.flatMap((because) => {
      const places = area.leftOut.filter((larger) => larger.because === because);
      return places.length > 0
        ? [WORDS(lang)[because](places.map((place) => placeName(place, lang)))]
        : [];
    }),
  ];
}

const LEFT_OUT: readonly LeftOut['because'][] = ['mostlyThisArea', 'sameGround'];
