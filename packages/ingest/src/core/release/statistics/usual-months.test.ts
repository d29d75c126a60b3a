import { CATEGORIES, MEASURE_NAMES, type AreaDetail } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { hasMonths, UsualMonths } from './usual-months.js';

const crime = MEASURE_NAMES.indexOf('crime');
type Series = NonNullable<AreaDetail['countsByMonth']>;

/** 60 areas whose months vary around a mean by a standard deviation on the log scale. */
function tried(sd: number, newestTimes = 1): UsualMonths {
  const usual = new UsualMonths(1);
  let state = 7;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  for (let area = 0; area < 60; area += 1) {
    const monthly = Array.from({ length: 36 }, (_, month) =>
      Math.round(10_000 * Math.exp(sd * normal()) * (month >= 24 ? newestTimes : 1)),
    );
    const series: Series = CATEGORIES.map((_, category) =>
      category === 1 ? monthly : new Array<number>(36).fill(0),
    );
    usual.add({ code: `E07${area}`, level: 'ltla', parents: {} }, series);
  }
  return usual;
}

describe('the usual range of months', () => {
  // claim: usual-range-held-out
  it('is as wide as months held out require, and says how many it held', () => {
    const [omega, percent] = tried(0.05).byLevel().get('ltla')![crime]!;
    expect(omega).toBeGreaterThan(0.04);
    expect(omega).toBeLessThan(0.08);
    expect(percent).toBeGreaterThanOrEqual(90);
    expect(percent).toBeLessThanOrEqual(98);
  });

  it('is not drawn where the newest year fell outside too often', () => {
    expect(tried(0.05, 1.3).byLevel().get('ltla')?.[crime] ?? []).toEqual([]);
  });

  it('is not drawn from areas without 36 supplied months', () => {
    const short = CATEGORIES.map(() => new Array<number | null>(35).fill(5));
    const gap = CATEGORIES.map(() => new Array<number | null>(36).fill(5).with(3, null));
    expect([hasMonths(short), hasMonths(gap), hasMonths(undefined)]).toEqual([false, false, false]);
    const usual = new UsualMonths(1);
    usual.add({ code: 'E07A', level: 'ltla', parents: {} }, short);
    expect(usual.byLevel().size).toBe(0);
  });
});
