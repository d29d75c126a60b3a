import type { AreaName } from '../../areas/area-name.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { Measure } from '../../stats/measure.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, peopleText } from '../language/numbers.js';
import type { Ground } from '../place/ground.js';
import { isOfPart } from './is-of-part.js';
import { placeName, withBrackets } from '../place/names.js';
import { part as english } from './part.en.js';

const WORDS = phrases('part', english);

/** A figure that covers some of the residents, of all months or of some. */
export type PartFigure = Extract<Measure, { kind: 'partial' }>;

/**
 * What a figure covers, as it reads in a sentence: `Luton`, or the part of an area, by the police
 * force areas it lies in.
 *
 * @example
 * import { groundName } from '@crimetrends/sdk/sentences';
 * const figure = { kind: 'partial', reason: 'sliver', count: 3, monthsObserved: 12 };
 * const crime = { ...figure, population: 14_089, populationCovered: 16 };
 * const coverage = { parts: [{ code: 'W15000002', name: 'Gwent' }] };
 * groundName({ name: 'GL16', measures: { crime }, coverage }, 'crime', 'en');
 * // 'the part of GL16 in Gwent'
 */
export function groundName(area: Ground, measure: MeasureName, lang: Lang): string {
  const place = placeName(area, lang);
  return isOfPart(area.measures[measure])
    ? WORDS(lang).noun(place, partsOf(area.coverage, lang))
    : place;
}

/** A part with its residents: `the part of GL16 in Gwent (home to about 16 of 14,089 people …)`. */
export function populatedPart(
  area: Omit<Ground, 'measures'>,
  figure: PartFigure,
  lang: Lang,
): string {
  const noun = WORDS(lang).noun(placeName(area, lang), partsOf(area.coverage, lang));
  return withBrackets(noun, coveredResidents(figure, lang));
}

/** How many of the residents a figure covers: `home to about 16 of 14,089 people at Census 2021`. */
export function coveredResidents(figure: PartFigure, lang: Lang): string {
  return WORDS(lang).homeTo(...coveredTexts(figure));
}

/** What the rest of a partly covered area lacks. */
export function restSentence(lang: Lang): string {
  return WORDS(lang).rest;
}

/** Why a part that title and subtitle have named has no rate. */
export function noRateSentence(lang: Lang): string {
  return WORDS(lang).noRate;
}

/**
 * Whose the figures of a partly covered area are, by its police force areas and residents; and of
 * how many months, if some are missing.
 *
 * @example
 * import { partSentence } from '@crimetrends/sdk/sentences';
 * const crime = { kind: 'partial', reason: 'sliver', population: 14_089, populationCovered: 16 };
 * const coverage = { parts: [{ code: 'W15000002', name: 'Gwent' }] };
 * partSentence({ name: 'GL16', coverage }, crime, 'en');
 * // 'Figures cover 16 of 14,089 residents (the part in Gwent); no rate is given.'
 */
export function partSentence(
  area: Omit<Ground, 'measures'>,
  figure: PartFigure,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const forces = partsOf(area.coverage, lang);
  if (figure.reason === 'residents') {
    const noun = words.noun(placeName(area, lang), forces);
    return `${words.covered(noun, coveredResidents(figure, lang))} ${words.rest}`;
  }
  const covered = [words.noun(undefined, forces), ...coveredTexts(figure)] as const;
  return figure.reason === 'sliver'
    ? words.residents(...covered)
    : words.residentsAndMonths(...covered, figure.monthsObserved);
}

// A list of more reads badly, and covers most of a region.
const MOST_NAMED = 4;

function partsOf(coverage: Ground['coverage'], lang: Lang): string[] {
  const parts: readonly AreaName[] = coverage?.parts ?? [];
  return parts.length > MOST_NAMED || parts.some(({ code, name }) => code === name)
    ? []
    : parts.map(({ sharesName, ...force }) =>
        // Several are called police force areas anyway.
        placeName(
          { ...force, level: 'pfa', ...(sharesName && parts.length === 1 && { sharesName }) },
          lang,
        ),
      );
}

/**
 * The residents that a figure covers, and all of them: exact where they are few, or where round
 * numbers would be the same.
 */
export function coveredTexts({
  population,
  populationCovered,
}: Pick<PartFigure, 'population' | 'populationCovered'>): readonly [string, string] {
  const isRound =
    populationCovered >= 100_000 && peopleText(populationCovered) !== peopleText(population);
  const text = isRound ? peopleText : countText;
  return [text(populationCovered), text(population)];
}
