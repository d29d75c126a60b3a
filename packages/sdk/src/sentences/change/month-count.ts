import type { MonthCount } from '../../areas/area.js';
import { addMonths } from '../../contract/vocabulary/months.js';
import type { UsualRange } from '../../stats/usual-range.js';
import { phrases, type Lang } from '../language/language.js';
import { countText } from '../language/numbers.js';
import { inMonth } from '../language/period.js';
import { monthCount as english } from './month-count.en.js';

const WORDS = phrases('monthCount', english);

/**
 * Compares the newest supplied month with the same month a year before; `undefined` if no month was
 * supplied.
 *
 * @example
 * import { sameMonthSentence } from '@crimetrends/sdk/sentences';
 * sameMonthSentence(
 *   [
 *     { month: '2024-12', status: 'supplied', count: 9 },
 *     { month: '2025-12', status: 'supplied', count: 14 },
 *   ],
 *   'en',
 * ); // '14 crimes were recorded in December 2025, and 9 in December 2024.'
 */
export function sameMonthSentence(series: readonly MonthCount[], lang: Lang): string | undefined {
  const newest = series.findLast((entry) => entry.status === 'supplied');
  if (!newest) return undefined;
  const month = addMonths(newest.month, -12);
  const before = series.find((entry) => entry.month === month);
  const recorded = recordedText(newest.count, newest.month, lang);
  return before?.status === 'supplied'
    ? WORDS(lang).yearBefore(recorded, before.count, countText(before.count), inMonth(month, lang))
    : WORDS(lang).yearBeforeMissing(recorded, inMonth(month, lang));
}

/**
 * Compares a month's count with its usual range (`usualMonths` of `@crimetrends/sdk/stats`).
 *
 * @example
 * import { usualRangeSentence } from '@crimetrends/sdk/sentences';
 * usualRangeSentence({ month: '2025-12', count: 14 }, { lower: 8.6, upper: 21.3 }, 'en');
 * // '14 crimes were recorded in December 2025, within the range that is usual for that month here
 * // (9–21).'
 */
export function usualRangeSentence(
  { month, count }: { month: string; count: number },
  { lower, upper }: UsualRange,
  lang: Lang,
): string {
  const standing = count < lower ? 'below' : count > upper ? 'above' : 'within';
  // Rounded inwards, so that the printed numbers agree with the verdict.
  const [least, most] = [Math.ceil(lower), Math.floor(upper)];
  return WORDS(lang).usual[standing](
    recordedText(count, month, lang),
    least === most ? countText(least) : `${countText(least)}–${countText(most)}`,
  );
}

function recordedText(count: number, month: string, lang: Lang): string {
  return WORDS(lang).recorded(count, countText(count), inMonth(month, lang));
}
