import { officialName } from '@crimetrends/sdk/sentences';
import type { AreaName, RankingRow } from '@crimetrends/sdk';
import type { Lang } from '../words/words.js';

/** The order of the rows. */
export interface Sort {
  by: 'rate' | 'name';
  descending: boolean;
}

/** The orders a reader can choose, as their words are named. */
export const ORDERS = {
  highest: { by: 'rate', descending: true },
  lowest: { by: 'rate', descending: false },
  name: { by: 'name', descending: false },
  nameBackwards: { by: 'name', descending: true },
} as const satisfies Record<string, Sort>;
export type Order = keyof typeof ORDERS;

export function orderOf({ by, descending }: Sort): Order {
  if (by === 'rate') return descending ? 'highest' : 'lowest';
  return descending ? 'nameBackwards' : 'name';
}

/**
 * The places that the figures allow a row, counted from the end of the order shown: from the
 * highest rate if that comes first. A ranking's own `best` and `worst` count from the lowest.
 */
export function placesOf(
  { best, worst }: Pick<RankingRow, 'best' | 'worst'>,
  fieldSize: number,
  isHighestFirst: boolean,
): [from: number, to: number] {
  return isHighestFirst ? [fieldSize + 1 - worst, fieldSize + 1 - best] : [best, worst];
}

/** One page of the rows. */
export interface Page {
  rows: RankingRow[];
  /** Counted from 0. */
  index: number;
  /** Positions of the first and last row, counted from 1. */
  from: number;
  to: number;
  last: number;
}

/** An area's name in a row; in Welsh its Welsh name, if it has one. */
export function rowName({ name, nameWelsh }: AreaName, lang: Lang): string {
  return (lang !== 'en' && nameWelsh) || officialName(name);
}

/** What rows are sorted by: of the City of Bristol, Bristol. */
function sortName({ name, nameWelsh }: AreaName, lang: Lang): string {
  return (lang !== 'en' && nameWelsh) || name;
}

/** All rows in an order; equal rates or names are sorted by code. */
export function sortedRows(
  rows: readonly RankingRow[],
  { by, descending }: Sort,
  lang: Lang,
): RankingRow[] {
  const { compare } = new Intl.Collator(lang === 'en' ? 'en' : 'cy', { numeric: true });
  const order =
    by === 'rate'
      ? rateOrder
      : (a: RankingRow, b: RankingRow) => compare(sortName(a.area, lang), sortName(b.area, lang));
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * order(a, b) || (a.area.code < b.area.code ? -1 : 1));
}

/**
 * The requested page, or the page with the area, or the first; a page beyond the end becomes the
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

/** Index of the page with an area; the first page if the area has no rank. */
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
