import type { Area } from '../../areas/area.js';
import type { CoverageStatus } from '../../contract/files/coverage.js';
import { suppressedSentence } from './absence.js';
import { noDataSentence, partialMonthsSentence } from './gaps.js';
import { partSentence } from './part.js';
import { phrases, type Lang } from '../language/language.js';
import { monthYear } from '../language/months.js';
import { forceName, possessive } from '../place/force-name.js';
import { isOfPart } from './is-of-part.js';
import { yearTo } from '../language/period.js';
import { coverage as english } from './coverage.en.js';

const WORDS = phrases('coverage', english);

/**
 * What a police force supplied for one month.
 *
 * @example
 * import { monthCoverageSentence } from '@crimetrends/sdk/sentences';
 * monthCoverageSentence('Gwent', { month: '2025-09', status: 'absent' }, 'en');
 * // 'Gwent Police supplied no figures for September 2025.'
 */
export function monthCoverageSentence(
  force: string,
  { month, status }: { month: string; status: CoverageStatus },
  lang: Lang,
): string {
  return WORDS(lang).month[status](
    forceName(force, lang),
    possessive(force, lang),
    monthYear(month, lang),
  );
}

/**
 * How complete an area's figures are, for any status: `Every month of the year to December 2025 was
 * supplied.`
 */
export function coverageSentence(area: Area, lang: Lang): string {
  const { crime } = area.measures;
  switch (crime.kind) {
    case 'known':
      return WORDS(lang).complete(yearTo(area.window.to, lang));
    case 'notSupplied':
      return noDataSentence(area, lang);
    case 'suppressed':
      return suppressedSentence(crime.rule, lang);
    case 'partial':
      return isOfPart(crime) || crime.reason !== 'months'
        ? partSentence(area, crime, lang)
        : partialMonthsSentence(area, crime.monthsObserved, lang);
  }
}
