import {
  MEASURE_NAMES,
  type AreaRecord,
  type MeasureName,
  type Observation,
} from '@crimetrends/sdk/contract';
import { countsOf } from '@crimetrends/sdk/stats';
import type { Evidence } from './evidence.js';

/** LSOAs that a figure leaves out, grouped by reason. */
export interface LeftOut {
  force: string;
  /** Whole months of the window that their force supplied; absent for other reasons. */
  monthsObserved?: number;
  lsoas: string[];
  population: number;
}

/** The LSOAs that both count and denominator cover. */
export interface Basis {
  /** Codes of the LSOAs included in the figure. */
  lsoas: string[];
  population: number;
  /**
   * Sum of these LSOAs' counts. Absent where they have no such count, and for an outcode, which has
   * a share of each.
   */
  count?: number;
  leftOut: LeftOut[];
}

/**
 * The LSOAs that a figure includes, by the area's kind of completeness (methodology: parents over
 * the same known areas).
 */
export function explainedBasis({ record, lsoas, coverage }: Evidence, measure: MeasureName): Basis {
  const on = lsoas.filter((lsoa) => figureIncludes(record.observed, lsoa.observed));
  const counts = on.flatMap((lsoa) => countOf(lsoa, measure) ?? []);
  const names = new Map(coverage.forces.map(({ code, name }) => [code, name]));
  return {
    lsoas: on.map(({ code }) => code),
    population: people(on),
    ...(record.level !== 'outcode' &&
      on.length > 0 &&
      counts.length === on.length && { count: counts.reduce((sum, count) => sum + count, 0) }),
    leftOut: leftOutOf(
      lsoas.filter((lsoa) => !on.includes(lsoa)),
      names,
    ),
  };
}

/** Whether an area's figure includes an LSOA, given how complete both are. */
export function figureIncludes(
  area: Pick<Observation, 'kind'> & { reason?: string },
  lsoa: Pick<Observation, 'kind'>,
): boolean {
  if (area.kind === 'notSupplied' || area.kind === 'suppressed') return false;
  return (
    lsoa.kind === 'known' ||
    (area.kind === 'partial' && area.reason === 'months' && lsoa.kind === 'partial')
  );
}

/** A record's count, regardless of its completeness and population. */
export function countOf(record: AreaRecord, measure: MeasureName): number | undefined {
  return countsOf(record)[MEASURE_NAMES.indexOf(measure)];
}

function leftOutOf(lsoas: readonly AreaRecord[], names: ReadonlyMap<string, string>): LeftOut[] {
  const groups = new Map<string, { force: string; monthsObserved: number; lsoas: AreaRecord[] }>();
  for (const lsoa of lsoas) {
    const force =
      lsoa.force === undefined ? 'no police force area' : (names.get(lsoa.force) ?? lsoa.force);
    const monthsObserved =
      lsoa.observed.kind === 'known'
        ? 12
        : 'monthsObserved' in lsoa.observed
          ? lsoa.observed.monthsObserved
          : 0;
    const key = `${force} ${monthsObserved}`;
    const group = groups.get(key) ?? { force, monthsObserved, lsoas: [] };
    group.lsoas.push(lsoa);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    lsoas: group.lsoas.map(({ code }) => code),
    population: people(group.lsoas),
  }));
}

/** Total residents of the LSOAs. */
export function people(lsoas: readonly AreaRecord[]): number {
  return lsoas.reduce((sum, { population }) => sum + population, 0);
}
