import type { Area, AreaProfile, Measure } from '@crimetrends/sdk';
import {
  areaTitle,
  briefChangeSentence,
  briefComparisonSentence,
  briefPlacesSentence,
  briefSubtitle,
  likelyBetween,
  postcodeTitle,
  rateText,
  rateUnit,
} from '@crimetrends/sdk/sentences';
import { crimeChange, type ChangeVerdict } from '@crimetrends/sdk/stats';
import type { PlaceAnswer } from '../controllers/ask-place.js';
import { briefCaveats } from './brief-caveats.js';
import { bareView, type ElementView, type ViewContext } from '../frame/element-view.js';
import type { Kinds } from '../chart/kinds-view.js';
import type { StripRow } from '../chart/strip.js';
import { comparisonRows } from '../chart/strip-view.js';
import type { SparklineView } from '../chart/sparkline-view.js';
import type { Lang } from '../words/words.js';
import type * as cardCharts from './card.charts.js';

/** The code of the charts; absent if it could not be loaded, and the card is without them. */
export type CardCharts = typeof cardCharts;

/** What a card shows, as words and figures. Undefined parts are left out. */
export interface CardView extends ElementView {
  figure?: { value: string; unit: string; likely?: string } | undefined;
  strip?: StripRow[] | undefined;
  comparison?: string | undefined;
  trend?: SparklineView | undefined;
  /** How the year compares with the one before. */
  change?: string | undefined;
  kinds?: Kinds | undefined;
  /** The share of incidents at shops, car parks and the like. */
  where?: string | undefined;
  /** The area whose figures the tables show. */
  area?: Area;
}

/** A card's answer; `own` words it for a measure other than `crime`. */
export interface CardAnswer extends PlaceAnswer {
  charts?: CardCharts | undefined;
  own?: (area: Area, lang: Lang) => Partial<CardView>;
}

/** Turns an answer into what the card shows; `demo` marks invented figures. */
export function cardView(
  { result, absence, charts, own }: CardAnswer,
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
    subtitle: ended + briefSubtitle(area, lang, 'postcode' in result),
    figure: absence?.partFigure(area, 'crime', lang) ?? figureOf(area.measures.crime, lang),
    notes: absence ? absence.shortfallNotes(area, lang, true) : [],
    strip: comparisonRows(area, lang),
    comparison: briefComparisonSentence(area, lang),
    ...(!absence?.isSliver(area) && {
      trend: charts?.sparklineView(area, lang),
      change: changeText(area.measures.crime, changeOf(area), lang),
      kinds: charts?.kindsOf(area, lang),
      where: briefPlacesSentence(area, lang),
    }),
    area,
    caveats: [...briefCaveats(area, lang), ...(charts?.leftOutSentences(area, lang) ?? [])],
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

/** Says how a whole year compares with the one before; a note says why there is no whole year. */
export function changeText(
  { kind }: Measure,
  change: ChangeVerdict,
  lang: Lang,
): string | undefined {
  return kind === 'known' ? briefChangeSentence(change, lang) : undefined;
}

/** An outcode's years are rounded once: they are not the sums of its months. */
function changeOf(area: Area): ChangeVerdict {
  return 'change' in area ? (area as AreaProfile).change.crime : crimeChange(area);
}
