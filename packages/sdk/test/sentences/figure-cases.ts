import { CATEGORIES, MEASURE_NAMES } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import { changeOf } from '../../src/stats/index.js';
import { areas, COUNTS, RATES, WITHIN, type Cases } from './inputs.js';

/** Titles, figures and coverage. */
export const FIGURE_CASES: Cases = {
  areaTitle: (lang) => areas.map((area) => say.areaTitle(area, lang)),
  areaSubtitle: (lang) => areas.map((area) => say.areaSubtitle(area, lang)),
  bareTitle: (lang) => [say.bareTitle(lang)],
  postcodeTitle: (lang) => [say.postcodeTitle('LU1 2AB', lang)],
  postcodeSubtitle: (lang) => areas.map((area) => say.postcodeSubtitle(area, lang)),
  measureTitle: (lang) =>
    areas.flatMap((area) => [
      say.measureTitle('burglary', area, lang),
      say.measureTitle('asb', 'LU1 2AB', lang),
    ]),
  measureUnit: (lang) => [say.measureUnit(lang)],
  groundTitle: (lang) =>
    areas.flatMap((area) =>
      (['crime', 'burglary'] as const).map((measure) => say.groundTitle(area, measure, lang)),
    ),
  groundSubtitle: (lang) => areas.map((area) => say.groundSubtitle(area, 'crime', lang)),
  figureUnit: (lang) =>
    areas.flatMap((area) =>
      (['crime', 'burglary', 'asb'] as const).map((measure) => say.figureUnit(area, measure, lang)),
    ),
  rateUnit: (lang) => [say.rateUnit(lang)],
  rateSentence: (lang) => RATES.map((found) => say.rateSentence(found, lang)),
  summarySentence: (lang) => areas.map((area) => say.summarySentence(area, lang)),
  figureSentence: (lang) =>
    areas.flatMap((area) => [
      ...MEASURE_NAMES.map((measure) => say.figureSentence(area, { measure }, lang)),
      say.figureSentence(area, { postcode: 'LU1 2AB' }, lang),
    ]),
  likelyBetween: (lang) => RATES.map((found) => say.likelyBetween(found, lang)),
  partYearSentence: (lang) =>
    COUNTS.map((count) => say.partYearSentence({ count, monthsObserved: 6 }, lang)),
  comparisonSentence: (lang) => areas.map((area) => say.comparisonSentence(area, lang)),
  verdictSentence: (lang) => areas.map((area) => say.verdictSentence(area, lang)),
  restSentence: (lang) => [say.restSentence(lang)],
  groundLabel: (lang) =>
    areas.flatMap((area) =>
      [area, ...area.comparators].map((each) => say.groundLabel(each, 'crime', lang)),
    ),
  groundName: (lang) =>
    areas.flatMap((area) =>
      [area, ...area.comparators].map((each) => say.groundName(each, 'crime', lang)),
    ),
  restName: (lang) =>
    areas.flatMap((area) =>
      area.comparators.map((comparator) => say.restName(comparator, 'crime', lang)),
    ),
  monthlySubtitle: (lang) =>
    areas.map((area) => say.monthlySubtitle(area.crimeByMonth, 'burglary', lang)),
  monthlySummary: (lang) => areas.map((area) => say.monthlySummary(area.crimeByMonth, 'asb', lang)),
  yearlySubtitle: (lang) => areas.map((area) => say.yearlySubtitle(area.crimeByMonth, 'all', lang)),
  yearlySummary: (lang) =>
    [RATES, [...RATES, undefined], [undefined]].map((rates) =>
      say.yearlySummary(
        rates.map((found, index) => ({ month: `2025-0${index + 1}`, rate: found })),
        'crime',
        lang,
      ),
    ),
  trendTitle: (lang) => [say.trendTitle(lang)],
  trendSummary: (lang) => areas.map((area) => say.trendSummary(area.crimeByMonth, lang)),
  newestMonthText: (lang) => areas.map((area) => say.newestMonthText(area.crimeByMonth, lang)),
  monthsSupplied: (lang) => [0, 1, 6, 11].map((months) => say.monthsSupplied(months, lang)),
  missingMonthsSentence: (lang) => areas.map((area) => say.missingMonthsSentence(area, lang)),
  partialMonthsSentence: (lang) => areas.map((area) => say.partialMonthsSentence(area, 6, lang)),
  partSentence: (lang) =>
    areas.flatMap((area) => {
      const { crime } = area.measures;
      return crime.kind === 'partial' ? [say.partSentence(area, crime, lang)] : [];
    }),
  noFigures: (lang) => [say.noFigures(lang)],
  noDataSentence: (lang) => areas.map((area) => say.noDataSentence(area, lang)),
  terminatedSentence: (lang) => [say.terminatedSentence('LU1 2AB', '2019-03', lang)],
  noPlaceSentence: (lang) =>
    (
      [
        { status: 'terminated', query: 'AL12', terminated: '2019-03', release: '2025-12' },
        { status: 'nonResidential', query: 'IP98', release: '2025-12' },
      ] as const
    ).map((result) => say.noPlaceSentence(result, lang)),
  notFoundSentence: (lang) =>
    ['E06999999', 'QA9 9ZZ'].map((query) =>
      say.notFoundSentence({ query, release: '2025-12' }, lang),
    ),
  outOfCoverageSentence: (lang) =>
    (
      [
        'Scotland',
        'Northern Ireland',
        'Jersey',
        'Guernsey',
        'Isle of Man',
        'British Forces Post Office',
      ] as const
    ).map((place) => say.outOfCoverageSentence({ query: 'ZE1 0AA', place }, lang)),
  suppressedSentence: (lang) =>
    ['noPopulation', 'legacyCategories', 'fewerThan5Sales', 'another'].map((rule) =>
      say.suppressedSentence(rule, lang),
    ),
  periodSentence: (lang) => areas.map((area) => say.periodSentence(area, lang)),
  recordedSentence: (lang) => [say.recordedSentence(lang)],
  caveatSentence: (lang) => areas.map((area) => say.caveatSentence(area, lang)),
  sourceLine: (lang) => [say.sourceLine(lang), say.sourceLine(lang, true)],
  demoSentence: (lang) => [say.demoSentence(lang)],
  methodSentences: (lang) => [...say.methodSentences(lang)],
  likelyMeaningSentence: (lang) => [say.likelyMeaningSentence(lang)],
  limitationSentences: (lang) => [...say.limitationSentences(lang)],
  categoryName: (lang) => CATEGORIES.map(({ slug }) => say.categoryName(slug, lang)),
  measureSubject: (lang) => MEASURE_NAMES.map((measure) => say.measureSubject(measure, lang)),
  causesOfDifference: (lang) => say.causesOfDifference(lang),
  revisionSentence: (lang) =>
    [
      [],
      ['2025-06'],
      ['2025-06', '2025-08'],
      ['2024-12', '2025-01', '2025-02', '2025-06', '2025-07', '2025-08'],
    ].flatMap((months) =>
      WITHIN.map((place) => say.revisionSentence(place, '2025-11', months, lang)),
    ),
  monthCoverageSentence: (lang) =>
    (['supplied', 'partial', 'suspect', 'absent'] as const).flatMap((status) =>
      ['Gwent', 'North Wales', 'Metropolitan Police', 'London, City of'].map((force) =>
        say.monthCoverageSentence(force, { month: '2025-09', status }, lang),
      ),
    ),
  withoutPlaceSentence: (lang) => areas.map((area) => say.withoutPlaceSentence(area, lang)),
  recordedByForceSentence: (lang) => areas.map((area) => say.recordedByForceSentence(area, lang)),
  coverageSentence: (lang) => areas.map((area) => say.coverageSentence(area, lang)),
  apportionedSentence: (lang) =>
    (['residentsCensus2021', 'livePostcodes', 'allPostcodes'] as const).map((by) =>
      say.apportionedSentence('LU1', by, lang),
    ),
  brochureParagraph: (lang) =>
    areas.flatMap((area) => [
      say.brochureParagraph(area, {}, lang),
      say.brochureParagraph(
        area,
        {
          postcode: 'LU1 2AB',
          change: changeOf(
            { count: 195, personYears: 1_738 },
            { count: 204, personYears: 1_738 },
            0.19,
          ),
        },
        lang,
      ),
    ]),
};
