import type { Area, Measure } from '@crimetrends/sdk';
import {
  areaSubtitle,
  areaTitle,
  likelyBetween,
  postcodeSubtitle,
  postcodeTitle,
  rateText,
  rateUnit,
  verdictSentence,
} from '@crimetrends/sdk/sentences';
import type { PlaceAnswer } from '../controllers/ask-place.js';
import { caveatsOf } from '../frame/caveats.js';
import { bareView, type ElementView, type ViewContext } from '../frame/element-view.js';
import { kindsOf, type Kinds } from '../chart/kinds-view.js';
import type { StripRow } from '../chart/strip.js';
import { comparisonRows } from '../chart/strip-view.js';
import { sparklineView, type SparklineView } from '../chart/sparkline-view.js';
import type { Lang } from '../words/words.js';

/** What a card shows, as words and figures. Undefined parts are left out. */
export interface CardView extends ElementView {
  figure?: { value: string; unit: string; likely?: string } | undefined;
  strip?: StripRow[] | undefined;
  comparison?: string | undefined;
  trend?: SparklineView | undefined;
  kinds?: Kinds | undefined;
  /** The area whose figures the tables show. */
  area?: Area;
}

/** A card's answer; `own` words it for a measure other than `crime`. */
export interface CardAnswer extends PlaceAnswer {
  own?: (area: Area, lang: Lang) => Partial<CardView>;
}

/** Turns an answer into what the card shows; `demo` marks invented figures. */
export function cardView(
  { result, absence, own }: CardAnswer,
  demo: boolean,
  context: ViewContext,
): CardView {
  const { lang } = context;
  const bare = bareView(context, demo);
  if (!('area' in result)) return absence!.absentView(result, bare, context);
  const { area } = result;
  const ended = result.status === 'terminated' ? absence!.endedNote(result, lang) : '';
  return {
    ...bare,
    title: 'postcode' in result ? postcodeTitle(result.postcode, lang) : areaTitle(area, lang),
    subtitle: ended + ('postcode' in result ? postcodeSubtitle : areaSubtitle)(area, lang),
    figure: absence?.partFigure(area, 'crime', lang) ?? figureOf(area.measures.crime, lang),
    notes: absence ? absence.shortfallNotes(area, lang, true) : [],
    strip: comparisonRows(area, lang),
    comparison: absence?.comparisonSentence(area, lang) ?? verdictSentence(area, lang),
    ...(!absence?.isSliver(area) && {
      trend: sparklineView(area, lang),
      kinds: kindsOf(area, lang),
    }),
    area,
    caveats: caveatsOf(area, lang),
    ...(!('postcode' in result) && absence?.partTitles(area, lang)),
    ...own?.(area, lang),
  };
}

function figureOf(crime: Measure, lang: Lang): CardView['figure'] {
  return 'ratePer1000' in crime
    ? {
        value: rateText(crime.ratePer1000),
        unit: rateUnit(lang),
        likely: likelyBetween(crime, lang),
      }
    : undefined;
}
