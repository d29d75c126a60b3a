import type { Area, MeasureName } from '@crimetrends/sdk';
import { CATEGORIES } from '@crimetrends/sdk/contract';
import {
  categoryName,
  countText,
  rangeText,
  rateOf,
  rateText,
  shareText,
  type Lang,
} from '@crimetrends/sdk/sentences';

/**
 * The most recorded types of crime by share, or by count when there are too few for percentages.
 */
export interface Kinds {
  by: 'share' | 'count';
  rows: KindRow[];
}

/** One of the most recorded types of crime. */
export interface KindRow {
  name: string;
  amount: string;
  /** Length of the bar in percent; the longest is 100. */
  bar: number;
  /** Empty for part of a year, which has no rate. */
  rate: string;
  range: string;
}

// The widest card shows five.
const SHOWN = 5;

// Methodology §7: no percentage on a base under 10.
const LEAST_BASE = 10;

/**
 * The most recorded types of crime in an area, largest first; `undefined` if nothing was recorded.
 * Ties keep the contract's order.
 */
export function kindsOf({ measures }: Pick<Area, 'measures'>, lang: Lang): Kinds | undefined {
  const total = countOf(measures, 'crime');
  const kinds = CATEGORIES.filter(({ slug }) => slug !== 'anti-social-behaviour')
    .map(({ slug }) => ({ slug, count: countOf(measures, slug) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN);
  if (kinds.length === 0) return undefined;
  const by = total < LEAST_BASE ? 'count' : 'share';
  const rows = kinds.map(({ slug, count }) => {
    const rate = rateOf(measures[slug]);
    return {
      name: categoryName(slug, lang),
      amount: by === 'count' ? countText(count) : shareText(count, total, lang),
      bar: Math.round((count / kinds[0]!.count) * 1000) / 10,
      rate: rate ? rateText(rate.ratePer1000) : '',
      range: rate ? rangeText(rate.likelyLower, rate.likelyUpper) : '',
    };
  });
  return { by, rows };
}

function countOf(measures: Area['measures'], name: MeasureName): number {
  const measure = measures[name];
  return 'count' in measure ? measure.count : 0;
}
