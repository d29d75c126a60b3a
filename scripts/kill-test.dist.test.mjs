import { afterAll, beforeAll, expect, test } from 'vitest';
import { killTest } from './kill-test.mjs';
import { makeBundles } from './kill-test/scene.mjs';

/** @type {import('./kill-test/scene.mjs').Bundles} */
let bundles;
beforeAll(async () => {
  bundles = await makeBundles();
});
afterAll(() => bundles?.remove());

// The full run is `node scripts/kill-test.mjs --of build --kills 200`; this one is enough to see a
// broken order of steps.
// claim: last-release-stays-was
// claim: reader-never-meets-half
test.each([
  ['build', 8],
  ['publish', 4],
])(
  'a %s killed %i times leaves a whole release behind the pointer, and the next run ends with the same bytes',
  async (of, kills) => {
    expect(await killTest(bundles, { of, kills, seed: 1 })).toEqual({
      kills,
      corrupt: 0,
      incompletePointers: 0,
      unfinished: 0,
      faults: [],
    });
  },
);
