import { readFileSync } from 'node:fs';
import { CATEGORIES, MEASURE_NAMES, type AreaDetail, type Level } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { ExtraVariation, type ReferenceVariation } from './extra-variation.js';

const reference = JSON.parse(
  readFileSync(new URL('../../../../sources/extra-variation.json', import.meta.url), 'utf8'),
) as ReferenceVariation;
const crime = MEASURE_NAMES.indexOf('crime');
const robbery = MEASURE_NAMES.indexOf('robbery');

/** Areas with this many incidents of each category a month, in the older and the newer year. */
function variationOf(
  level: Level,
  years: readonly (readonly [older: number, newer: number])[],
  into = new ExtraVariation(),
): ExtraVariation {
  for (const [older, newer] of years)
    into.add({ level, population: 1_000, observed: { kind: 'known' } }, series(older, newer));
  return into;
}

function series(older: number, newer: number): NonNullable<AreaDetail['countsByMonth']> {
  return CATEGORIES.map(() => [
    ...new Array<number>(12).fill(older),
    ...new Array<number>(12).fill(newer),
  ]);
}

const swinging = (areas: number): [number, number][] =>
  Array.from({ length: areas }, (_, index) => (index % 2 === 0 ? [4, 6] : [6, 4]));

describe('how areas vary beyond chance', () => {
  it('is measured in 20 areas or more of the level', () => {
    const [lsoa] = variationOf('lsoa21', swinging(20)).levels(reference);
    expect([lsoa!.level, lsoa!.areas[crime], lsoa!.from[crime]]).toEqual(['lsoa21', 20, 'release']);
    // 13 kinds × 12 months: 624 and 936. The logarithms are ±0.4055: their sum of squares over 19,
    // 0.17306, less 1/624 + 1/936 = 0.00267.
    expect(lsoa!.tau[crime]).toBe(0.413);
  });

  it('comes from the reference table where 19 areas are all there are, and is never 0', () => {
    const levels = variationOf('lsoa21', swinging(19)).levels(reference);
    expect(levels[0]!.from[crime]).toBe('reference');
    expect(levels.flatMap(({ tau }) => tau).every((tau) => tau > 0)).toBe(true);
    // 37 forces, January to April: 0.2487, × 0.75 for 12 months.
    expect(levels[0]!.tau[crime]).toBe(0.187);
    const of = (level: Level) => levels.find((each) => each.level === level)!;
    expect([of('ltla').tau[crime], of('pfa').tau[crime]]).toEqual([0.046, 0.03]);
  });

  it('comes from the reference table of the level before a finer level', () => {
    const wards = variationOf('ward', swinging(24));
    const levels = variationOf(
      'ltla',
      [
        [4, 6],
        [6, 4],
        [5, 5],
      ],
      wards,
    ).levels(reference);
    const of = (level: Level) => levels.find((each) => each.level === level)!;
    const told = ({ from, measuredAt, areas }: ReturnType<typeof of>) => [
      from[crime],
      measuredAt[crime],
      areas[crime],
    ];
    expect(told(of('ward'))).toEqual(['release', 'ward', 24]);
    expect(told(of('ltla'))).toEqual(['reference', 'ltla', 300]);
    // The table has no towns and no nation: those take the nearest finer level’s.
    expect(told(of('town'))).toEqual(['release', 'ward', 24]);
    expect(told(of('nation'))).toEqual(['reference', 'pfa', 37]);
  });

  it('leaves out areas with fewer than 20 incidents in both years, by measure', () => {
    // A month of one robbery and then none: 12 in both years.
    const few = variationOf(
      'lsoa21',
      swinging(25).map(() => [1, 0]),
    );
    const [lsoa] = few.levels(reference);
    expect([lsoa!.from[robbery], lsoa!.from[crime]]).toEqual(['reference', 'release']);
  });

  it('leaves out areas without 24 supplied months, or without complete figures', () => {
    const gap = series(4, 6);
    gap[3]![7] = null;
    const into = variationOf('lsoa21', swinging(19));
    into.add({ level: 'lsoa21', population: 1_000, observed: { kind: 'known' } }, gap);
    into.add(
      { level: 'lsoa21', population: 1_000, observed: { kind: 'notSupplied' } },
      series(4, 6),
    );
    expect(into.levels(reference)[0]!.from[crime]).toBe('reference');
  });
});
