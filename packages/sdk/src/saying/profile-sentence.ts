import type { AreaProfile } from '../areas/area-profile.js';
import type { MeasureName } from '../contract/index.js';
import {
  bandSentence,
  brochureParagraph,
  changeSentence,
  comparisonSentence,
  coverageSentence,
  rankSentence,
  similarSentence,
  similarWithoutMedianSentence,
  summarySentence,
  suppressedSentence,
  trendSummary,
  type Lang,
} from '../sentences/index.js';
import { fifthOfRank } from '../stats/index.js';

/** Kinds of sentence about one measure. */
export const KINDS_OF_MEASURE = ['change', 'rank'] as const;
export type KindOfMeasure = (typeof KINDS_OF_MEASURE)[number];

/** Kinds of sentence about an area's context. */
export const KINDS_OF_CONTEXT = ['housePrices', 'outcomes', 'placeTypes', 'footfall'] as const;
export type KindOfContext = (typeof KINDS_OF_CONTEXT)[number];

/**
 * `summary`: the rate with its interval, compared with larger areas, or why there is none.
 * `months`: the monthly counts of crime. `brochure`: a paragraph to print.
 */
export type OtherKind = 'summary' | 'coverage' | 'comparison' | 'months' | 'similar' | 'brochure';

/**
 * A sentence about an area. If the figures it needs are incomplete, it says so instead; `undefined`
 * if there is nothing to say.
 */
export function profileSentence(
  area: AreaProfile,
  kind: KindOfMeasure | OtherKind,
  measure: MeasureName,
  lang: Lang,
): string | undefined {
  switch (kind) {
    case 'summary':
      return summarySentence(area, lang);
    case 'coverage':
      return coverageSentence(area, lang);
    case 'comparison':
      return comparisonSentence(area, lang) ?? coverageSentence(area, lang);
    case 'months':
      return months(area, lang);
    case 'brochure':
      return brochureParagraph(area, { change: area.change.crime }, lang);
    case 'change':
      return change(area, measure, lang);
    case 'rank':
      return standing(area, measure, lang);
    case 'similar':
      return besideSimilar(area, lang);
  }
}

/** The first sentence names the part of the area that the figures cover, if they cover a part. */
function months(area: AreaProfile, lang: Lang): string {
  const { crime } = area.measures;
  const summary = trendSummary(area.crimeByMonth, lang);
  return crime.kind === 'partial' && crime.populationCovered < crime.population
    ? `${coverageSentence(area, lang)} ${summary}`
    : summary;
}

/** Why there is none names the part of the area that the figures cover, if they cover a part. */
function change(area: AreaProfile, measure: MeasureName, lang: Lang): string {
  const found = area.change[measure];
  const sentence = changeSentence(found, { window: area.window, measure }, lang);
  return found.kind === 'notComparable' && found.reason === 'partOfArea'
    ? `${coverageSentence(area, lang)} ${sentence}`
    : sentence;
}

/** The area's position within the nation: a rank from ward level up, a fifth for smaller areas. */
function standing(area: AreaProfile, measure: MeasureName, lang: Lang): string {
  const place = area.ranks[measure][0];
  if (!place) return coverageSentence(area, lang);
  const { rank, tied, best, worst, fifth, fieldSize, within } = place;
  const field = { level: area.level, within, fieldSize, window: area.window, measure };
  if (rank !== undefined && tied !== undefined)
    return rankSentence({ rank, tied, best, worst }, field, lang);
  return fifth === undefined
    ? coverageSentence(area, lang)
    : bandSentence(
        { fifth, lowest: fifthOfRank(best, fieldSize), highest: fifthOfRank(worst, fieldSize) },
        field,
        lang,
      );
}

function besideSimilar(area: AreaProfile, lang: Lang): string | undefined {
  const {
    similar,
    measures: { crime },
    level,
    window,
  } = area;
  if (!similar) return undefined;
  const {
    areas: { length: areas },
    rates,
  } = similar;
  if (rates.kind === 'notSupplied')
    return similarWithoutMedianSentence({ known: 0, areas, level, window }, lang);
  if (rates.kind === 'suppressed')
    return rates.rule === 'fewerThan10Known'
      ? similarWithoutMedianSentence({ known: rates.of, areas, level, window }, lang)
      : suppressedSentence(rates.rule, lang);
  if (crime.kind !== 'known') return coverageSentence(area, lang);
  return similarSentence(
    {
      rate: crime,
      quartiles: rates.quartilesPer1000.crime,
      areas,
      known: rates.of,
      level,
      window,
    },
    lang,
  );
}
