import type { Area } from '@crimetrends/sdk';
import {
  countText,
  newestMonthText,
  shortMonthYear,
  trendSummary,
} from '@crimetrends/sdk/sentences';
import { seriesShape } from './series-shape.js';
import type { Sparkline } from './sparkline.js';
import { wordsIn, type Lang } from '../words/words.js';

/** A line of months, its newest month in words, and whether gaps need their key. */
export interface SparklineView {
  /** What is counted, where it is not crimes. */
  title?: string;
  line: Sparkline;
  newest: string;
  hatched: boolean;
}

/** The line of months; `undefined` where not one was supplied. */
export function sparklineView(
  { crimeByMonth, window }: Pick<Area, 'crimeByMonth' | 'window'>,
  lang: Lang,
): SparklineView | undefined {
  const newest = newestMonthText(crimeByMonth, lang);
  if (newest === undefined) return undefined;
  const shape = seriesShape(crimeByMonth, window);
  return {
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
