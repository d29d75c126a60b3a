import type { Apportionment } from '@crimetrends/sdk/contract';
import { commonParents } from './common-parents.js';
import type { AreaOfLsoas } from './area.js';
import type { PostcodeRow } from './postcode-rows.js';

/** Census 2021 residents of the postcodes in both an outcode and an LSOA (an index). */
export interface ResidentsRow {
  outcode: string;
  lsoa_no: number;
  residents: number;
}

/** Outcodes as areas, and what could not be shared out. */
export interface Outcodes {
  areas: AreaOfLsoas[];
  unplacedLsoas: number[];
  /**
   * LSOAs shared out by postcodes although a table of residents was given: it has nobody in them.
   */
  withoutResidents: number[];
  /** Outcodes without a share of any LSOA. */
  withoutShare: string[];
}

/** What LSOAs are shared out by: the first that the LSOA has any of. */
const WEIGHTS = ['residents', 'live', 'all'] as const;
type Weights = Record<(typeof WEIGHTS)[number], number>;

/**
 * Makes areas of outcodes. LSOAs do not nest in outcodes, so each LSOA is shared out by where its
 * residents lived at the census; without residents by its live postcodes; without live postcodes by
 * its ended ones. The shares of an LSOA add up to 1, so outcodes add up to the nation (methodology
 * §8).
 *
 * @param residents empty where no table of residents by postcode was supplied
 * @param parentsOf the larger areas of an LSOA; an outcode gets those that contain all of its LSOAs
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
