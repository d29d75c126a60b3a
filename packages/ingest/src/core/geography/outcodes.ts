import type { Apportionment } from '@crimetrends/sdk/contract';
import { commonParents } from './common-parents.js';
import type { AreaOfLsoas } from './area.js';
import type { PostcodeRow } from './postcode-rows.js';

/**
 * Residents of Census 2021 in the postcodes that lie in an outcode and in an LSOA, given as an
 * index.
 */
export interface ResidentsRow {
  outcode: string;
  lsoa_no: number;
  residents: number;
}

/**
 * Outcodes as areas, the LSOAs and outcodes that no postcode joins, and the LSOAs whose residents
 * no row tells.
 */
export interface Outcodes {
  areas: AreaOfLsoas[];
  unplacedLsoas: number[];
  /**
   * LSOAs that were shared out by postcodes though a table of residents was given: it holds nobody
   * of them.
   */
  withoutResidents: number[];
  /** Outcodes that have no share of any LSOA. */
  withoutShare: string[];
}

/** What an LSOA can be shared out by, the first that it has any of. */
const WEIGHTS = ['residents', 'live', 'all'] as const;
type Weights = Record<(typeof WEIGHTS)[number], number>;

/**
 * LSOAs do not nest in outcodes, so each is shared out by where its residents lived at the census;
 * without any on record by where its live postcodes lie, and without a live one by where its ended
 * ones lay. The shares of an LSOA add up to 1, so that outcodes add up to the nation (methodology
 * §8).
 *
 * @param residents empty where no table of residents by postcode was supplied
 * @param parentsOf the larger areas of an LSOA; those that all LSOAs of an outcode lie in are the
 * outcode's
 */
export function outcodeAreas(
  rows: readonly PostcodeRow[],
  residents: readonly ResidentsRow[],
  lsoaCount: number,
  parentsOf: (lsoa: number) => AreaOfLsoas['parents'],
): Outcodes {
  const residentsOf = new Map(
    residents.map((row) => [`${row.outcode} ${row.lsoa_no}`, row.residents]),
  );
  const counted = rows.map(({ outcode, postcodes }) => ({
    outcode,
    byLsoa: weightsByLsoa(postcodes, (lsoa) => residentsOf.get(`${outcode} ${lsoa}`) ?? 0),
  }));
  const totals = {
    residents: new Float64Array(lsoaCount),
    live: new Float64Array(lsoaCount),
    all: new Float64Array(lsoaCount),
  };
  for (const { byLsoa } of counted)
    for (const [lsoa, weights] of byLsoa)
      for (const weight of WEIGHTS) totals[weight][lsoa]! += weights[weight];
  const sharedBy = (lsoa: number): keyof Weights =>
    WEIGHTS.find((weight) => totals[weight][lsoa]! > 0)!;
  const areas = counted.flatMap(({ outcode, byLsoa }) => {
    const parts = [...byLsoa]
      .map(([lsoa, weights]) => ({
        lsoa,
        by: sharedBy(lsoa),
        share: weights[sharedBy(lsoa)] / totals[sharedBy(lsoa)][lsoa]!,
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => a.lsoa - b.lsoa);
    return parts.length === 0 ? [] : [areaOf(outcode, parts, parentsOf)];
  });
  const placed = [...totals.all.keys()].filter((lsoa) => totals.all[lsoa]! > 0);
  const found = new Set(areas.map(({ code }) => code));
  return {
    areas,
    unplacedLsoas: [...totals.all.keys()].filter((lsoa) => totals.all[lsoa] === 0),
    withoutResidents:
      residents.length === 0 ? [] : placed.filter((lsoa) => totals.residents[lsoa] === 0),
    withoutShare: rows.map(({ outcode }) => outcode).filter((outcode) => !found.has(outcode)),
  };
}

function weightsByLsoa(
  postcodes: string,
  residentsOf: (lsoa: number) => number,
): Map<number, Weights> {
  const weights = new Map<number, Weights>();
  for (const text of postcodes.split(' ')) {
    const [, code, terminated] = text.split(':');
    const lsoa = Number(code);
    const found = weights.get(lsoa) ?? { residents: residentsOf(lsoa), live: 0, all: 0 };
    found.all += 1;
    if (terminated === undefined) found.live += 1;
    weights.set(lsoa, found);
  }
  return weights;
}

function areaOf(
  outcode: string,
  parts: readonly { lsoa: number; share: number; by: keyof Weights }[],
  parentsOf: (lsoa: number) => AreaOfLsoas['parents'],
): AreaOfLsoas {
  const lsoas = parts.map(({ lsoa }) => lsoa);
  const apportionedBy: Apportionment = parts.some(({ by }) => by === 'residents')
    ? 'residentsCensus2021'
    : 'livePostcodes';
  return {
    code: outcode,
    name: outcode,
    level: 'outcode',
    lsoas,
    shares: parts.map(({ share }) => share),
    apportionedBy,
    parents: commonParents(lsoas.map(parentsOf)),
  };
}
