import type { MonthCount } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import { monthSpan, shortMonthYear } from '../language/months.js';
import { countText } from '../language/numbers.js';
import { trend as english } from './trend.en.js';

const WORDS = phrases('trend', english);

/** Title of a chart of monthly crime. */
export function trendTitle(lang: Lang): string {
  return WORDS(lang).title;
}

/** The newest supplied month: `14 in Dec 2025`; `undefined` if there is none. */
export function newestMonthText(series: readonly MonthCount[], lang: Lang): string | undefined {
  const newest = series.findLast((month) => month.status === 'supplied');
  return newest && WORDS(lang).newest(countText(newest.count), shortMonthYear(newest.month, lang));
}

/**
 * Monthly crime in words: `Crimes each month, January 2023 to December 2025: 14 in Dec 2025; lowest
 * 9, highest 23.`
 */
export function trendSummary(series: readonly MonthCount[], lang: Lang): string {
  const words = WORDS(lang);
  const counts = series.flatMap((month) => (month.status === 'supplied' ? [month.count] : []));
  const without = series.length - counts.length;
  const findings = [
    newestMonthText(series, lang),
    counts.length > 0 &&
      words.between(countText(Math.min(...counts)), countText(Math.max(...counts))),
    without > 0 && words.gaps(countText(without), countText(series.length)),
  ].filter(Boolean);
  return (
    `${words.titleOver(monthSpan({ from: series[0]!.month, to: series.at(-1)!.month }, lang))}: ` +
    `${findings.join('; ')}.`
  );
}
