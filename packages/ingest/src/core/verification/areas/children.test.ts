import { CATEGORIES, type AreaPack, type AreaRecord } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { childrenFaults } from './children.js';
import { emptyRelease, type KeptRelease } from '../kept-release.js';
import { packFaults } from './packs.js';

const area = (
  code: string,
  level: AreaRecord['level'],
  population: number,
  each: number,
  parents: AreaRecord['parents'] = {},
): AreaRecord => ({
  code,
  name: code,
  level,
  population,
  parents,
  observed: { kind: 'known' },
  counts: CATEGORIES.map(() => each),
});

/** An LTLA of two wards, an LSOA in each; a town of one LSOA. */
function sound(): KeptRelease {
  const kept = emptyRelease('2025-12');
  const records = [
    area('E07', 'ltla', 3_000, 30),
    area('E05A', 'ward', 1_000, 10, { ltla: 'E07' }),
    area('E05B', 'ward', 2_000, 20, { ltla: 'E07' }),
    area('E63', 'town', 1_000, 10),
    area('E01A', 'lsoa21', 1_000, 10, { ward: 'E05A', ltla: 'E07', town: 'E63' }),
    area('E01B', 'lsoa21', 2_000, 20, { ward: 'E05B', ltla: 'E07' }),
  ];
  for (const record of records) kept.records.set(record.code, record);
  for (const [code, children] of [
    ['E07', 'E05A E05B'],
    ['E05A', 'E01A'],
    ['E05B', 'E01B'],
    ['E63', 'E01A'],
  ] as const)
    kept.children.set(code, children);
  return kept;
}

/** Faults when an area has these children. */
function found(code: string, children: string): string[] {
  const kept = sound();
  kept.children.set(code, children);
  return [...childrenFaults(kept)].map(({ check, sentence }) => `${check}: ${sentence}`);
}

describe('the children of an area', () => {
  test('are sound where they lie in it and add up to it; older releases have none', () => {
    expect([...childrenFaults(sound())]).toEqual([]);
    expect([...childrenFaults({ ...sound(), children: new Map() })]).toEqual([]);
  });

  test('do not add up where one is left out, in residents and in every category', () => {
    const faults = found('E07', 'E05A');
    expect(faults).toHaveLength(15);
    expect(faults).toContain('sums: E07: population is 3000; its 1 children add up to 1000.');
    expect(faults).toContain('sums: E07: Burglary is 30; its 1 children add up to 10.');
  });

  test('are found where one lies elsewhere, is not an area, or is named twice', () => {
    expect(found('E63', 'E01B')).toContain(
      'links: E63: its child E01B does not say that it lies there.',
    );
    expect(found('E07', 'E05A E05Z')).toEqual([
      'links: E07: its child E05Z is no area of the release.',
    ]);
    expect(found('E05A', 'E01A E01A')).toContain('links: E05A: a child is named twice.');
  });

  test('are missed where an area has none', () => {
    const kept = sound();
    kept.children.delete('E63');
    expect([...childrenFaults(kept)].map(({ file, sentence }) => `${file}: ${sentence}`)).toContain(
      'releases/2025-12/areas/town/E63.json: E63: has no children.',
    );
  });

  test('have names in its file, as have the areas near to it', () => {
    const months = { from: '2025-12', to: '2025-12' };
    const pack: AreaPack = {
      contract: 2,
      release: '2025-12',
      window: months,
      months,
      forces: [],
      names: { E05A: 'A' },
      tau: {},
      comparators: [],
      areas: [],
    };
    const faults = (more: object): string[] =>
      [
        ...packFaults({ ...pack, areas: [{ ...area('E07', 'ltla', 3_000, 30), ...more }] }, 'f'),
      ].map(({ sentence }) => sentence);
    expect(faults({ children: ['E05A'] })).toEqual([]);
    expect(faults({ children: ['E05A', 'E05B'] })).toEqual([
      'E07: its child or neighbour E05B has no name in this file.',
    ]);
    expect(faults({ nearby: [{ code: 'E08', kilometres: 1 }] })).toEqual([
      'E07: its child or neighbour E08 has no name in this file.',
    ]);
  });
});
