import { MEASURE_NAMES, type AreaRecord, type MeasureName } from '@crimetrends/sdk/contract';
import { countsOf, measuresOf, type Measure } from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { explainedBasis, countOf } from '../basis.js';
import { assertAgrees } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import { decimals, rateSteps, type FormulaStep } from '../formula.js';
import { groundOf, type Ground } from '../ground.js';
import { streetRows } from '../rows.js';
import { figureSentence, measureWords } from '../sentence.js';
import { tauOf, tauOfLevel, tauStep } from '../tau.js';
import { placingParts, residentsTable, sourcesOf, streetFiles } from '../sources.js';

/** Explains a rate and its limits, from the count and the residents of the same LSOAs. */
export function rateExplained(
  evidence: Evidence,
  { measure }: Pick<FigureQuery, 'measure'>,
): Explained & { figure: Measure; count?: number } {
  const { record, manifest, coverage } = evidence;
  const figure = measuresOf(record, tauOfLevel(evidence))[measure];
  const count = record.observed.kind === 'notSupplied' ? undefined : countOf(record, measure);
  const rows = streetRows(evidence, manifest.window);
  return {
    of: { measure },
    figure,
    ...(count !== undefined && { count }),
    sentences: [figureSentence(record, measure, figure, manifest.window, coverage)],
    formula: [
      ...countSteps(evidence, measure, figure, count),
      ...likelySteps(evidence, measure, figure),
    ],
    remarks: [
      ...('ratePer1000' in figure ? [] : [whyNoRate(figure)]),
      ...recordedRemark(record, measure),
    ],
    ground: checkedGround(evidence, measure, count),
    rows: [rows],
    sources: sourcesOf(manifest, {
      police: streetFiles(rows),
      ...placingParts(record),
      census: residentsTable(manifest),
    }),
  };
}

/** Of a force area or larger: what its forces recorded, with what they gave no place. */
function recordedRemark({ recordedByForce }: AreaRecord, measure: MeasureName): string[] {
  if (!recordedByForce) return [];
  const recorded = countsOf({ counts: recordedByForce })[MEASURE_NAMES.indexOf(measure)]!;
  return [
    `Including what has no place, its police forces recorded ${numberText(recorded)} ` +
      '(recordedByForce); no rate is of that number.',
  ];
}

/**
 * The LSOAs included in a count. Throws `figureDisagrees` unless their counts and residents add up
 * to the area's.
 */
export function checkedGround(
  evidence: Evidence,
  measure: MeasureName,
  count: number | undefined,
): Ground {
  const {
    record,
    manifest: { release },
  } = evidence;
  const basis = explainedBasis(evidence, measure);
  const subject = { record, release };
  if (basis.count === undefined || count === undefined) return groundOf(evidence, basis, []);
  assertAgrees(subject, `the count (${measure})`, count, basis.count);
  if (record.observed.kind === 'known')
    assertAgrees(subject, 'the number of residents', record.population, basis.population);
  if ('populationCovered' in record.observed)
    assertAgrees(
      subject,
      'the number of residents covered',
      record.observed.populationCovered,
      basis.population,
    );
  return groundOf(
    evidence,
    basis,
    record.level === 'lsoa21' ? [] : [{ sum: basis.count, of: 'counts' }],
  );
}

function likelySteps(evidence: Evidence, measure: MeasureName, figure: Measure): FormulaStep[] {
  if (!('ratePer1000' in figure)) return [];
  const { count, likelyLower, likelyUpper } = figure;
  const wider = Math.sqrt(1 + (tauOf(evidence, measure) ** 2 / 2) * count);
  const how = (limit: string): string =>
    count === 0
      ? 'none: the exact limit stands'
      : `rate × (${limit} ÷ rate)^${decimals(wider, 4)}, the power being √(1 + τ² ÷ 2 × count)`;
  return [
    ...rateSteps(figure),
    tauStep(evidence, measure),
    { what: 'likely, lower', value: likelyLower, how: how('rate, lower'), decimals: 4 },
    { what: 'likely, upper', value: likelyUpper, how: how('rate, upper'), decimals: 4 },
  ];
}

function countSteps(
  { record, manifest }: Evidence,
  measure: MeasureName,
  figure: Measure,
  count: number | undefined,
): FormulaStep[] {
  const { window } = manifest;
  const table = residentsTable(manifest);
  return [
    {
      what: 'window',
      value: '',
      how:
        `${window.from} to ` +
        `${window.to}${'monthsObserved' in figure ? `, ${figure.monthsObserved} of 12 months supplied` : ''}`,
    },
    ...(count === undefined ? [] : [{ what: 'count', value: count, how: measureWords(measure) }]),
    {
      what: 'residents',
      value: record.population,
      how: `usual residents, Census 2021${table === undefined ? '' : `, table ${table}`}`,
    },
    ...('populationCovered' in figure && figure.populationCovered !== record.population
      ? [
          {
            what: 'of these',
            value: figure.populationCovered,
            how: 'live where figures were supplied',
          },
        ]
      : []),
  ];
}

function whyNoRate(figure: Measure): string {
  if (figure.kind === 'partial')
    return figure.reason === 'sliver'
      ? 'There is no rate: less than 75% of the residents are covered, too few to speak for the area.'
      : 'There is no rate: a part-year is never scaled up.';
  return figure.kind === 'notSupplied'
    ? 'There is no count and no rate: a month that was not supplied is not counted as nought.'
    : 'There is no rate: the figure is withheld by a rule.';
}
