import type { Outcomes } from '@crimetrends/sdk/contract';
import { figureBasis } from '../geography/figure-basis.js';
import type { AreaOfLsoas } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';
import type { OutcomeType } from '../police/outcomes/outcome-types.js';
import type { OutcomeWindow } from '../police/outcomes/outcome-window.js';
import { NO_TOPICS, type Topic } from './topics.js';

/**
 * Crimes by LSOA and latest outcome: `types.length + 1` numbers for each LSOA, the last for crimes
 * without an outcome.
 */
export interface CrimesByOutcome {
  types: readonly OutcomeType[];
  counts: Int32Array;
}

/** Zero counts for every LSOA. */
export function noCrimes(types: readonly OutcomeType[], lsoas: number): CrimesByOutcome {
  return { types, counts: new Int32Array(lsoas * (types.length + 1)) };
}

/**
 * Outcomes of any area. `isFollowed` has an entry for each police force, in the order of
 * `geography.forces`.
 */
export function outcomesTopic(
  { window, followedTo }: OutcomeWindow,
  { types, counts }: CrimesByOutcome,
  geography: Geography,
  isFollowed: readonly boolean[],
): Topic<'outcomes', 'outcomes'> {
  if (!isFollowed.includes(true)) return NO_TOPICS.outcomes;
  const width = types.length + 1;
  const months = (lsoa: number): number => (isFollowed[geography.forceOfLsoa[lsoa]!] ? 1 : 0);
  const known = geography.lsoas.flatMap((_, lsoa) => (months(lsoa) === 1 ? [lsoa] : []));
  const used = types
    .map((_, place) => place)
    .filter((place) => known.some((lsoa) => counts[lsoa * width + place]! > 0));
  const figures = (lsoas: readonly number[]): { incidents: number; counts: number[] } => {
    const sums = sumRows(counts, width, lsoas);
    return {
      incidents: sums.reduce((sum, count) => sum + count, 0),
      counts: used.map((place) => sums[place]!),
    };
  };
  return {
    head: { outcomes: { window, followedTo, types: used.map((place) => types[place]!.name) } },
    of: (area: AreaOfLsoas): Outcomes => {
      const {
        observed,
        parts: { lsoas },
      } = figureBasis(area, geography, months, 1);
      if (observed.kind === 'known') return { kind: 'known', ...figures(lsoas) };
      if (observed.kind !== 'partial' || observed.reason !== 'residents')
        return { kind: 'notSupplied' };
      return { ...observed, ...figures(lsoas) };
    },
  };
}

function sumRows(counts: Int32Array, width: number, rows: readonly number[]): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const row of rows) {
    for (let place = 0; place < width; place += 1) sums[place]! += counts[row * width + place]!;
  }
  return sums;
}
