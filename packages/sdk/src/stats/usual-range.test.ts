import { describe, expect, it } from 'vitest';
import type { MonthOfSeries } from './series.js';
import { expectedMonths, usualMonths, usualRange } from './usual-range.js';

describe('the usual range of a month', () => {
  it('contains about 95 of 100 Poisson counts where areas do not vary beyond chance', () => {
    // 95% of a Poisson distribution with mean 20 lies from 12 to 29 (SciPy 1.17: poisson.ppf).
    expect(usualRange(20, 0)).toEqual({
      lower: expect.closeTo(12.11, 2),
      upper: expect.closeTo(29.81, 2),
    });
    expect(usualRange(0, 0.2).lower).toBe(0);
  });

  it('widens with ω, the more so the more is expected', () => {
    // 1 + 0.1² × 100 = 2: √100.375 ± 1.96 × √2 ÷ 2 = 8.6328 and 11.4046, squared less 3/8.
    expect(usualRange(100, 0.1)).toEqual({
      lower: expect.closeTo(74.15, 2),
      upper: expect.closeTo(129.69, 2),
    });
    const width = (expected: number, omega: number): number => {
      const { lower, upper } = usualRange(expected, omega);
      return upper - lower;
    };
    expect(width(1_000, 0.1) / width(1_000, 0)).toBeGreaterThan(width(50, 0.1) / width(50, 0));
  });
});

describe('what is expected of the newest 12 months', () => {
  const year = [5, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 15];
  const twice = year.map((count) => count * 2);

  it('is a twelfth of the year before, times the month’s factor', () => {
    const expected = expectedMonths([...year, ...twice], [...year, ...twice], 1);
    expect(expected.slice(0, 12)).toEqual(new Array(12).fill(undefined));
    expect(expected.slice(12)).toEqual(year.map((count) => expect.closeTo(count, 9)));
  });

  it('takes nothing from the months themselves', () => {
    const other = [...year, ...new Array<number>(12).fill(999)];
    expect(expectedMonths(other, other, 1)).toEqual(expectedMonths([...year, ...twice], year, 1));
  });

  it('may take the factors from a larger area', () => {
    const flat = new Array<number>(24).fill(10);
    expect(expectedMonths(flat, [...twice, ...year], 1).slice(12)).toEqual(
      year.map((count) => expect.closeTo(count, 9)),
    );
    // The same months from July.
    const fromJuly = [...twice.slice(6), ...twice.slice(0, 6)];
    expect(expectedMonths(flat, [...fromJuly, ...fromJuly], 7)[18]).toBeCloseTo(5, 9);
  });

  it('is undefined without a complete year before', () => {
    const none = (series: MonthOfSeries[]): boolean =>
      expectedMonths(series, series, 1).every((expected) => expected === undefined);
    expect(none([...year, ...year].slice(1))).toBe(true);
    expect(none([undefined, ...year.slice(1), ...year])).toBe(true);
  });
});

describe('the usual ranges of the newest 12 months', () => {
  it('are around what is expected, and not of a month that was not supplied', () => {
    const flat = new Array<MonthOfSeries>(23).fill(100);
    const ranges = usualMonths([...flat, undefined], [...flat, undefined], 1, 0.1);
    expect(ranges[11]).toBeUndefined();
    expect(ranges[12]).toEqual(usualRange(100, 0.1));
    expect(ranges[23]).toBeUndefined();
  });
});
