import type { Apportionment } from '@crimetrends/sdk/contract';
import { commonParents } from './common-parents.js';
import type { AreaOfLsoas } from './area.js';
import { NON_RESIDENTIAL, type PostcodeRow } from './postcode-rows.js';

/** Census 2021 residents of the postcodes in both an outcode and an LSOA (an index). */
export interface ResidentsRow {
  outcode: string;
  lsoa_no: number;
  residents: number;
}

/** A postcode directory, one row for each outcode, and what it knows of each postcode. */
export interface PostcodeDirectory {
  rows: readonly PostcodeRow[];
  /** Whether it says which postcodes have ended. */
  hasEndDates: boolean;
}

/** Outcodes as areas, and what could not be shared out. */
export interface Outcodes {
  areas: AreaOfLsoas[];
  /** LSOAs without a postcode in any outcode that is a place. */
  unplacedLsoas: number[];
  /**
   * LSOAs shared out by postcodes although a table of residents was given: it has nobody in them.
   */
  withoutResidents: number[];
  /** Outcodes that are places, but without a share of any LSOA. */
  withoutShare: string[];
  /** Outcodes that are no places: every postcode has ended. */
  ended: string[];
  /** Outcodes that are no places: some postcodes are live, and none of these is residential. */
  nonResidential: string[];
}

/** What LSOAs are shared out by: the first that the LSOA has any of. */
const WEIGHTS = ['residents', 'homes', 'live', 'all'] as const;
type Weights = Record<(typeof WEIGHTS)[number], number>;

/**
 * Makes areas of outcodes with live residential postcodes. LSOAs do not nest in outcodes, so each
 * LSOA is shared out by the census residents of those postcodes, or without residents by their
 * number; an LSOA without any, by its other postcodes. The shares of an LSOA add up to 1, so
 * outcodes add up to the nation (methodology §8).
 *
 * @param residents of live residential postcodes; empty where no table of them was supplied
 * @param parentsOf the larger areas of an LSOA; an outcode gets those that contain all of its LSOAs
 */
export function outcodeAreas(
  { rows, hasEndDates }: PostcodeDirectory,
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
  const places = counted.filter(({ byLsoa }) => hasAny(byLsoa, 'homes'));
  const totals = Object.fromEntries(
    WEIGHTS.map((weight) => [weight, new Float64Array(lsoaCount)]),
  ) as Record<keyof Weights, Float64Array>;
  for (const { byLsoa } of places)
    for (const [lsoa, weights] of byLsoa)
      for (const weight of WEIGHTS) totals[weight][lsoa]! += weights[weight];
  const sharedBy = (lsoa: number): keyof Weights =>
    WEIGHTS.find((weight) => totals[weight][lsoa]! > 0)!;
  const areas = places.flatMap(({ outcode, byLsoa }) => {
    const parts = [...byLsoa]
      .map(([lsoa, weights]) => ({
        lsoa,
        by: sharedBy(lsoa),
        share: weights[sharedBy(lsoa)] / totals[sharedBy(lsoa)][lsoa]!,
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => a.lsoa - b.lsoa);
    return parts.length === 0 ? [] : [areaOf(outcode, parts, hasEndDates, parentsOf)];
  });
  const placed = [...totals.all.keys()].filter((lsoa) => totals.all[lsoa]! > 0);
  const found = new Set(areas.map(({ code }) => code));
  const noPlaces = counted.filter(({ byLsoa }) => !hasAny(byLsoa, 'homes'));
  return {
    areas,
    unplacedLsoas: [...totals.all.keys()].filter((lsoa) => totals.all[lsoa] === 0),
    withoutResidents:
      residents.length === 0 ? [] : placed.filter((lsoa) => totals.residents[lsoa] === 0),
    withoutShare: namesOf(places).filter((outcode) => !found.has(outcode)),
    ended: namesOf(noPlaces.filter(({ byLsoa }) => !hasAny(byLsoa, 'live'))),
    nonResidential: namesOf(noPlaces.filter(({ byLsoa }) => hasAny(byLsoa, 'live'))),
  };
}

function namesOf(outcodes: readonly { outcode: string }[]): string[] {
  return outcodes.map(({ outcode }) => outcode);
}

function hasAny(byLsoa: ReadonlyMap<number, Weights>, weight: keyof Weights): boolean {
  return [...byLsoa.values()].some((weights) => weights[weight] > 0);
}

function weightsByLsoa(
  postcodes: string,
  residentsOf: (lsoa: number) => number,
): Map<number, Weights> {
  const weights = new Map<number, Weights>();
  for (const text of postcodes.split(' ')) {
    const [, code, mark] = text.split(':');
    const lsoa = Number(code);
    const found = weights.get(lsoa) ?? { residents: residentsOf(lsoa), homes: 0, live: 0, all: 0 };
    found.all += 1;
    if (mark === undefined) found.homes += 1;
    if (mark === undefined || mark === NON_RESIDENTIAL) found.live += 1;
    weights.set(lsoa, found);
  }
  return weights;
}

function areaOf(
  outcode: string,
  parts: readonly { lsoa: number; share: number; by: keyof Weights }[],
  hasEndDates: boolean,
  parentsOf: (lsoa: number) => AreaOfLsoas['parents'],
): AreaOfLsoas {
  const lsoas = parts.map(({ lsoa }) => lsoa);
  const byPostcodes: Apportionment = hasEndDates ? 'livePostcodes' : 'allPostcodes';
  return {
    code: outcode,
    name: outcode,
    level: 'outcode',
    lsoas,
    shares: parts.map(({ share }) => share),
    apportionedBy: parts.some(({ by }) => by === 'residents') ? 'residentsCensus2021' : byPostcodes,
    parents: commonParents(lsoas.map(parentsOf)),
  };
}
