import { Z95 } from './normal.js';

/** Lower and upper 95% limits of a Poisson count, in incidents. */
export interface CountLimits {
  lower95: number;
  upper95: number;
}

// Exact 95% limits for counts 0 to 9: ½χ²(0.025; 2n) and ½χ²(0.975; 2n + 2). Source: Garwood,
// Biometrika 28 (1936).
const EXACT: readonly (readonly [number, number])[] = [
  [0, 3.688879],
  [0.025318, 5.571643],
  [0.242209, 7.224688],
  [0.618672, 8.767273],
  [1.089865, 10.241589],
  [1.623486, 11.668332],
  [2.201894, 13.059474],
  [2.814363, 14.422675],
  [3.453832, 15.763189],
  [4.115373, 17.084803],
];

/**
 * 95% limits of a count: exact Poisson below 10, Byar's approximation from 10 (as in OHID
 * Fingertips). Source: OHID, Technical Guide: Confidence Intervals.
 *
 * @example
 * import { poissonLimits95 } from '@crimetrends/sdk/stats';
 * poissonLimits95(150); // { lower95: 126.95…, upper95: 176.02… }
 */
export function poissonLimits95(count: number): CountLimits {
  const exact = EXACT[count];
  if (exact) return { lower95: exact[0], upper95: exact[1] };
  return { lower95: byar(count, -Z95), upper95: byar(count + 1, Z95) };
}

function byar(n: number, z: number): number {
  const root = 1 - 1 / (9 * n) + z / (3 * Math.sqrt(n));
  return n * root * root * root;
}
