import { expect, test } from 'vitest';
import { manifestOf } from '../../../test/small-bundle.js';
import { pointerMove, pointerTo } from '../publication/pointer-move.js';
import { compareReleases, releasesToRemove } from './release-order.js';
import { rollbackCandidates } from '../publication/rollback-choice.js';

const NAMES = ['2025-12.10', '2025-12', '2026-01', '2025-11.2', '2025-12.2'];
const to = (release: string) => pointerTo(manifestOf(release));

test('a correction follows its month, and the tenth follows the second', () => {
  expect(NAMES.toSorted(compareReleases)).toEqual([
    '2025-11.2',
    '2025-12',
    '2025-12.2',
    '2025-12.10',
    '2026-01',
  ]);
});

test('publishing moves the pointer only to a later release', () => {
  expect(pointerMove(undefined, to('2025-12'))).toBe('set');
  expect(pointerMove(to('2025-12'), to('2025-12.2'))).toBe('set');
  expect(pointerMove(to('2025-12'), to('2025-12'))).toBe('stays');
  expect(pointerMove(to('2025-12.10'), to('2025-12.2'))).toBe('staysNewer');
  expect(
    pointerMove({ ...to('2025-12'), window: { from: '2024-12', to: '2025-12' } }, to('2025-12')),
  ).toBe('set');
});

test('the newest releases are kept, and the one in use whatever its age', () => {
  expect(releasesToRemove(NAMES, '2026-01', 2)).toEqual(['2025-11.2', '2025-12', '2025-12.2']);
  expect(releasesToRemove(NAMES, '2025-11.2', 2)).toEqual(['2025-12', '2025-12.2']);
  expect(releasesToRemove(NAMES, '2026-01', 9)).toEqual([]);
});

test('a rollback tries the nearest earlier release first, or only the one asked for', () => {
  expect(rollbackCandidates(NAMES, to('2025-12.10'), undefined)).toEqual([
    '2025-12.2',
    '2025-12',
    '2025-11.2',
  ]);
  expect(rollbackCandidates(NAMES, to('2025-12'), '2026-01')).toEqual(['2026-01']);
  expect(rollbackCandidates(NAMES, to('2025-12'), '2024-01')).toEqual([]);
  expect(rollbackCandidates(NAMES, undefined, undefined)).toEqual([]);
});
