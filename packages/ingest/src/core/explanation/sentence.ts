import {
  COVERAGE_LETTERS,
  coversPart,
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
  partSentence,
  partYearSentence,
  plural,
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
      if (figure.reason === 'months' && !coversPart(record))
        return `${partYearWords(measure, figure)} ${missingMonthsSentence(covered, 'en')}`;
      return [
        partSentence({ ...place, coverage: covered.coverage }, figure, 'en'),
        figure.reason === 'residents' ? rateWords(measure, figure) : countWords(measure, figure),
      ].join(' ');
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

function countWords(measure: MeasureName, { count }: { count: number }): string {
  const noun = measure === 'crime' ? 'crime' : 'incident';
  return `${capitalised(measureWords(measure))}: ${countText(count)} ${plural(count, noun)}.`;
}

function partYearWords(
  measure: MeasureName,
  figure: Measure & { count: number; monthsObserved: number },
): string {
  if (measure === 'crime') return partYearSentence(figure, 'en');
  return `${countWords(measure, figure)} ${monthsSupplied(figure.monthsObserved, 'en')}`;
}

function coverageOf({ force, observed }: AreaRecord, { forces, months }: CoverageFile) {
  const named = (code: string): { code: string; name: string } => ({
    code,
    name: forces.find((each) => each.code === code)?.name ?? code,
  });
  const parts = 'parts' in observed && { parts: (observed.parts ?? []).map(named) };
  const own = forces.find(({ code }) => code === force);
  if (!own) return { ...parts, months: [], gaps: [] };
  return {
    ...parts,
    force: { code: own.code, name: own.name },
    months: monthsOf(months).map((month, index) => ({
      month,
      status: COVERAGE_LETTERS[own.months[index] as CoverageLetter],
    })),
    gaps: own.gaps ?? [],
  };
}
