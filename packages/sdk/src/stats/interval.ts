import { Z95 } from './normal.js';

/** Lower and upper 95% limits of a Poisson count, in incidents. */
export interface CountLimits {
  lower95: number;
  upper95: number;
}

/**
 * Exact limits of counts 0 to 9: the means that give so many incidents or more, or so many or fewer,
 * in 2.5% of years. Source: Garwood, Biometrika 28 (1936), to 6 decimals.
 */
const EXACT = Array.from({ length: 10 }, (_, count) => ({
  lower95: count && meanWhere(count - 1, 0.975),
  upper95: meanWhere(count, 0.025),
}));

/**
 * 95% limits of a count: exact Poisson below 10, Byar's approximation from 10 (as in OHID
 * Fingertips). Source: OHID, Technical Guide: Confidence Intervals.
 *
 * @example
 * import { poissonLimits95 } from '@crimetrends/sdk/stats';
 * poissonLimits95(150); // { lower95: 126.95…, upper95: 176.02… }
 */
export function poissonLimits95(count: number): CountLimits {
  return EXACT[count] ?? { lower95: byar(count, -Z95), upper95: byar(count + 1, Z95) };
}

function byar(n: number, z: number): number {
  const root = 1 - 1 / (9 * n) + z / (3 * Math.sqrt(n));
  return n * root * root * root;
}

/** The mean for which a Poisson count is `count` or fewer with a probability of `share`. */
function meanWhere(count: number, share: number): number {
  let [low, high] = [0, 20];
  for (let step = 0; step < 50; step += 1) {
    const mean = (low + high) / 2;
    let [term, sum] = [Math.exp(-mean), 0];
    for (let found = 0; found <= count; found += 1) {
      sum += term;
      term *= mean / (found + 1);
    }
    if (sum > share) low = mean;
    else high = mean;
  }
  return Math.round(low * 1e6) / 1e6;
}
