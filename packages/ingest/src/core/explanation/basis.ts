import type { AreaRecord, MeasureName, Observation } from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';
import type { Evidence } from './evidence.js';

/** LSOAs that a figure leaves out, for one reason. */
export interface LeftOut {
  force: string;
  /** Whole months of the window that their force supplied; absent where the reason is another. */
  monthsObserved?: number;
  lsoas: string[];
  population: number;
}

/** The ground that count and denominator both run over. */
export interface Basis {
  /** Codes of the LSOAs that the figure stands on. */
  lsoas: string[];
  population: number;
  /**
   * What the counts of these LSOAs add up to; absent where they hold no such count, and for an
   * outcode, which has a share of each.
   */
  count?: number;
  leftOut: LeftOut[];
}

/**
 * Which LSOAs a figure stands on, by the area’s kind of completeness (methodology: parents over the
 * same known areas).
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

/** Whether an area’s figure takes in an LSOA, by how complete both are. */
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

/** A record’s count, whatever its completeness and its population. */
export function countOf(record: AreaRecord, measure: MeasureName): number | undefined {
  const figure = measuresOf({ ...record, population: 1, observed: { kind: 'known' } })[measure];
  return 'count' in figure ? figure.count : undefined;
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

/** Residents of some LSOAs. */
export function people(lsoas: readonly AreaRecord[]): number {
  return lsoas.reduce((sum, { population }) => sum + population, 0);
}
