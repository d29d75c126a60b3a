import type { Observation } from '@crimetrends/sdk/contract';
import { partsWhere, sumOfParts, type AreaParts } from './area-parts.js';
import type { Geography } from './geography.js';

/** The part of an area that its figures cover. */
export interface FigureBasis {
  observed: Observation;
  /** The LSOAs, or shares of them, in both numerator and denominator. */
  parts: AreaParts;
}

/**
 * Decides which LSOAs an area's figures include, and how complete that makes them (methodology:
 * parents over the same known areas).
 */
export function figureBasis(
  area: AreaParts,
  geography: Geography,
  monthsOf: (lsoa: number) => number,
  windowLength: number,
): FigureBasis {
  const known = partsWhere(area, (lsoa) => monthsOf(lsoa) === windowLength);
  if (known.lsoas.length === area.lsoas.length)
    return { observed: { kind: 'known' }, parts: known };
  // LSOAs without residents cannot make a figure partial: no resident is left out.
  if (known.lsoas.length > 0 && residentsOf(known, geography) > 0) {
    return {
      observed: {
        kind: 'partial',
        reason: 'residents',
        populationCovered: residentsOf(known, geography),
      },
      parts: known,
    };
  }
  const someMonths = partsWhere(area, (lsoa) => monthsOf(lsoa) > 0);
  if (someMonths.lsoas.length === 0)
    return { observed: { kind: 'notSupplied' }, parts: someMonths };
  const monthsObserved = someMonths.lsoas.reduce((most, lsoa) => Math.max(most, monthsOf(lsoa)), 0);
  return {
    observed: {
      kind: 'partial',
      reason: 'months',
      monthsObserved,
      populationCovered: residentsOf(someMonths, geography),
    },
    parts: someMonths,
  };
}

/** Usual residents of an area; of an outcode, of its shares of LSOAs. */
export function residentsOf(area: AreaParts, { lsoas }: Geography): number {
  return sumOfParts(area, (lsoa) => lsoas[lsoa]!.population);
}
