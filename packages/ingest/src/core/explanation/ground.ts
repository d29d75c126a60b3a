import type { Apportionment } from '@crimetrends/sdk/contract';
import type { Basis } from './basis.js';
import type { Evidence } from './evidence.js';

/** The LSOAs a figure covers, and the checks made on them. */
export interface Ground extends Basis {
  lsoasInArea: number;
  /** Sums over these LSOAs that equal the area's own numbers. */
  agree: { sum: number; of: string }[];
  /** Anything else to know about these LSOAs. */
  remarks: string[];
}

const OF_SHARES: Readonly<Record<Apportionment, string>> = {
  residentsCensus2021:
    'An outcode has of each LSOA, of its incidents as of its residents, the share of the ' +
    'LSOA’s residents at Census 2021 (table P001) whose live residential postcodes lie in it. ' +
    'Each figure is rounded once, totals too.',
  livePostcodes:
    'An outcode has of each LSOA, of its incidents as of its residents, the share of the ' +
    'LSOA’s live residential postcodes that lie in it. Each figure is rounded once, totals too.',
  allPostcodes:
    'An outcode has of each LSOA, of its incidents as of its residents, the share of the ' +
    'LSOA’s postcodes that lie in it, ended ones included, as the directory does not say which ' +
    'have ended. Each figure is rounded once, totals too.',
};

/** Adds the remarks that a reader needs to a basis. */
export function groundOf(
  { record, lsoas }: Evidence,
  basis: Basis,
  agree: Ground['agree'],
  remarks: readonly string[] = [],
): Ground {
  return {
    ...basis,
    lsoasInArea: lsoas.length,
    agree,
    remarks: [
      ...(record.apportionedBy && lsoas.length > 0 ? [OF_SHARES[record.apportionedBy]] : []),
      ...remarks,
    ],
  };
}
