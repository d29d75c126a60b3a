import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from './change.js';
import { compareRates } from './comparison.js';
import { overdispersion } from './overdispersion.js';
import { rateRatio, type Exposure } from './rate-ratio.js';

const year = (count: number, personYears = 10_000): Exposure => ({ count, personYears });
const years = fc.record({
  count: fc.integer({ min: 0, max: 5_000 }),
  personYears: fc.integer({ min: 1, max: 1e6 }),
});

describe('the ratio of two rates', () => {
  it('is 1 for equal rates, and lies within its limits', () => {
    expect(rateRatio(year(50, 500), year(100, 1_000))).toMatchObject({ ratio: 1 });
    expect(rateRatio(year(100), year(100))).toMatchObject({
      ratio: 1,
      lower95: expect.closeTo(0.7586, 4),
      upper95: expect.closeTo(1.3182, 4),
    });
  });

  it('is undefined without any incident, and unbounded when the base has none', () => {
    expect(rateRatio(year(0), year(0))).toBeUndefined();
    expect(rateRatio(year(5), year(0))).toMatchObject({ ratio: Infinity, upper95: Infinity });
    expect(rateRatio(year(0), year(5))).toMatchObject({ ratio: 0, lower95: 0 });
    expect(rateRatio(year(5, 0), year(5))).toBeUndefined();
  });

  it('is inverted when the two rates are swapped', () => {
    fc.assert(
      fc.property(years, years, (a, b) => {
        fc.pre(a.count > 0 && b.count > 0);
        const [there, back] = [rateRatio(a, b)!, rateRatio(b, a)!];
        expect(there.lower95 * back.upper95).toBeCloseTo(1, 6);
        expect(there.lower95).toBeLessThan(there.ratio);
        expect(there.upper95).toBeGreaterThan(there.ratio);
      }),
    );
  });
});

describe('a year compared with the year before', () => {
  it('is a rise or fall only when the limits exclude no change', () => {
    expect(changeOf(year(540), year(450), 1)).toMatchObject({ kind: 'known', verdict: 'rise' });
    expect(changeOf(year(450), year(540), 1)).toMatchObject({ kind: 'known', verdict: 'fall' });
    expect(changeOf(year(470), year(450), 1)).toMatchObject({
      kind: 'known',
      verdict: 'noClearChange',
    });
    // Overdispersion widens the limits.
    expect(changeOf(year(540), year(450), 4)).toMatchObject({
      kind: 'known',
      verdict: 'noClearChange',
    });
  });

  // claim: older-year-has-fewer
  it('is not compared without two complete windows, across a break, or on a base under 10', () => {
    expect(changeOf(undefined, year(450), 1)).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeOf(year(450), undefined, 1)).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeOf(year(450), year(450), 1, true)).toEqual({
      kind: 'notComparable',
      reason: 'break',
    });
    expect(changeOf(year(450), year(9), 1)).toEqual({
      kind: 'notComparable',
      reason: 'baseUnder10',
    });
    expect(changeOf(year(0), year(10), 1)).toMatchObject({
      kind: 'known',
      ratio: 0,
      verdict: 'fall',
    });
  });
});

describe('two areas compared', () => {
  it('differ only if both limits of their ratio are on the same side of 1', () => {
    expect(compareRates(year(150), year(100)).verdict).toBe('higher');
    expect(compareRates(year(100), year(150)).verdict).toBe('lower');
    expect(compareRates(year(110), year(100)).verdict).toBe('noClearDifference');
    expect(compareRates(undefined, year(100))).toEqual({ verdict: 'notComparable' });
    expect(compareRates(year(0), year(0))).toEqual({ verdict: 'notComparable' });
  });
});

describe('overdispersion', () => {
  const area = (newer: number, older: number): { newer: Exposure; older: Exposure } => ({
    newer: year(newer),
    older: year(older),
  });

  // claim: least-1-each-level
  it('is the mean χ² around the overall change, and 1 where areas vary only by chance', () => {
    expect(overdispersion([area(60, 40), area(40, 60)])).toBeCloseTo(4, 12);
    // Everything fell by half: that is the overall change, not overdispersion.
    expect(overdispersion([area(50, 100), area(25, 50), area(500, 1_000)])).toBe(1);
  });

  it('ignores areas without any information', () => {
    expect(overdispersion([])).toBe(1);
    expect(overdispersion([area(90, 10)])).toBe(1);
    expect(overdispersion([area(60, 40), area(40, 60), area(0, 0)])).toBeCloseTo(4, 12);
    expect(overdispersion([area(5, 0), area(8, 0)])).toBe(1);
  });

  it('does not depend on the order of the areas, except for rounding', () => {
    const areas = fc.array(fc.record({ newer: years, older: years }), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(areas, (told) => {
        expect(overdispersion(told.toReversed())).toBeCloseTo(
          overdispersion(told),
          6 - Math.ceil(Math.log10(overdispersion(told))),
        );
      }),
    );
  });
});
