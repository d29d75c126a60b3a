import type { AreaProfile, Comparator, MeasureName } from '@crimetrends/sdk';
import { CATEGORIES, type Category } from '@crimetrends/sdk/contract';
import {
  categoryName,
  restName,
  countText,
  rangeText,
  rateOf,
  rateText,
} from '@crimetrends/sdk/sentences';
import { compareWithRest } from '@crimetrends/sdk/stats';
import type { PlaceContent } from '../frame/place-view.js';
import { markOf, scaleTo, type Mark } from '../chart/rate-scale.js';
import type { Lang } from '../words/words.js';
import { breakdownWords } from './breakdown.words.js';

/** Each type of crime with its rate, likely range and comparison with larger areas. */
export interface Breakdown {
  /** Names of the rest of each larger area with a rate, in the order of each row's `standings`. */
  comparators: string[];
  rows: BreakdownRow[];
  /** Anti-social behaviour, which is not a type of crime. */
  apart: BreakdownRow[];
  withRates: boolean;
}

export interface BreakdownRow {
  name: string;
  count: string;
  /** Empty for part of a year, which has no rate. */
  rate: string;
  range: string;
  /** On the scale that all rows share. */
  mark: Mark | undefined;
  /** The rate of the rest of the first larger area, on the same scale. */
  beside: number | undefined;
  /**
   * Comparison with the rest of each larger area and its rate, such as `higher (3.2)`; empty if
   * either has no rate.
   */
  standings: string[];
}

/**
 * The types of crime, most recorded first; ties keep the contract's order. Anti-social behaviour is
 * listed separately.
 */
export function breakdownView(
  area: AreaProfile,
  _measure: MeasureName,
  lang: Lang,
): PlaceContent<Breakdown | undefined> {
  const countOf = (slug: MeasureName): number | undefined =>
    'count' in area.measures[slug] ? area.measures[slug].count : undefined;
  const counted = CATEGORIES.filter(({ slug }) => countOf(slug) !== undefined);
  if (counted.length === 0) return { content: undefined };
  const larger = area.comparators.filter(({ measures }) => rateOf(measures.crime));
  const at = scaleTo(
    Math.max(
      0,
      ...counted.map(({ slug }) => rateOf(area.measures[slug])?.likelyUpper ?? 0),
      ...counted.map(({ slug }) => besideOf(area, larger, slug) ?? 0),
    ),
  );
  const rowsOf = (slugs: readonly Category[]): BreakdownRow[] =>
    slugs.map((slug) => rowOf(area, larger, slug, at, lang));
  const kinds = counted
    .map(({ slug }) => slug)
    .filter((slug) => slug !== 'anti-social-behaviour')
    .sort((a, b) => countOf(b)! - countOf(a)!);
  const rows = rowsOf(kinds);
  return {
    content: {
      comparators: larger.map((comparator) => restName(comparator, 'crime', lang)),
      rows,
      apart: rowsOf(['anti-social-behaviour']),
      withRates: rows.some(({ rate }) => rate !== ''),
    },
  };
}

function rowOf(
  area: AreaProfile,
  larger: readonly Comparator[],
  slug: Category,
  at: (value: number) => number,
  lang: Lang,
): BreakdownRow {
  const measure = area.measures[slug];
  const rate = rateOf(measure);
  const beside = besideOf(area, larger, slug);
  return {
    name: categoryName(slug, lang),
    count: 'count' in measure ? countText(measure.count) : '',
    rate: rate ? rateText(rate.ratePer1000) : '',
    range: rate ? rangeText(rate.likelyLower, rate.likelyUpper) : '',
    mark: rate && markOf(rate, at),
    beside: beside === undefined ? undefined : at(beside),
    standings: larger.map((comparator) => standingOf(area, comparator, slug, lang)),
  };
}

function standingOf(area: AreaProfile, comparator: Comparator, slug: Category, lang: Lang): string {
  const beside = compareWithRest(area, comparator, slug);
  return beside
    ? `${breakdownWords(lang).standing[beside.verdict]} (${rateText(beside.restRatePer1000)})`
    : '';
}

function besideOf(
  area: AreaProfile,
  [first]: readonly Comparator[],
  slug: MeasureName,
): number | undefined {
  return first && compareWithRest(area, first, slug)?.restRatePer1000;
}
