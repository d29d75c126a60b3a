import { describe, expect, it } from 'vitest';
import type { AreaRecord, Level, Observation } from '../contract/index.js';
import { usedComparators } from './comparators.js';

const PARENTS = { ltla: 'ltla', region: 'region', nation: 'nation' } as const;
const area = (
  level: Level,
  population: number,
  observed: Observation = { kind: 'known' },
): AreaRecord => ({ code: level, name: level, level, population, observed, parents: PARENTS });
const covering = (populationCovered: number): Observation => ({
  kind: 'partial',
  reason: 'residents',
  populationCovered,
});
const chosen = (own: AreaRecord, ...larger: AreaRecord[]): [string[], string[]] => {
  const { used, leftOut } = usedComparators(own, larger);
  return [
    used.map(({ code }) => code),
    leftOut.map(({ record, because }) => `${record.code}: ${because}`),
  ];
};

describe('the larger areas that an area is compared with', () => {
  it('are those it lies in, smallest first', () => {
    const other = { ...area('ltla', 50_000), code: 'another' };
    expect(chosen(area('ward', 9_000), area('nation', 60e6), other, area('ltla', 50_000))).toEqual([
      ['ltla', 'nation'],
      [],
    ]);
  });

  // claim: no-area-with-itself
  it('are not those whose residents covered are to 90% or more its own', () => {
    expect(chosen(area('ltla', 9_000), area('region', 10_000))).toEqual([
      [],
      ['region: mostlyThisArea'],
    ]);
    expect(chosen(area('ltla', 8_999), area('region', 10_000))).toEqual([['region'], []]);
  });

  it('are judged by the residents their figures cover, not by all', () => {
    const region = area('region', 5_800_000, covering(1_800_000));
    expect(chosen(area('county', 1_700_000), region)).toEqual([[], ['region: mostlyThisArea']]);
    expect(chosen(area('county', 900_000, covering(800_000)), region)).toEqual([['region'], []]);
    // A part of the year counts as its ground too.
    const months = { kind: 'partial', reason: 'months', monthsObserved: 6 } as const;
    const partYear = area('county', 2_000_000, { ...months, populationCovered: 1_700_000 });
    expect(chosen(partYear, region)).toEqual([[], ['region: mostlyThisArea']]);
  });

  it('cover each ground once: the smaller area stands for it', () => {
    const ground = covering(1_800_000);
    expect(
      chosen(
        area('ltla', 480_000),
        area('nation', 59_600_000, ground),
        area('region', 5_800_000, ground),
      ),
    ).toEqual([['region'], ['nation: sameGround']]);
    expect(
      chosen(
        area('ltla', 480_000),
        area('region', 5_800_000, ground),
        area('nation', 59_600_000, covering(1_800_001)),
      ),
    ).toEqual([['region', 'nation'], []]);
  });

  it('stay where nothing was supplied, to be named as such', () => {
    const none: Observation = { kind: 'notSupplied' };
    expect(
      chosen(area('ltla', 480_000, none), area('region', 5e6, none), area('nation', 6e7, none)),
    ).toEqual([['region', 'nation'], []]);
  });
});
