import type { Area } from '../../areas/area.js';
import type { CoverageStatus, KnownGap } from '../../contract/files/coverage.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { phrases, type Lang } from '../language/language.js';
import { monthList } from '../language/month-list.js';
import { monthSpan } from '../language/months.js';
import { forceName, possessive } from '../place/force-name.js';
import { countText } from '../language/numbers.js';
import { gaps as english } from './gaps.en.js';

const WORDS = phrases('gaps', english);

type Covered = Pick<Area, 'window' | 'coverage'>;

/** How many of the 12 months were supplied: `6 of 12 months supplied.` */
export function monthsSupplied(monthsObserved: number, lang: Lang): string {
  return WORDS(lang).monthsSupplied(countText(monthsObserved), '12');
}

/**
 * Which force's months are missing, and the consequence: `Avon and Somerset’s figures for May to
 * August 2025 are missing, so …`
 */
export function missingMonthsSentence({ window, coverage }: Covered, lang: Lang): string {
  const words = WORDS(lang);
  const short = withinWindow(coverage.months, window).filter(({ status }) => status !== 'supplied');
  if (!coverage.force || short.length === 0) return words.othersShort;
  const shortfall = short.every(isAbsent)
    ? 'missing'
    : short.some(isAbsent)
      ? 'both'
      : 'incomplete';
  const months = monthList(
    short.map(({ month }) => month),
    lang,
  );
  return words.forceShort(
    possessive(coverage.force.name, lang),
    months,
    words.shortfall[shortfall],
  );
}

/** For measures that are `partial` by months: how many were supplied, and which were not. */
export function partialMonthsSentence(area: Covered, monthsObserved: number, lang: Lang): string {
  return `${monthsSupplied(monthsObserved, lang)} ${missingMonthsSentence(area, lang)}`;
}

/** `No figures.` */
export function noFigures(lang: Lang): string {
  return WORDS(lang).noFigures;
}

/**
 * Why an area has no figures, citing the known gap that covers the window, if there is one; and
 * that this does not mean no crime.
 *
 * @example
 * import { noDataSentence } from '@crimetrends/sdk/sentences';
 * const sentence = 'Greater Manchester Police has supplied none since July 2019.';
 * const gaps = [{ from: '2019-07', sentence }];
 * const window = { from: '2025-01', to: '2025-12' };
 * noDataSentence({ window, coverage: { months: [], gaps } }, 'en');
 * // 'Greater Manchester Police has supplied none since July 2019. This is a gap in the data, not an
 * // absence of crime.'
 */
export function noDataSentence({ window, coverage }: Covered, lang: Lang): string {
  const words = WORDS(lang);
  const gap = coverage.gaps.find((known) => covers(known, window));
  const months = monthSpan(window, lang);
  const absent = withinWindow(coverage.months, window).every(isAbsent);
  const supplied = absent ? words.suppliedNone : words.suppliedNoWholeMonth;
  const force = coverage.force && forceName(coverage.force.name, lang);
  const reason = gap
    ? words.knownGap(gap, force)
    : force
      ? supplied(force, months)
      : words.noneSupplied(months);
  return `${/[.!?]$/.test(reason) ? reason : `${reason}.`} ${words.gapNotAbsence}`;
}

function covers(gap: KnownGap, { from, to }: MonthRange): boolean {
  return gap.from <= from && (gap.to === undefined || gap.to >= to);
}

function isAbsent({ status }: { status: CoverageStatus }): boolean {
  return status === 'absent';
}

function withinWindow<T extends { month: string }>(
  months: readonly T[],
  { from, to }: MonthRange,
): T[] {
  return months.filter(({ month }) => month >= from && month <= to);
}
