import type { AreaRecord } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { boundaryFaults } from './boundaries.js';
import type { KeptBoundaries } from './kept-boundaries.js';
import { emptyRelease } from '../kept-release.js';

const record = (
  code: string,
  level: AreaRecord['level'],
  parents: AreaRecord['parents'],
): AreaRecord => ({ code, name: code, level, population: 1, parents, observed: { kind: 'known' } });

/** Faults of the map of an LTLA with two wards, one without a boundary. */
function found(change: Partial<KeptBoundaries> = {}): string[] {
  const kept = emptyRelease('2025-12');
  for (const code of ['E05000001', 'E05000002'])
    kept.records.set(code, record(code, 'ward', { ltla: 'E07000001' }));
  kept.records.set('E05000003', record('E05000003', 'ward', { ltla: 'E07000002' }));
  kept.boundaries.set('map', {
    release: '2025-12',
    level: 'ward',
    within: 'E07000001',
    path: { level: 'ward', within: 'E07000001' },
    drawn: ['E05000001'],
    withoutBoundary: ['E05000002'],
    ...change,
  });
  return [...boundaryFaults(kept)].map(({ check, sentence }) => `${check}: ${sentence}`);
}

describe('a boundary file', () => {
  test('that draws or names each area of its level there is sound', () => {
    expect(found()).toEqual([]);
    expect(found({ drawn: ['E05000002', 'E05000001'], withoutBoundary: [] })).toEqual([]);
  });

  test('must not list an area twice, nor one that lies elsewhere, nor leave one out', () => {
    expect(found({ drawn: ['E05000001', 'E05000002'] })).toEqual(['links: lists E05000002 twice.']);
    expect(found({ drawn: ['E05000001', 'E05000003'] })).toEqual([
      'links: draws E05000003, which is no area of level ward in E07000001 (1 such).',
    ]);
    expect(found({ withoutBoundary: [] })).toEqual([
      'links: neither draws E05000002 nor says that it has no boundary (1 such).',
    ]);
  });

  test('must not name another place than its path', () => {
    expect(found({ within: 'E07000002' })).toEqual([
      'links: says that it is of ward in E07000002, release 2025-12.',
    ]);
  });
});
