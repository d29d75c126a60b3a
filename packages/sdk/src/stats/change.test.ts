import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, type Change, type SmallestChange } from './change.js';
import type { Exposure } from './rate-ratio.js';

const year = (count: number, personYears = 10_000): Exposure => ({ count, personYears });

describe('a year compared with the year before', () => {
  it('is a rise or fall only when the limits exclude no change', () => {
    // √(1/540 + 1/450) × 1.96 = 0.1251: limits 1.2 ÷ 1.1333 and 1.2 × 1.1333.
    expect(changeOf(year(540), year(450), 0)).toEqual({
      kind: 'known',
      verdict: 'rise',
      ratio: expect.closeTo(1.2, 12),
      lower95: expect.closeTo(1.0589, 4),
      upper95: expect.closeTo(1.3599, 4),
    });
    expect(changeOf(year(450), year(540), 0)).toMatchObject({ kind: 'known', verdict: 'fall' });
    expect(changeOf(year(470), year(450), 0)).toMatchObject({
      kind: 'known',
      verdict: 'noClearChange',
    });
  });

  it('allows for how much such areas vary', () => {
    // With τ² = 0.0025 the root × 1.96 is 0.1589; with 0.01 it is 0.2325.
    expect(changeOf(year(540), year(450), 0.05)).toMatchObject({
      verdict: 'rise',
      lower95: expect.closeTo(1.0237, 4),
    });
    expect(changeOf(year(540), year(450), 0.1)).toMatchObject({
      verdict: 'noClearChange',
      lower95: expect.closeTo(0.951, 4),
      upper95: expect.closeTo(1.5141, 4),
    });
  });

  // claim: older-year-has-fewer
  it('is not compared without two complete windows, across a break, or with under 20 in both', () => {
    expect(changeOf(undefined, year(450), 0)).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeOf(year(450), undefined, 0)).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeOf(year(450), year(450), 0, true)).toEqual({
      kind: 'notComparable',
      reason: 'break',
    });
    for (const [newer, older] of [
      [10, 9],
      [19, 0],
      [0, 19],
      [0, 0],
    ] as const)
      expect(changeOf(year(newer), year(older), 0)).toEqual({
        kind: 'notComparable',
        reason: 'under20',
      });
    expect(changeOf(year(15), year(5), 0)).toMatchObject({ kind: 'known', ratio: 3 });
    expect(changeOf(year(20, 0), year(20), 0)).toMatchObject({ kind: 'notComparable' });
  });

  it('compares a year without incidents as ½, and adds ½ to the other', () => {
    // 0.5 ÷ 20.5 = 0.02439, and √(1/0.5 + 1/20.5) × 1.96 = 2.8054: upper limit 0.02439 × 16.534.
    expect(changeOf(year(0), year(20), 0)).toMatchObject({
      kind: 'known',
      verdict: 'fall',
      ratio: 0,
      lower95: 0,
      upper95: expect.closeTo(0.4033, 4),
    });
    expect(changeOf(year(20), year(0), 0)).toMatchObject({
      verdict: 'rise',
      ratio: Infinity,
      upper95: Infinity,
    });
  });
});

describe('the smallest change that would have been clear', () => {
  const smallest = (newer: number, older: number, tau: number): SmallestChange | undefined => {
    const change: Change = changeOf(year(newer), year(older), tau);
    return 'smallest' in change ? change.smallest : undefined;
  };

  it('goes with no clear change', () => {
    // After 100: √(1/130 + 1/100) × 1.96 = 0.2607 is less than ln 1.30 = 0.2624, but for 129 0.2611
    // is more than 0.2546; for 74 0.3005 is less than 0.3011, but for 75 0.2994 is more than 0.2877.
    expect(smallest(105, 100, 0)).toEqual({
      rise: expect.closeTo(1.3, 12),
      fall: expect.closeTo(0.74, 12),
    });
    expect(smallest(105, 100, 0.25)).toEqual({
      rise: expect.closeTo(1.74, 12),
      fall: expect.closeTo(0.55, 12),
    });
    expect(smallest(540, 450, 0)).toBeUndefined();
  });

  it('is a rise alone where no fall could have been shown', () => {
    expect(smallest(12, 12, 1)).toEqual({ rise: expect.closeTo(94 / 12, 12) });
    // A fall to 3 would be beyond chance, but 12 and 3 are too few to be compared.
    expect(smallest(12, 12, 0.2)).toEqual({ rise: expect.closeTo(27 / 12, 12) });
  });

  // claim: smallest-change-clear
  it('is clear at its count, and not clear one short of it', () => {
    const counts = fc.integer({ min: 1, max: 3_000 });
    const taus = fc.double({ min: 0, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0.6, max: 1.6, noNaN: true }),
        taus,
        (older, by, tau) => {
          const newer = Math.round(older * by);
          const found = smallest(newer, older, tau);
          fc.pre(found !== undefined);
          const verdictAt = (count: number): string => {
            const change = changeOf(year(count), year(older), tau);
            return change.kind === 'known' ? change.verdict : change.reason;
          };
          const risen = Math.round(found.rise * older);
          expect([verdictAt(risen), verdictAt(risen - 1)]).toEqual(['rise', 'noClearChange']);
          // Without a fall, the lowest count that is compared is none.
          const fallen =
            found.fall === undefined ? Math.max(0, 20 - older) - 1 : Math.round(found.fall * older);
          expect(verdictAt(fallen + 1)).toBe('noClearChange');
          expect(found.fall === undefined || verdictAt(fallen) === 'fall').toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
