import type { MonthRange } from '../../contract/vocabulary/months.js';
import { phrases, type Lang } from './language.js';
import { monthSpan, monthYear } from './months.js';
import { period as english } from './period.en.js';

const WORDS = phrases('period', english);

/**
 * A window of 12 months within a sentence.
 *
 * @example
 * import { yearTo } from '@crimetrends/sdk/sentences';
 * yearTo('2025-12', 'en'); // 'the year to December 2025'
 */
export function yearTo(lastMonth: string, lang: Lang): string {
  return WORDS(lang).yearTo(monthYear(lastMonth, lang));
}

/** One month within a sentence: `in December 2025`. */
export function inMonth(month: string, lang: Lang): string {
  return WORDS(lang).inMonth(monthYear(month, lang));
}

/** A span of months within a sentence: `from November 2024 to October 2025`. */
export function during(range: MonthRange, lang: Lang): string {
  if (range.from === range.to) return inMonth(range.to, lang);
  return WORDS(lang).during(
    monthSpan(range, lang),
    monthYear(range.from, lang),
    monthYear(range.to, lang),
  );
}
