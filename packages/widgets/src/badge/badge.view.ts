import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  figureSentence,
  likelyMeaningSentence,
  recordedSentence,
} from '@crimetrends/sdk/sentences';
import type { PlaceContent, PlaceView } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';

/**
 * The figure as one sentence, and whether to add that it is for the small area around a postcode.
 */
export interface Badge {
  figure: string;
  aroundPostcode: boolean;
}

/** The figure of one measure. Its caveat is the short one, because nothing else is shown. */
export function badgeView(
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
  postcode?: string,
): PlaceContent<Badge> {
  return {
    content: {
      figure: figureSentence(area, { measure, postcode }, lang),
      aroundPostcode: postcode !== undefined,
    },
    // In the flow of a text, so without a period of its own: the sentence names it.
    caveats: [
      ...('ratePer1000' in area.measures[measure] ? [likelyMeaningSentence(lang)] : []),
      recordedSentence(lang),
    ],
  };
}

/**
 * The text before caveat and source. A note's lead is left out if the figure's sentence says it.
 */
export function badgeText({ content, demo, subtitle, notes }: PlaceView<Badge>): string {
  return [
    demo && `${demo}.`,
    content?.figure,
    content?.aroundPostcode && subtitle,
    ...notes.map(({ lead, text }) => (lead && !content ? `${lead} ${text}` : text)),
  ]
    .filter(Boolean)
    .join(' ');
}
