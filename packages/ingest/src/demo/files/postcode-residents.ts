import type { DemoFile } from '../demo-file.js';
import type { Lsoa } from '../world/places.js';
import type { DemoPostcode } from './postcodes.js';
import type { Random } from '../random.js';
import { tableText } from '../table.js';

/** Residents that a build must give each outcode. */
export type TrueOutcodes = Record<string, { populationCensus2021: number; lsoas: number }>;

/** A month after census day: postcodes that ended before it had no residents. */
const AFTER_CENSUS = '202104';
/** In this table but in no directory. */
const UNKNOWN_POSTCODE = 'QA1 9ZZ';

/**
 * Census table P001 with its traps: postcodes that ended after the census, one in no directory, no
 * row where a sex has nobody, and an LSOA in two outcodes that has no residents in the table.
 */
export function postcodeResidents(
  lsoas: readonly Lsoa[],
  postcodes: readonly DemoPostcode[],
  random: Random,
): { file: DemoFile; truth: TrueOutcodes } {
  const unknown = lsoas.filter((lsoa) => outcodesOf(lsoa, postcodes).length > 1).at(-1)!;
  const lived = postcodes.filter(
    ({ lsoa, terminated, isLargeUser }) =>
      lsoa && lsoa !== unknown && !isLargeUser && (!terminated || terminated >= AFTER_CENSUS),
  );
  const residents = new Map(
    lived.map(({ pcds }) => [
      pcds,
      { Female: random.below(80), Male: random.chance(0.05) ? 0 : 5 + random.below(75) },
    ]),
  );
  const rows = [...residents, [UNKNOWN_POSTCODE, { Female: 4, Male: 3 }] as const].flatMap(
    ([pcds, { Female, Male }]) =>
      [[pcds, 1, 'Female', Female] as const, [pcds, 2, 'Male', Male] as const].filter(
        ([, , , count]) => count > 0,
      ),
  );
  const file = {
    path: 'census/pcd_p001.csv',
    content: tableText(
      ['Postcode', 'Sex (2 categories) Code', 'Sex (2 categories)', 'Count'],
      rows,
    ),
  };
  const people = ({ pcds }: DemoPostcode): number => {
    const both = residents.get(pcds);
    return both ? both.Female + both.Male : 0;
  };
  const isHome = ({ terminated, isLargeUser }: DemoPostcode): boolean =>
    !terminated && !isLargeUser;
  const weight = (postcode: DemoPostcode): number =>
    isHome(postcode) ? (postcode.lsoa === unknown ? 1 : people(postcode)) : 0;
  return { file, truth: trueOutcodes(lsoas, postcodes, weight) };
}

function trueOutcodes(
  lsoas: readonly Lsoa[],
  postcodes: readonly DemoPostcode[],
  weight: (postcode: DemoPostcode) => number,
): TrueOutcodes {
  const exact = new Map<string, { population: number; lsoas: number }>();
  for (const lsoa of lsoas) {
    const own = postcodes.filter((postcode) => postcode.lsoa === lsoa);
    const total = sum(own.map(weight));
    for (const outcode of outcodesOf(lsoa, postcodes)) {
      const part = sum(own.filter((postcode) => outcodeOf(postcode) === outcode).map(weight));
      const so = exact.get(outcode) ?? { population: 0, lsoas: 0 };
      if (part > 0)
        exact.set(outcode, {
          population: so.population + (lsoa.populationCensus2021 * part) / total,
          lsoas: so.lsoas + 1,
        });
    }
  }
  return Object.fromEntries(
    [...exact]
      .sort()
      .map(([outcode, { population, lsoas: count }]) => [
        outcode,
        { populationCensus2021: Math.round(population), lsoas: count },
      ]),
  );
}

function outcodesOf(lsoa: Lsoa, postcodes: readonly DemoPostcode[]): string[] {
  return [...new Set(postcodes.filter((postcode) => postcode.lsoa === lsoa).map(outcodeOf))];
}

function outcodeOf({ pcds }: DemoPostcode): string {
  return pcds.split(' ')[0]!;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
