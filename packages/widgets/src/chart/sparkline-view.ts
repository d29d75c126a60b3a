import type { Area } from '@crimetrends/sdk';
import {
  countText,
  newestMonthText,
  shortMonthYear,
  trendSummary,
  trendTitle,
} from '@crimetrends/sdk/sentences';
import { seriesShape } from './series-shape.js';
import type { Sparkline } from './sparkline.js';
import { wordsIn, type Lang } from '../words/words.js';

/** A line of months, its newest month in words, and whether to explain the hatching. */
export interface SparklineView {
  /** The measure, if it is not crime. */
  title?: string;
  /** What the line shows, and since when. */
  caption: string;
  line: Sparkline;
  newest: string;
  hatched: boolean;
}

/** The line of months; `undefined` if no month was supplied. */
export function sparklineView(
  { crimeByMonth, window }: Pick<Area, 'crimeByMonth' | 'window'>,
  lang: Lang,
): SparklineView | undefined {
  const newest = newestMonthText(crimeByMonth, lang);
  if (newest === undefined) return undefined;
  const shape = seriesShape(crimeByMonth, window);
  return {
    caption: trendTitle(lang),
    newest,
    hatched: shape.gaps.length > 0,
    line: {
      shape,
      summary: trendSummary(crimeByMonth, lang),
      topLabel: countText(shape.top),
      firstLabel: shortMonthYear(crimeByMonth[0]!.month, lang),
      lastLabel: wordsIn(lang).yearTo(shortMonthYear(window.to, lang)),
    },
  };
}
