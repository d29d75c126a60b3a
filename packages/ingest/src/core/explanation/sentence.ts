import {
  COVERAGE_LETTERS,
  monthsOf,
  type AreaRecord,
  type CoverageFile,
  type CoverageLetter,
  type MeasureName,
  type MonthRange,
} from '@crimetrends/sdk/contract';
import {
  capitalised,
  categoryName,
  countText,
  likelyBetween,
  missingMonthsSentence,
  monthsSupplied,
  noDataSentence,
  partialResidentsSentence,
  partYearSentence,
  rateSentence,
  rateText,
  suppressedSentence,
} from '@crimetrends/sdk/sentences';
import type { Measure } from '@crimetrends/sdk/stats';

/** What a measure counts, as words: `burglary`. */
export function measureWords(measure: MeasureName): string {
  if (measure === 'crime') return 'the 13 kinds of crime, without anti-social behaviour';
  if (measure === 'asb') return 'anti-social behaviour';
  return measure === 'all'
    ? 'the 13 kinds of crime and anti-social behaviour'
    : categoryName(measure, 'en').toLowerCase();
}

/** The sentence a card shows for the figure, for any measure. */
export function figureSentence(
  record: AreaRecord,
  measure: MeasureName,
  figure: Measure,
  window: MonthRange,
  coverage: CoverageFile,
): string {
  const covered = { window, coverage: coverageOf(record, coverage) };
  const place = { name: record.name, level: record.level };
  switch (figure.kind) {
    case 'known':
      return rateWords(measure, figure);
    case 'partial':
      return figure.reason === 'residents'
        ? `${rateWords(measure, figure)} ${partialResidentsSentence(place, figure, 'en')}`
        : `${partYearWords(measure, figure)} ${missingMonthsSentence(covered, 'en')}`;
    case 'notSupplied':
      return noDataSentence(covered, 'en');
    case 'suppressed':
      return suppressedSentence(figure.rule, 'en');
  }
}

function rateWords(measure: MeasureName, rate: Extract<Measure, { ratePer1000: number }>): string {
  if (measure === 'crime') return rateSentence(rate, 'en');
  return (
    `${capitalised(measureWords(measure))}: ${rateText(rate.ratePer1000)} incidents per 1,000 ` +
    `people in the year, ${likelyBetween(rate, 'en')}.`
  );
}

function partYearWords(
  measure: MeasureName,
  figure: Measure & { count: number; monthsObserved: number },
): string {
  if (measure === 'crime') return partYearSentence(figure, 'en');
  const incidents = `${capitalised(measureWords(measure))}: ${countText(figure.count)} incidents.`;
  return `${incidents} ${monthsSupplied(figure.monthsObserved, 'en')}`;
}

function coverageOf({ force }: AreaRecord, { forces, months }: CoverageFile) {
  const own = forces.find(({ code }) => code === force);
  if (!own) return { months: [], gaps: [] };
  return {
    force: { code: own.code, name: own.name },
    months: monthsOf(months).map((month, index) => ({
      month,
      status: COVERAGE_LETTERS[own.months[index] as CoverageLetter],
    })),
    gaps: own.gaps ?? [],
  };
}
