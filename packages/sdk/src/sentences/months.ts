import { monthNumber, type MonthRange } from '../contract/months.js';
import { phrases, type Lang } from './language.js';

export interface MonthsWords {
  months: readonly string[];
  short: readonly string[];
  span: (from: string, to: string) => string;
  list: (items: readonly string[]) => string;
}

// Written by hand: Intl has no Welsh month names in some browsers, and falls back to US English without a word.
const WORDS = phrases('months', {
  months: 'January February March April May June July August September October November December'.split(' '),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  span: (from, to) => `${from} to ${to}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
});

const indexOf = (month: string): number => Number(month.slice(5)) - 1;
const yearOf = (month: string): string => month.slice(0, 4);

/** A month's name without its year: `December`. */
export function monthName(month: string, lang: Lang): string {
  return WORDS(lang).months[indexOf(month)]!;
}

/** `2025-12` as `December 2025`. */
export function monthYear(month: string, lang: Lang): string {
  return `${monthName(month, lang)} ${yearOf(month)}`;
}

/** `2025-12` as `Dec 2025`, for axes and tables. */
export function shortMonthYear(month: string, lang: Lang): string {
  return `${WORDS(lang).short[indexOf(month)]} ${yearOf(month)}`;
}

/** A run of months: `January to December 2025`, `October 2024 to September 2025`, `May 2025`. */
export function monthSpan(range: MonthRange, lang: Lang): string {
  return spanText(range, lang, monthYear);
}

function spanText({ from, to }: MonthRange, lang: Lang, endText: typeof monthYear): string {
  const end = endText(to, lang);
  return from === to ? end : WORDS(lang).span((yearOf(from) === yearOf(to) ? monthName : monthYear)(from, lang), end);
}

/**
 * Months as people list them, runs of three or more drawn together; the months must be in order.
 *
 * @example
 * import { monthList } from '@crimetrends/sdk/sentences';
 * monthList(['2025-05', '2025-06', '2025-07', '2025-10'], 'en'); // 'May to July and October 2025'
 */
export function monthList(months: readonly string[], lang: Lang): string {
  const years: MonthRange[][] = [];
  for (const span of runsOf(months)) {
    const year = years.at(-1);
    if (year && yearOf(year[0]!.from) === yearOf(span.to)) year.push(span);
    else years.push([span]);
  }
  const texts = years.map((spans) => {
    const last = monthSpan(spans.at(-1)!, lang);
    return joinList([...spans.slice(0, -1).map((span) => spanText(span, lang, monthName)), last], lang);
  });
  return years.every((spans) => spans.length === 1) ? joinList(texts, lang) : texts.join(', ');
}

/**
 * `a`, `a and b`, `a, b and c`. In Welsh `a` is `ac` before a vowel, and a month, or a word that begins small, takes the mutation it asks for;
 * a name from the data keeps its spelling.
 */
export function joinList(items: readonly string[], lang: Lang): string {
  return WORDS(lang).list(items);
}

function runsOf(months: readonly string[]): MonthRange[] {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && monthNumber(run.at(-1)!) + 1 === monthNumber(month)) run.push(month);
    else runs.push([month]);
  }
  // Two neighbouring months read better as two names than as a span.
  return runs.flatMap((run) => (run.length > 2 ? [{ from: run[0]!, to: run.at(-1)! }] : run.map((month) => ({ from: month, to: month }))));
}
