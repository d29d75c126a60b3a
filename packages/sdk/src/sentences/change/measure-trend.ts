import type { MonthCount } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { monthSpan } from '../language/months.js';
import { countText, rateText } from '../language/numbers.js';
import { inMonth, yearTo } from '../language/period.js';
import { likelyBetween } from '../figure/rate.js';
import { measureSubject } from '../measure/subject.js';
import { measureTrend as english } from './measure-trend.en.js';

/** The rate over the 12 months ending with `month`; no `rate` unless all 12 were supplied. */
export interface YearlyRate {
  month: string;
  rate?: Rate | undefined;
}

const WORDS = phrases('measureTrend', english);

/**
 * Subtitle of a chart of monthly counts: `Recorded crime, number each month, January 2023 to
 * December 2025`.
 */
export function monthlySubtitle(
  series: readonly { month: string }[],
  measure: MeasureName,
  lang: Lang,
): string {
  return WORDS(lang).monthly(measureSubject(measure, lang), spanOf(series, lang));
}

/**
 * Subtitle of a chart of yearly rates: `Recorded crime per 1,000 people over 12 months, ending
 * December 2023 to December 2025`.
 */
export function yearlySubtitle(
  rates: readonly { month: string }[],
  measure: MeasureName,
  lang: Lang,
): string {
  return WORDS(lang).yearly(measureSubject(measure, lang), spanOf(rates, lang));
}

/**
 * Monthly counts in words: the newest, the lowest and highest, and how many months are missing.
 *
 * @example
 * import { monthlySummary } from '@crimetrends/sdk/sentences';
 * monthlySummary(
 *   [
 *     { month: '2025-11', status: 'supplied', count: 9 },
 *     { month: '2025-12', status: 'supplied', count: 14 },
 *   ],
 *   'burglary',
 *   'en',
 * );
 * // 'Recorded crime (burglary), number each month, November to December 2025: 14 in December 2025;
 * // lowest 9, highest 14.'
 */
export function monthlySummary(
  series: readonly MonthCount[],
  measure: MeasureName,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const supplied = series.flatMap((entry) => (entry.status === 'supplied' ? [entry] : []));
  const newest = supplied.at(-1);
  const without = series.length - supplied.length;
  return sentence(
    monthlySubtitle(series, measure, lang),
    newest && [
      words.newestMonth(countText(newest.count), inMonth(newest.month, lang)),
      extremes(
        supplied.map(({ count }) => count),
        countText,
        lang,
      ),
      ...(without > 0 ? [words.monthGaps(countText(without), countText(series.length))] : []),
    ],
    lang,
  );
}

/**
 * Yearly rates in words: the newest with its likely range, the lowest and highest, and how many are
 * missing.
 *
 * @example
 * import { yearlySummary } from '@crimetrends/sdk/sentences';
 * const limits = { lower95: 82, upper95: 87, likelyLower: 81, likelyUpper: 89 };
 * const rates = [
 *   { month: '2025-11', rate: { ratePer1000: 84, ...limits } },
 *   { month: '2025-12', rate: { ratePer1000: 85, ...limits } },
 * ];
 * yearlySummary(rates, 'crime', 'en');
 * // 'Recorded crime per 1,000 people over 12 months, ending November to December 2025: 85 in the
 * // year to December 2025, likely between 81 and 89; lowest 84, highest 85.'
 */
export function yearlySummary(
  rates: readonly YearlyRate[],
  measure: MeasureName,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const known = rates.flatMap(({ month, rate }) => (rate ? [{ month, rate }] : []));
  const newest = known.at(-1);
  const without = rates.length - known.length;
  return sentence(
    yearlySubtitle(rates, measure, lang),
    newest && [
      words.newestYear(
        rateText(newest.rate.ratePer1000),
        yearTo(newest.month, lang),
        likelyBetween(newest.rate, lang),
      ),
      extremes(
        known.map(({ rate }) => rate.ratePer1000),
        rateText,
        lang,
      ),
      ...(without > 0 ? [words.yearGaps(countText(without), countText(rates.length))] : []),
    ],
    lang,
  );
}

function sentence(what: string, findings: readonly string[] | undefined, lang: Lang): string {
  return `${what}: ${findings ? findings.join('; ') : WORDS(lang).none}.`;
}

function extremes(values: readonly number[], text: (value: number) => string, lang: Lang): string {
  return WORDS(lang).between(text(Math.min(...values)), text(Math.max(...values)));
}

function spanOf(entries: readonly { month: string }[], lang: Lang): string {
  return monthSpan({ from: entries[0]!.month, to: entries.at(-1)!.month }, lang);
}
