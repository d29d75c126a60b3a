import { SERIES_BREAKS } from '../contract/vocabulary/breaks.js';
import { addMonths, type MonthRange } from '../contract/vocabulary/months.js';
import { changeVerdict, lastTwoYears, type ChangeVerdict } from './change-verdict.js';
import type { Measure } from './measure.js';

/** An area's monthly crime, as the client gives it. */
export interface MonthlyCrime {
  window: MonthRange;
  measures: { crime: Measure };
  tau?: { crime: number };
  crimeByMonth: readonly ({ status: 'supplied'; count: number } | { status: 'notSupplied' })[];
}

/**
 * Compares an area's crime in the window with the 12 months before: the verdict of `changeOf`, with
 * its ratio and 95% limits.
 *
 * @example
 * import { crimeChange } from '@crimetrends/sdk/stats';
 * import { bundleOf, createMemoryClient } from '@crimetrends/sdk/testing';
 *
 * const luton = { code: 'E06000032', name: 'Luton', population: 10_000, counts: { burglary: 90 } };
 * const found = await createMemoryClient(bundleOf({ areas: [luton] })).area(luton.code);
 * if ('area' in found) crimeChange(found.area).kind; // 'known' or 'notComparable'
 */
export function crimeChange({ window, measures, tau, crimeByMonth }: MonthlyCrime): ChangeVerdict {
  const { crime } = measures;
  if ('populationCovered' in crime && crime.populationCovered < crime.population)
    return { kind: 'notComparable', reason: 'partOfArea' };
  if (crime.kind !== 'known') return { kind: 'notComparable', reason: 'incompleteWindow' };
  const series = crimeByMonth.map((month) =>
    month.status === 'supplied' ? month.count : undefined,
  );
  const hasBreak = SERIES_BREAKS.some(
    ({ month }) => month > addMonths(window.from, -12) && month <= window.to,
  );
  return changeVerdict(...lastTwoYears(series, crime.population), tau?.crime ?? 0, hasBreak);
}
