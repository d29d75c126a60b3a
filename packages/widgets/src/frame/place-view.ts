import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  areaSubtitle,
  areaTitle,
  postcodeSubtitle,
  postcodeTitle,
} from '@crimetrends/sdk/sentences';
import type { PlaceAnswer } from '../controllers/ask-place.js';
import type { ProfileResult } from '../controllers/ask-profile.js';
import { caveatsOf } from './caveats.js';
import { bareView, type ElementView, type ViewContext } from './element-view.js';
import type { Lang } from '../words/words.js';

/** What an element about one place shows. */
export interface PlaceView<Content> extends ElementView {
  content?: Content;
}

/** An element's own part of the view; it may replace title, subtitle, caveats and notes. */
export type PlaceContent<Content> = { content: Content } & Partial<
  Pick<ElementView, 'title' | 'subtitle' | 'caveats' | 'notes'>
>;

/**
 * Builds an element's own part of the view; `postcode` is set if the place was asked for by one.
 */
export type ContentOf<Content> = (
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
  postcode?: string,
) => PlaceContent<Content>;

/**
 * Builds a view from one element's content: the place's name, notes on missing figures, period and
 * caveat.
 */
export function placeView<Content>(
  { result, absence }: PlaceAnswer<ProfileResult>,
  measure: MeasureName,
  demo: boolean,
  context: ViewContext,
  contentOf: ContentOf<Content>,
): PlaceView<Content> {
  const { lang } = context;
  const bare = bareView(context, demo);
  if (!('area' in result)) return absence!.absentView(result, bare, context);
  const { area, postcode, terminated } = result;
  const ended = postcode && terminated ? absence!.endedNote({ postcode, terminated }, lang) : '';
  const own = contentOf(area, measure, lang, postcode);
  return {
    ...bare,
    title: postcode ? postcodeTitle(postcode, lang) : areaTitle(area, lang),
    subtitle: (postcode ? postcodeSubtitle : areaSubtitle)(area, lang),
    // A part-year has no rate of its own, but earlier years may have.
    caveats: caveatsOf(area, lang, 'crime', 'count' in area.measures.crime),
    ...(!postcode && absence?.partTitles(area, lang)),
    ...own,
    ...(ended && { subtitle: ended + (own.subtitle ?? postcodeSubtitle(area, lang)) }),
    notes: [...(absence ? absence.shortfallNotes(area, lang) : []), ...(own.notes ?? [])],
  };
}
