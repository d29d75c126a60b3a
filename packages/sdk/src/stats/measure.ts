import {
  ASB_INDEX,
  CATEGORIES,
  MEASURE_NAMES,
  type MeasureName,
} from '../contract/vocabulary/measures.js';
import type { AreaRecord } from '../contract/files/pack.js';
import { hasRate } from '../contract/vocabulary/covered.js';
import { personYears, rate, type Rate } from './rate.js';
import type { VaryingExposure } from './rate-ratio.js';

/**
 * A published statistic: a tagged value, never a bare number. `population` is the usual residents
 * of the whole area, Census 2021.
 */
export type Measure =
  | ({
      kind: 'known';
      count: number;
      monthsObserved: 12;
      population: number;
      populationCovered: number;
    } & Rate)
  | ({
      kind: 'partial';
      reason: 'residents';
      count: number;
      monthsObserved: 12;
      population: number;
      populationCovered: number;
    } & Rate)
  /** Part of the residents, too few to speak for the area: a count of that part, and no rate. */
  | {
      kind: 'partial';
      reason: 'sliver';
      count: number;
      monthsObserved: 12;
      population: number;
      populationCovered: number;
    }
  /** Some of the months, of all residents or of part of them. */
  | {
      kind: 'partial';
      reason: 'months';
      count: number;
      monthsObserved: number;
      population: number;
      populationCovered: number;
    }
  | { kind: 'notSupplied'; population: number }
  | { kind: 'suppressed'; rule: string; population: number };

/** Why a known count may be withheld. */
export const SUPPRESSION_RULES = {
  /** Months before 2013-05 have only 6 or 11 categories, so only `all` is comparable. */
  legacyCategories: 'legacyCategories',
  /** No residents at Census 2021, in the area or in the parts supplied, so no denominator. */
  noPopulation: 'noPopulation',
} as const;

/** τ of each measure of an area's level, in the order of MEASURE_NAMES. */
export type TauByMeasure = readonly number[];

/**
 * The 17 measures of an area, with rate and limits where the methodology allows.
 *
 * @param tau of the area's level: `tau` of the pack or file, by level
 */
export function measuresOf(record: Counted, tau: TauByMeasure): Record<MeasureName, Measure> {
  const counts = countsOf(record);
  return Object.fromEntries(
    MEASURE_NAMES.map((name, index) => [name, measure(counts[index], record, tau[index]!)]),
  ) as Record<MeasureName, Measure>;
}

/** The part of an area's record that its measures are worked out from. */
type Counted = Pick<AreaRecord, 'population' | 'observed' | 'counts' | 'totals' | 'allCount'>;

/**
 * An area's incidents by measure, in the order of MEASURE_NAMES; `undefined` for what its window
 * has no count of.
 */
export function countsOf({
  counts,
  totals,
  allCount,
}: Pick<AreaRecord, 'counts' | 'totals' | 'allCount'>): (number | undefined)[] {
  if (!counts) return [undefined, undefined, allCount, ...CATEGORIES.map(() => undefined)];
  if (totals) return [...totals, ...counts];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const asb = counts[ASB_INDEX]!;
  return [all - asb, asb, all, ...counts];
}

function measure(
  count: number | undefined,
  { population, observed }: Counted,
  tau: number,
): Measure {
  const { kind } = observed;
  const suppressed = (rule: string): Measure => ({ kind: 'suppressed', rule, population });
  if (kind === 'notSupplied') return { kind, population };
  if (kind === 'suppressed') return suppressed(observed.rule);
  if (count === undefined) return suppressed(SUPPRESSION_RULES.legacyCategories);
  const populationCovered = kind === 'known' ? population : observed.populationCovered;
  const covered = { count, population, populationCovered, monthsObserved: 12 } as const;
  if (kind === 'partial' && observed.reason === 'months')
    return { ...covered, kind, reason: 'months', monthsObserved: observed.monthsObserved };
  if (populationCovered === 0) return suppressed(SUPPRESSION_RULES.noPopulation);
  if (!hasRate({ observed, population })) return { ...covered, kind: 'partial', reason: 'sliver' };
  const figures = { ...covered, ...rate(count, populationCovered, 12, tau) };
  return kind === 'known' ? { kind, ...figures } : { kind, reason: 'residents', ...figures };
}

/**
 * A figure with a rate, as comparisons need it; `undefined` for one without. Pass `tau` of the same
 * area and measure.
 */
export function exposureOf(figure: Measure, tau: number | undefined): VaryingExposure | undefined {
  return 'ratePer1000' in figure && tau !== undefined
    ? { count: figure.count, personYears: personYears(figure.populationCovered, 12), tau }
    : undefined;
}
