import {
  addMonths,
  coversPart,
  MEASURE_NAMES,
  monthsOf,
  SERIES_BREAKS,
  type MeasureName,
  type MonthRange,
  type SeriesBreak,
} from '@crimetrends/sdk/contract';
import { breakSentence, changeSentence } from '@crimetrends/sdk/sentences';
import {
  changeOf,
  personYears,
  seriesByMeasure,
  type Change,
  type Exposure,
  type SmallestChange,
} from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { countOf } from '../basis.js';
import { assertAgrees } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import type { FormulaStep } from '../formula.js';
import { checkedGround } from './rate.js';
import { streetRows } from '../rows.js';
import { tauOf, tauStep } from '../tau.js';
import { placingParts, residentsTable, sourcesOf, streetFiles } from '../sources.js';

/** The two windows and their counts. */
interface TwoYears {
  newer: MonthRange;
  older: MonthRange;
  /** `undefined` where a month of the window was not supplied. */
  counts: { newer: number | undefined; older: number | undefined };
  breaks: SeriesBreak[];
}

/**
 * Explains the change between the window and the 12 months before it: both counts, the limits of
 * the ratio, and the verdict.
 */
export function changeExplained(
  evidence: Evidence,
  { measure }: Pick<FigureQuery, 'measure'>,
): Explained & { figure: Change } {
  const {
    record,
    manifest: { window, release },
  } = evidence;
  const years = twoYears(evidence, measure);
  const people = personYears(record.population, 12);
  // Only whole areas are compared: the covered residents of a part differ between years.
  const exposure = (count: number | undefined): Exposure | undefined =>
    count === undefined || record.observed.kind !== 'known' || people === 0
      ? undefined
      : { count, personYears: people };
  const figure: Change = coversPart(record)
    ? { kind: 'notComparable', reason: 'partOfArea' }
    : changeOf(
        exposure(years.counts.newer),
        exposure(years.counts.older),
        tauOf(evidence, measure),
        years.breaks.length > 0,
      );
  const count = record.observed.kind === 'notSupplied' ? undefined : countOf(record, measure);
  if (years.counts.newer !== undefined)
    assertAgrees({ record, release }, `the count (${measure})`, count, years.counts.newer);
  const rows = streetRows(evidence, { from: years.older.from, to: years.newer.to });
  return {
    of: { measure },
    figure,
    sentences: [
      changeSentence(figure, { window, measure }, 'en'),
      ...years.breaks.map((found) => breakSentence(found, 'en')),
    ],
    formula: [
      ...windowSteps(years, people),
      ...(figure.kind === 'known'
        ? ratioSteps(
            figure,
            years.counts as Record<keyof TwoYears['counts'], number>,
            tauStep(evidence, measure),
          )
        : []),
    ],
    remarks: [whyVerdict(figure)],
    ground: checkedGround(evidence, measure, count),
    rows: [rows],
    sources: sourcesOf(evidence.manifest, {
      police: streetFiles(rows),
      ...placingParts(evidence.record),
      census: residentsTable(evidence.manifest),
    }),
  };
}

function twoYears(
  { record, months, manifest: { window } }: Evidence,
  measure: MeasureName,
): TwoYears {
  const older = { from: addMonths(window.from, -12), to: addMonths(window.to, -12) };
  const all = monthsOf(months);
  const series = seriesByMeasure(record.countsByMonth ?? [])[measure];
  const sum = (range: MonthRange): number | undefined => {
    // Months before the start of the series are not in it.
    const counts = monthsOf(range).map((month) => series[all.indexOf(month)]);
    return counts.includes(undefined)
      ? undefined
      : counts.reduce<number>((total, count) => total + count!, 0);
  };
  // An outcode's years are rounded once, so they are not the sums of its months.
  const yearBefore = record.yearBefore?.[MEASURE_NAMES.indexOf(measure)];
  return {
    newer: window,
    older,
    counts:
      yearBefore === undefined
        ? { newer: sum(window), older: sum(older) }
        : { newer: countOf(record, measure), older: yearBefore },
    breaks: SERIES_BREAKS.filter(({ month }) => month > older.from && month <= window.to),
  };
}

function windowSteps({ newer, older, counts }: TwoYears, people: number): FormulaStep[] {
  const step = (
    what: string,
    { from, to }: MonthRange,
    count: number | undefined,
  ): FormulaStep => ({
    what,
    value: count ?? '',
    how: `${from} to ${to}${count === undefined ? ': not every month was supplied' : ''}`,
  });
  return [
    step('newer year', newer, counts.newer),
    step('older year', older, counts.older),
    {
      what: 'person-years',
      value: people,
      how: 'of each: usual residents, Census 2021 × 12 months ÷ 12',
    },
  ];
}

function ratioSteps(
  figure: Change & { kind: 'known' },
  { newer, older }: { newer: number; older: number },
  tau: FormulaStep,
): FormulaStep[] {
  const { ratio, lower95, upper95, verdict } = figure;
  // With a count of 0, ½ is added to both.
  const half = newer === 0 || older === 0 ? ' + ½' : '';
  const [a, b] = [`${numberText(older)}${half}`, `${numberText(newer)}${half}`];
  const add = half === '' ? 0 : 0.5;
  const error = Math.sqrt(1 / (older + add) + 1 / (newer + add) + Number(tau.value) ** 2);
  return [
    {
      what: 'ratio',
      value: ratio,
      how: `${numberText(newer)} ÷ ${numberText(older)}, over the same person-years`,
      decimals: 4,
    },
    tau,
    {
      what: 'standard error',
      value: error,
      how: `of the ratio’s logarithm: √(1/(${a}) + 1/(${b}) + τ²)`,
      decimals: 4,
    },
    { what: 'ratio, lower', value: lower95, how: 'ratio ÷ e^(1.96 × standard error)', decimals: 4 },
    { what: 'ratio, upper', value: upper95, how: 'ratio × e^(1.96 × standard error)', decimals: 4 },
    { what: 'verdict', value: '', how: verdict },
    ...(figure.verdict === 'noClearChange' ? smallestSteps(figure.smallest) : []),
  ];
}

function smallestSteps({ rise, fall }: SmallestChange): FormulaStep[] {
  return [
    {
      what: 'smallest clear rise',
      value: rise,
      how: 'the ratio of the next newer count above that would have been clear',
      decimals: 4,
    },
    ...(fall === undefined
      ? []
      : [
          {
            what: 'smallest clear fall',
            value: fall,
            how: 'the ratio of the next newer count below that would have been clear',
            decimals: 4,
          },
        ]),
  ];
}

function whyVerdict(figure: Change): string {
  if (figure.kind === 'known') {
    if (figure.verdict === 'rise') return 'The limits of the ratio both lie above 1: a rise.';
    return figure.verdict === 'fall'
      ? 'The limits of the ratio both lie below 1: a fall.'
      : 'The limits of the ratio lie on both sides of 1: no clear change.';
  }
  if (figure.reason === 'under20')
    return 'Not comparable: both years together have fewer than 20 incidents, too few for a change.';
  if (figure.reason === 'break')
    return 'Not comparable: what the police publish changed within these 24 months.';
  return figure.reason === 'partOfArea'
    ? 'Not comparable: all 24 months are needed, of the whole area.'
    : 'Not comparable: all 24 months are needed.';
}
