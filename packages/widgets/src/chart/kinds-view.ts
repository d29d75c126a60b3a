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
 * The kinds most recorded, by their share, or by plain counts where there are too few crimes for a
 * percentage.
 */
export interface Kinds {
  by: 'share' | 'count';
  rows: KindRow[];
}

/** One kind of crime among the most recorded. */
export interface KindRow {
  name: string;
  amount: string;
  /** Length of the bar in percent; the most recorded kind fills it. */
  bar: number;
  /** Empty for a part-year, which has no rate. */
  rate: string;
  range: string;
}

// The widest card shows five; more are in the table of a page, not on a card.
const SHOWN = 5;

// methodology §7: no percentage on a base under 10.
const LEAST_BASE = 10;

/**
 * The kinds of crime most recorded in an area, largest first; `undefined` where nothing was
 * recorded. Ties keep the contract's order.
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
      range: rate ? rangeText(rate.lower95, rate.upper95) : '',
    };
  });
  return { by, rows };
}

function countOf(measures: Area['measures'], name: MeasureName): number {
  const measure = measures[name];
  return 'count' in measure ? measure.count : 0;
}
