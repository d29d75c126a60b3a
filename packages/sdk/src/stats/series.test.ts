import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthFactors, rollingYear } from './series.js';

describe('a rolling year', () => {
  // claim: never-bridges-gap
  it('is the sum of 12 supplied months and never bridges a gap', () => {
    const series = [...new Array<number>(12).fill(2), undefined, ...new Array<number>(12).fill(3)];
    const rolling = rollingYear(series);
    expect(rolling.slice(0, 11)).toEqual(new Array(11).fill(undefined));
    expect(rolling[11]).toBe(24);
    expect(rolling.slice(12, 24)).toEqual(new Array(12).fill(undefined));
    expect(rolling[24]).toBe(36);
  });
});

describe('the factors of the months', () => {
  it('are relative to their year, January first, whichever month the series starts in', () => {
    const year = [0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(monthFactors(year, 1)).toEqual(year);
    // The same months from July.
    expect(monthFactors([...year.slice(6), ...year.slice(0, 6)], 7)).toEqual(year);
  });

  it('average 1 over complete years; years with a gap are ignored', () => {
    expect(monthFactors(new Array(11).fill(4), 1)).toBeUndefined();
    expect(monthFactors([undefined, ...new Array<number>(11).fill(4)], 1)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 24, maxLength: 48 }),
        fc.integer({ min: 1, max: 12 }),
        (series, first) => {
          const factors = monthFactors(series, first)!;
          expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 9);
        },
      ),
    );
  });
});
