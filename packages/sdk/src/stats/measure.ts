import { ASB_INDEX, CATEGORIES, type MeasureName } from '../contract/vocabulary/measures.js';
import type { AreaRecord, Observation } from '../contract/files/pack.js';
import { rate, type Rate } from './rate.js';

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

/** The 17 measures of an area, with rate and limits where the methodology allows. */
export function measuresOf(
  record: Pick<AreaRecord, 'population' | 'observed' | 'counts' | 'allCount'>,
): Record<MeasureName, Measure> {
  const { counts, allCount, observed, population } = record;
  const tag = (count: number | undefined): Measure => measure(count, population, observed);
  const asb = counts?.[ASB_INDEX];
  const all = counts ? counts.reduce((sum, count) => sum + count, 0) : allCount;
  return {
    crime: tag(counts && all! - asb!),
    asb: tag(asb),
    all: tag(all),
    ...Object.fromEntries(CATEGORIES.map(({ slug }, index) => [slug, tag(counts?.[index])])),
  } as Record<MeasureName, Measure>;
}

function measure(count: number | undefined, population: number, observed: Observation): Measure {
  if (observed.kind === 'notSupplied') return { kind: 'notSupplied', population };
  if (observed.kind === 'suppressed')
    return { kind: 'suppressed', rule: observed.rule, population };
  if (count === undefined)
    return { kind: 'suppressed', rule: SUPPRESSION_RULES.legacyCategories, population };
  const populationCovered = observed.kind === 'known' ? population : observed.populationCovered;
  if (observed.kind === 'partial' && observed.reason === 'months') {
    return {
      kind: 'partial',
      reason: 'months',
      count,
      monthsObserved: observed.monthsObserved,
      population,
      populationCovered,
    };
  }
  if (populationCovered === 0)
    return { kind: 'suppressed', rule: SUPPRESSION_RULES.noPopulation, population };
  const figures = {
    count,
    monthsObserved: 12 as const,
    population,
    populationCovered,
    ...rate(count, populationCovered, 12),
  };
  return observed.kind === 'known'
    ? { kind: 'known', ...figures }
    : { kind: 'partial', reason: 'residents', ...figures };
}
