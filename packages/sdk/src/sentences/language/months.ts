import type { MonthRange } from '../../contract/vocabulary/months.js';
import { phrases, type Lang } from './language.js';
import { months as english } from './months.en.js';

// Not from Intl, which lacks Welsh in some browsers and silently falls back to US English.
const WORDS = phrases('months', english);

const indexOf = (month: string): number => Number(month.slice(5)) - 1;
export const yearOf = (month: string): string => month.slice(0, 4);

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

/** A span of months: `January to December 2025`, `October 2024 to September 2025`, `May 2025`. */
export function monthSpan(range: MonthRange, lang: Lang): string {
  return spanText(range, lang, monthYear);
}

/** A span of months whose end is written by `endText`, with or without its year. */
export function spanText({ from, to }: MonthRange, lang: Lang, endText: typeof monthYear): string {
  const end = endText(to, lang);
  return from === to
    ? end
    : WORDS(lang).span((yearOf(from) === yearOf(to) ? monthName : monthYear)(from, lang), end);
}

/**
 * A list in words: `a`, `a and b`, `a, b and c`. In Welsh, "and" is `ac` before a vowel, and months
 * and lower-case words mutate after it; names from the data do not.
 */
export function joinList(items: readonly string[], lang: Lang): string {
  return WORDS(lang).list(items);
}
