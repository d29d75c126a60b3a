// Explains missing or incomplete figures. Loaded only when needed, so that a card with complete
// figures does not carry this code.
import type { Area, AreaResult, PostcodeResult } from '@crimetrends/sdk';
import {
  missingMonthsSentence,
  monthsSupplied,
  noDataSentence,
  noFigures,
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  partialResidentsSentence,
  suppressedSentence,
  terminatedSentence,
} from '@crimetrends/sdk/sentences';
import { mistakenView, type ElementView, type ViewContext } from './element-view.js';
import type { Note } from './note.js';
import { wordsIn, type Lang } from '../words/words.js';

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
  const text = notFoundSentence(result, lang);
  return postcode
    ? { ...view, notes: [{ text }] }
    : mistakenView(view, `${text} ${wordsIn(lang).checkCode}`, context);
}

/** Says that a postcode is no longer in use. */
export function endedNote(
  { postcode, terminated }: { postcode: string; terminated: string },
  lang: Lang,
): string {
  return `${terminatedSentence(postcode, terminated, lang)} `;
}

/** Notes on why an area's figures are incomplete; none if they are complete. */
export function shortfallNotes(area: Area, lang: Lang): Note[] {
  const { crime } = area.measures;
  switch (crime.kind) {
    case 'known':
      return [];
    case 'notSupplied':
      return [{ lead: noFigures(lang), text: noDataSentence(area, lang) }];
    case 'suppressed':
      return [{ text: suppressedSentence(crime.rule, lang) }];
    case 'partial':
      return crime.reason === 'residents'
        ? [{ text: partialResidentsSentence(area, crime, lang) }]
        : [
            {
              lead: monthsSupplied(crime.monthsObserved, lang),
              text: missingMonthsSentence(area, lang),
            },
          ];
  }
}
