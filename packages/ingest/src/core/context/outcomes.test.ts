import { expect, test } from 'vitest';
import type { AreaOfLsoas } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';
import { noCrimes, outcomesTopic } from './outcomes.js';

const types = [
  { name: 'Suspect charged' },
  { name: 'Offender fined', court: true as const },
  { name: 'Local resolution' },
];
const window = { window: { from: '2024-01', to: '2024-12' }, followedTo: '2025-12' };
const lsoa = (code: string, population: number): Geography['lsoas'][number] => ({
  code,
  name: code,
  ward: '',
  wardName: '',
  wardNameWelsh: null,
  ltla: '',
  population,
});

/**
 * Two LSOAs of a force whose outcomes are followed, the second without residents, and one of a
 * force that is not followed.
 */
const geography: Geography = {
  lsoas: [lsoa('E01900001', 1_500), lsoa('E01900002', 0), lsoa('E01900003', 1_700)],
  forceOfLsoa: Int32Array.of(0, 0, 1),
  forces: [
    { code: 'E23900001', name: 'Wexmere' },
    { code: 'E23900002', name: 'Skelder' },
  ],
  areas: [],
};
const area = (...lsoas: number[]): AreaOfLsoas => ({
  code: 'E07900001',
  name: 'A',
  level: 'ltla',
  lsoas,
  parents: {},
});

function topic(isFollowed = [true, false]): ReturnType<typeof outcomesTopic> {
  const crimes = noCrimes(types, 3);
  // Charged, fined, resolved, none: one row an LSOA.
  crimes.counts.set([3, 0, 5, 2, 0, 0, 0, 0, 9, 9, 9, 9]);
  return outcomesTopic(window, crimes, geography, isFollowed);
}

test('outcome types without any crime are left out, as are those found only where nothing is shown', () => {
  expect(topic().head.outcomes).toEqual({
    ...window,
    types: ['Suspect charged', 'Local resolution'],
  });
});

test('a crime without an outcome counts as an incident but under no outcome', () => {
  expect(topic().of(area(0))).toEqual({ kind: 'known', incidents: 10, counts: [3, 5] });
});

test('an area of a followed force without crimes is known, with none', () => {
  expect(topic().of(area(1))).toEqual({ kind: 'known', incidents: 0, counts: [0, 0] });
});

test('an area with a followed force and another counts only the first, and says for how many residents', () => {
  expect(topic().of(area(0, 1, 2))).toEqual({
    kind: 'partial',
    reason: 'residents',
    populationCovered: 1_500,
    incidents: 10,
    counts: [3, 5],
  });
});

test('LSOAs without residents do not make an area partial', () => {
  expect(topic().of(area(1, 2))).toEqual({ kind: 'notSupplied' });
  expect(topic().of(area(2))).toEqual({ kind: 'notSupplied' });
});

test('a release without followed forces has no outcomes', () => {
  expect(topic([false, false]).head).toEqual({});
});
