import { commonParents } from './common-parents.js';
import type { AreaOfLsoas } from './geography.js';
import type { PostcodeRow } from './postcode-rows.js';

/** Outcodes as areas, and the LSOAs that no postcode places in one. */
export interface Outcodes {
  areas: AreaOfLsoas[];
  unplacedLsoas: number[];
}

/**
 * LSOAs do not nest in outcodes, so each is shared out by where its live postcodes lie; one without a live postcode by where its ended ones lay. The shares of
 * an LSOA add up to 1, so that outcodes add up to the nation (methodology §8).
 *
 * @param parentsOf the larger areas of an LSOA; those that all LSOAs of an outcode lie in are the outcode's
 */
export function outcodeAreas(rows: readonly PostcodeRow[], lsoaCount: number, parentsOf: (lsoa: number) => AreaOfLsoas['parents']): Outcodes {
  const counted = rows.map(({ outcode, postcodes }) => ({ outcode, byLsoa: countByLsoa(postcodes) }));
  const totals = { live: new Float64Array(lsoaCount), all: new Float64Array(lsoaCount) };
  for (const { byLsoa } of counted) {
    for (const [lsoa, { live, all }] of byLsoa) {
      totals.live[lsoa]! += live;
      totals.all[lsoa]! += all;
    }
  }
  const areas = counted.flatMap(({ outcode, byLsoa }) => {
    const parts = [...byLsoa]
      .map(([lsoa, { live, all }]) => ({ lsoa, share: totals.live[lsoa]! > 0 ? live / totals.live[lsoa]! : all / totals.all[lsoa]! }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => a.lsoa - b.lsoa);
    return parts.length === 0 ? [] : [areaOf(outcode, parts, parentsOf)];
  });
  return { areas, unplacedLsoas: [...totals.all.keys()].filter((lsoa) => totals.all[lsoa] === 0) };
}

type ByLsoa = Map<number, { live: number; all: number }>;

function countByLsoa(postcodes: string): ByLsoa {
  const counts: ByLsoa = new Map();
  for (const text of postcodes.split(' ')) {
    const [, lsoa, terminated] = text.split(':');
    const count = counts.get(Number(lsoa)) ?? { live: 0, all: 0 };
    count.all += 1;
    if (terminated === undefined) count.live += 1;
    counts.set(Number(lsoa), count);
  }
  return counts;
}

function areaOf(outcode: string, parts: readonly { lsoa: number; share: number }[], parentsOf: (lsoa: number) => AreaOfLsoas['parents']): AreaOfLsoas {
  const lsoas = parts.map(({ lsoa }) => lsoa);
  return { code: outcode, name: outcode, level: 'outcode', lsoas, shares: parts.map(({ share }) => share), parents: commonParents(lsoas.map(parentsOf)) };
}
