import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { verdictsOn } from '../comparison/verdicts.js';
import type { Lang } from '../language/language.js';
import { shareText } from '../language/numbers.js';
import type { Ground } from '../place/ground.js';
import { isOfPart } from '../coverage/is-of-part.js';
import { capitalised, placeName } from '../place/names.js';
import { WORDS } from './words.js';

type Compared = Pick<Area, 'measures' | 'tau' | 'comparators'>;

/**
 * The verdicts of `comparisonSentence` in the few words that a card has room for. An asterisk marks
 * a larger area whose figures cover a part of it: {@link suppliedPartsNote} says which part.
 *
 * @example
 * import { briefComparisonSentence } from '@crimetrends/sdk/sentences';
 * briefComparisonSentence(result.area, 'en');
 * // 'Not clearly different from the rest of Luton; higher than the rest of England and Wales.'
 */
export function briefComparisonSentence(
  area: Compared,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const words = WORDS(lang);
  const findings = verdictsOn(area, measure).map(({ verdict, larger }) =>
    words[verdict](
      larger.map(({ comparator }) => marked(placeName(comparator, lang), comparator, measure)),
    ),
  );
  return findings.length === 0 ? undefined : `${capitalised(findings.join('; '))}.`;
}

/** A larger area's name on a card's scale, with the same asterisk. */
export function markedName(comparator: Ground, lang: Lang, measure: MeasureName): string {
  return marked(capitalised(placeName(comparator, lang)), comparator, measure);
}

/**
 * What the asterisks mean, by the residents that the figures cover; `undefined` if there are none.
: `* The parts that supplied
 * figures: 7% of people in England and Wales.`
 */
export function suppliedPartsNote(
  area: Compared,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const shares = area.comparators.flatMap((comparator: Comparator) => {
    const figure = comparator.measures[measure];
    return isOfPart(figure) && 'ratePer1000' in figure
      ? [
          [
            shareText(figure.populationCovered, figure.population, lang),
            placeName(comparator, lang),
          ] as const,
        ]
      : [];
  });
  return shares.length > 0 ? WORDS(lang).supplied(shares) : undefined;
}

function marked(name: string, { measures }: Ground, measure: MeasureName): string {
  return isOfPart(measures[measure]) ? `${name}*` : name;
}
