import type { Apportionment } from '@crimetrends/sdk/contract';
import type { Basis } from './basis.js';
import type { Evidence } from './evidence.js';

/** The ground a figure stands on, and what was held against it. */
export interface Ground extends Basis {
  lsoasInArea: number;
  /** Sums over these LSOAs that are the area’s own numbers. */
  agree: { sum: number; of: string }[];
  /** What else to know of the ground. */
  remarks: string[];
}

const OF_SHARES: Readonly<Record<Apportionment, string>> = {
  residentsCensus2021:
    'An outcode has of each LSOA, of its incidents as of its residents, the share of the LSOA’s residents at Census 2021 (table P001) whose postcodes lie in it; the sums are rounded.',
  livePostcodes:
    'An outcode has of each LSOA, of its incidents as of its residents, the share of the LSOA’s live postcodes that lie in it; the sums are rounded.',
};

/** The ground with what a reader has to know of it. */
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
