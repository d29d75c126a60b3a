// Fields like those of crime in 12 months: how many incidents areas have, and how much they vary
// from year to year beyond chance.
import type { Exposure } from '../../src/stats/index.js';
import type { Random } from './random.js';

/** What a field of areas is like. */
export interface FieldShape {
  /** Mean number of incidents in a year. */
  mean: number;
  /** Standard deviation of the logarithm of that number between areas. */
  spread: number;
  tau: number;
}

export const SHAPES = {
  LSOAs: { mean: 105, spread: 0.75, tau: 0.19 },
  wards: { mean: 800, spread: 0.7, tau: 0.11 },
  LTLAs: { mean: 14_000, spread: 0.6, tau: 0.046 },
} as const satisfies Record<string, FieldShape>;

/** The expected numbers of incidents of as many areas. */
export function expectedOf({ mean, spread }: FieldShape, areas: number, random: Random): number[] {
  return Array.from(
    { length: areas },
    () => mean * Math.exp(spread * random.normal() - spread ** 2 / 2),
  );
}

/** A year's incidents: a Poisson count around a mean with a log-normal effect of variance τ² ÷ 2. */
export function yearOf(expected: number, tau: number, random: Random): number {
  const effect = Math.exp((tau / Math.SQRT2) * random.normal() - tau ** 2 / 4);
  return random.poisson(expected * effect);
}

/** With as many person-years as incidents are expected, every area has the same true rate. */
export function observed(expected: number, tau: number, random: Random): Exposure {
  return { count: yearOf(expected, tau, random), personYears: expected };
}

/** False verdicts in per cent: of all, and of each third of size. */
export interface FalseVerdicts {
  all: number;
  thirds: [number, number, number];
  up: number;
  down: number;
}

/** Shares of verdicts, which are false where nothing differs. */
export function falseVerdicts(
  judged: readonly { size: number; verdict: 'up' | 'down' | undefined }[],
): FalseVerdicts {
  const sorted = judged.toSorted((a, b) => a.size - b.size);
  const share = (
    some: typeof judged,
    is: (verdict: 'up' | 'down' | undefined) => boolean,
  ): number => (100 * some.filter(({ verdict }) => is(verdict)).length) / some.length;
  const third = (index: number): number =>
    share(
      sorted.slice((index * sorted.length) / 3, ((index + 1) * sorted.length) / 3),
      (verdict) => verdict !== undefined,
    );
  return {
    all: share(sorted, (verdict) => verdict !== undefined),
    thirds: [third(0), third(1), third(2)],
    up: share(sorted, (verdict) => verdict === 'up'),
    down: share(sorted, (verdict) => verdict === 'down'),
  };
}
