import type { AreaRecord, NearbyArea } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { emptyRelease } from '../kept-release.js';
import { nearbyFaults, nearbyText } from './nearby.js';

const area = (
  code: string,
  level: AreaRecord['level'],
  parents: AreaRecord['parents'] = {},
): AreaRecord => ({
  code,
  name: code,
  level,
  population: 1_000,
  parents,
  observed: { kind: 'notSupplied' },
});
const km = (code: string, kilometres: number): NearbyArea => ({ code, kilometres });

/** Three LTLAs in a row, one of them its own county, and another county. */
const SOUND: Readonly<Record<string, NearbyArea[]>> = {
  E06: [km('E07A', 10), km('E07B', 25)],
  E07A: [km('E06', 10), km('E07B', 15)],
  E07B: [km('E07A', 15), km('E06', 25)],
  E10: [km('E06', 17.5)],
};

/** Faults when areas have these neighbours. */
function found(changed: Record<string, NearbyArea[]>): string[] {
  const kept = emptyRelease('2025-12');
  const records = [
    area('E06', 'ltla', { county: 'E06' }),
    area('E07A', 'ltla', { county: 'E10' }),
    area('E07B', 'ltla', { county: 'E10' }),
    area('E10', 'county'),
  ];
  for (const record of records) kept.records.set(record.code, record);
  for (const [code, nearby] of Object.entries({ ...SOUND, ...changed }))
    kept.nearby.set(code, nearbyText(nearby));
  return [...nearbyFaults(kept)].map(({ sentence }) => sentence);
}

describe('the areas near to an area', () => {
  test('are sound: of its level, nearest first, as far from either side; an authority can be a county', () => {
    expect(found({})).toEqual([]);
  });

  test('are found with both distances where the two areas disagree', () => {
    expect(found({ E06: [km('E07A', 10.1), km('E07B', 25)] })).toEqual([
      'E06: E07A is 10.1 km away, and says 10.',
      'E07A: E06 is 10 km away, and says 10.1.',
    ]);
  });

  test('are found where out of order, repeated, the area itself, or of another level', () => {
    expect(found({ E06: [km('E07B', 25), km('E07A', 10)] })).toEqual([
      'E06: the areas near to it do not stand nearest first.',
    ]);
    expect(found({ E06: [km('E07A', 10), km('E07A', 10), km('E07B', 25)] })).toEqual([
      'E06: an area near to it is named twice, or it is itself.',
    ]);
    expect(found({ E06: [km('E06', 0), km('E07A', 10), km('E07B', 25)] })).toEqual([
      'E06: an area near to it is named twice, or it is itself.',
    ]);
    expect(found({ E06: [km('E07A', 10), km('E10', 17.5), km('E07B', 25)] })).toEqual([
      'E06: E10 is said to be near to it and is no ltla of the release.',
    ]);
  });

  test('are found by an area left out although nearer than the last one named', () => {
    expect(found({ E07B: [km('E06', 25)] })).toEqual([
      'E07A: E07B is 15 km away, and names areas that are further and not this one.',
    ]);
  });
});
