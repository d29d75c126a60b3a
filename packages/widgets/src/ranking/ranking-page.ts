import type { AreaName, RankingRow } from '@crimetrends/sdk';
import type { Lang } from '../words/words.js';

/** What the rows are ordered by. */
export interface Sort {
  by: 'rate' | 'name';
  descending: boolean;
}

/** One page of the rows. */
export interface Page {
  rows: RankingRow[];
  /** Counted from 0. */
  index: number;
  /** The first and last row's place in the order, counted from 1. */
  from: number;
  to: number;
  last: number;
}

/**
 * An area's name as it is published, which sorts by the place; in Welsh its Welsh name where it has
 * one.
 */
export function rowName({ name, nameWelsh }: AreaName, lang: Lang): string {
  return (lang !== 'en' && nameWelsh) || name;
}

/** All rows in an order; of one rate or name by code. */
export function sortedRows(
  rows: readonly RankingRow[],
  { by, descending }: Sort,
  lang: Lang,
): RankingRow[] {
  const { compare } = new Intl.Collator(lang === 'en' ? 'en' : 'cy', { numeric: true });
  const order =
    by === 'rate'
      ? rateOrder
      : (a: RankingRow, b: RankingRow) => compare(rowName(a.area, lang), rowName(b.area, lang));
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * order(a, b) || (a.area.code < b.area.code ? -1 : 1));
}

/**
 * The page asked for, or the one that holds an area, or the first; a page beyond the end is the
 * last.
 */
export function pageOf(
  sorted: readonly RankingRow[],
  size: number,
  asked: number | undefined,
  area: string | undefined,
): Page {
  const last = Math.max(0, Math.ceil(sorted.length / size) - 1);
  const index = Math.min(asked ?? pageWith(sorted, size, area), last);
  const rows = sorted.slice(index * size, (index + 1) * size);
  return { rows, index, last, from: index * size + 1, to: index * size + rows.length };
}

/** The page on which an area stands; the first for one that has no place. */
export function pageWith(
  sorted: readonly RankingRow[],
  size: number,
  area: string | undefined,
): number {
  return Math.max(0, Math.floor(sorted.findIndex(({ area: { code } }) => code === area) / size));
}

function rateOrder(a: RankingRow, b: RankingRow): number {
  return a.ratePer1000 - b.ratePer1000;
}
