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

describe('one rate over another', () => {
  it('is 1 for equal rates, with limits around it', () => {
    expect(rateRatio(year(50, 500), year(100, 1_000))).toMatchObject({ ratio: 1 });
    expect(rateRatio(year(100), year(100))).toMatchObject({
      ratio: 1,
      lower95: expect.closeTo(0.7586, 4),
      upper95: expect.closeTo(1.3182, 4),
    });
  });

  it('is nothing where nothing was recorded, and unbounded above a base of none', () => {
    expect(rateRatio(year(0), year(0))).toBeUndefined();
    expect(rateRatio(year(5), year(0))).toMatchObject({ ratio: Infinity, upper95: Infinity });
    expect(rateRatio(year(0), year(5))).toMatchObject({ ratio: 0, lower95: 0 });
    expect(rateRatio(year(5, 0), year(5))).toBeUndefined();
  });

  it('turns into its inverse when the two change places', () => {
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

describe('a year against the year before', () => {
  it('has a verdict only when the limits leave no change out', () => {
    expect(changeOf(year(540), year(450), 1)).toMatchObject({ kind: 'known', verdict: 'rise' });
    expect(changeOf(year(450), year(540), 1)).toMatchObject({ kind: 'known', verdict: 'fall' });
    expect(changeOf(year(470), year(450), 1)).toMatchObject({
      kind: 'known',
      verdict: 'noClearChange',
    });
    // What varies more than chance needs a larger change.
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

describe('two areas side by side', () => {
  it('are told apart only where the limits of their ratio are on one side of 1', () => {
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
  it('is the mean χ² around the common movement, and 1 where areas vary as chance does', () => {
    expect(overdispersion([area(60, 40), area(40, 60)])).toBeCloseTo(4, 12);
    // All fell by half: that is the movement, not overdispersion.
    expect(overdispersion([area(50, 100), area(25, 50), area(500, 1_000)])).toBe(1);
  });

  it('leaves out what says nothing', () => {
    expect(overdispersion([])).toBe(1);
    expect(overdispersion([area(90, 10)])).toBe(1);
    expect(overdispersion([area(60, 40), area(40, 60), area(0, 0)])).toBeCloseTo(4, 12);
    expect(overdispersion([area(5, 0), area(8, 0)])).toBe(1);
  });

  it('does not depend on the order of the areas, beyond the last digits of a sum', () => {
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
