import type { AreaProfile, Comparator, MeasureName } from '@crimetrends/sdk';
import { CATEGORIES, type Category } from '@crimetrends/sdk/contract';
import { categoryName, comparatorLabel, countText, rangeText, rateOf, rateText, standing } from '@crimetrends/sdk/sentences';
import type { PlaceContent } from '../place-view.js';
import type { Lang } from '../words.js';
import { breakdownWords } from './breakdown.words.js';

/** Each kind of crime with its rate, likely range and how it stands to larger areas. */
export interface Breakdown {
  /** Names of the larger areas, in the order of each row's `standings`. */
  comparators: string[];
  rows: BreakdownRow[];
  /** Anti-social behaviour, which is no kind of crime. */
  apart: BreakdownRow[];
  withRates: boolean;
}

export interface BreakdownRow {
  name: string;
  count: string;
  /** Empty where a part-year has no rate. */
  rate: string;
  range: string;
  /** In percent of the one scale of all rows; `beside` is the first comparator's rate. */
  mark: { at: number; lower: number; upper: number; beside?: number } | undefined;
  /** How the rate stands to each comparator's, with its rate: `higher (3.2)`; empty where either has none. */
  standings: string[];
}

// Room at the scale's end for half a dot.
const HEADROOM = 1.04;

/** The kinds of crime by how many were recorded, most first; ties keep the contract's order. Anti-social behaviour stands apart. */
export function breakdownView(area: AreaProfile, _measure: MeasureName, lang: Lang): PlaceContent<Breakdown | undefined> {
  const countOf = (slug: MeasureName): number | undefined => ('count' in area.measures[slug] ? area.measures[slug].count : undefined);
  const counted = CATEGORIES.filter(({ slug }) => countOf(slug) !== undefined);
  if (counted.length === 0) return { content: undefined };
  const top = Math.max(1e-9, ...counted.map(({ slug }) => rateOf(area.measures[slug])?.upper95 ?? 0), ...counted.map(({ slug }) => besideOf(area, slug) ?? 0)) * HEADROOM;
  const rowsOf = (slugs: readonly Category[]): BreakdownRow[] => slugs.map((slug) => rowOf(area, slug, top, lang));
  const kinds = counted.map(({ slug }) => slug).filter((slug) => slug !== 'anti-social-behaviour').sort((a, b) => countOf(b)! - countOf(a)!);
  const rows = rowsOf(kinds);
  return {
    content: {
      comparators: area.comparators.map((comparator) => comparatorLabel(comparator, 'crime', lang)),
      rows, apart: rowsOf(['anti-social-behaviour']), withRates: rows.some(({ rate }) => rate !== ''),
    },
  };
}

function rowOf(area: AreaProfile, slug: Category, top: number, lang: Lang): BreakdownRow {
  const measure = area.measures[slug];
  const rate = rateOf(measure);
  const at = (value: number): number => Math.round((value / top) * 10_000) / 100;
  const beside = besideOf(area, slug);
  return {
    name: categoryName(slug, lang),
    count: 'count' in measure ? countText(measure.count) : '',
    rate: rate ? rateText(rate.ratePer1000) : '',
    range: rate ? rangeText(rate.lower95, rate.upper95) : '',
    mark: rate && { at: at(rate.ratePer1000), lower: at(rate.lower95), upper: at(rate.upper95), ...(beside !== undefined && { beside: at(beside) }) },
    standings: area.comparators.map((comparator) => standingOf(area, comparator, slug, lang)),
  };
}

function standingOf(area: AreaProfile, { measures }: Comparator, slug: Category, lang: Lang): string {
  const [rate, other] = [rateOf(area.measures[slug]), rateOf(measures[slug])];
  return rate && other ? `${breakdownWords(lang).standing[standing(rate, other)]} (${rateText(other.ratePer1000)})` : '';
}

function besideOf({ comparators: [first] }: AreaProfile, slug: MeasureName): number | undefined {
  return first && rateOf(first.measures[slug])?.ratePer1000;
}
