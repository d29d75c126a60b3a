// Explains missing or incomplete figures. Loaded only when needed, so that a card with complete
// figures does not carry this code.
import type { Area, AreaResult, MeasureName, PostcodeResult } from '@crimetrends/sdk';
import {
  countText,
  figureUnit,
  groundSubtitle,
  groundTitle,
  missingMonthsSentence,
  monthsSupplied,
  noDataSentence,
  noFigures,
  noRateSentence,
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  partSentence,
  restSentence,
  suppressedSentence,
  terminatedSentence,
} from '@crimetrends/sdk/sentences';
import type { ElementView, ViewContext } from './element-view.js';
import type { Note } from './note.js';
import type { Lang } from '../words/words.js';

/** The view of an element whose place was not found. */
export function absentView(
  result: AreaResult | PostcodeResult,
  view: ElementView,
  context: ViewContext,
): ElementView {
  const { lang, postcode } = context;
  if (result.status === 'outOfCoverage')
    return { ...view, notes: [{ text: outOfCoverageSentence(result, lang) }] };
  if (result.status === 'nonResidential' || (result.status === 'terminated' && 'query' in result))
    return { ...view, notes: [{ text: noPlaceSentence(result, lang) }] };
  if (result.status !== 'notFound') return view;
  const told = { ...view, notes: [{ text: notFoundSentence(result, lang) }] };
  return postcode
    ? told
    : {
        ...told,
        mistake: `${notFoundSentence(result, 'en')} Check the code, or use postcode="…".`,
      };
}

/** Says that a postcode is no longer in use. */
export function endedNote(
  { postcode, terminated }: { postcode: string; terminated: string },
  lang: Lang,
): string {
  return `${terminatedSentence(postcode, terminated, lang)} `;
}

/**
 * Notes on why an area's figures are incomplete; none if they are complete.
 *
 * @param isTitled whether title and subtitle name the part that they cover, and its residents
 */
export function shortfallNotes(area: Area, lang: Lang, isTitled = false): Note[] {
  const { crime } = area.measures;
  switch (crime.kind) {
    case 'known':
      return [];
    case 'notSupplied':
      return [{ lead: noFigures(lang), text: noDataSentence(area, lang) }];
    case 'suppressed':
      return [{ text: suppressedSentence(crime.rule, lang) }];
    case 'partial':
      if (crime.reason === 'months' && !isOfPart(area))
        return [
          {
            lead: monthsSupplied(crime.monthsObserved, lang),
            text: missingMonthsSentence(area, lang),
          },
        ];
      if (isTitled)
        return [{ text: (crime.reason === 'residents' ? restSentence : noRateSentence)(lang) }];
      // A sliver's note is all lead, for its figure's sentence says the same.
      return crime.reason === 'residents'
        ? [{ text: partSentence(area, crime, lang) }]
        : [{ lead: partSentence(area, crime, lang), text: '' }];
  }
}

/** Title and subtitle of an area whose figures cover a part of it. */
export function partTitles(
  area: Area,
  lang: Lang,
): { title: string; subtitle: string } | undefined {
  return isOfPart(area)
    ? {
        title: groundTitle(area, 'crime', lang),
        subtitle: groundSubtitle(area, 'crime', lang),
      }
    : undefined;
}

/** The number of a figure that has no rate, and what it counts, below a title that names the part. */
export function partFigure(
  area: Area,
  measure: MeasureName,
  lang: Lang,
): { value: string; unit: string } | undefined {
  const [figure, unit] = [area.measures[measure], figureUnit(area, measure, lang, true)];
  if (unit === undefined || !('count' in figure) || 'ratePer1000' in figure) return undefined;
  return { value: countText(figure.count), unit };
}

/** Whether the figures cover too few of the residents to speak for the area. */
export function isSliver(area: Area): boolean {
  return isOfPart(area) && !('ratePer1000' in area.measures.crime);
}

function isOfPart({ measures: { crime } }: Area): boolean {
  return 'populationCovered' in crime && crime.populationCovered < crime.population;
}
