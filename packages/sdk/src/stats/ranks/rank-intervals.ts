import { Z95 } from '../normal.js';
import type { Exposure } from '../rate-ratio.js';
import { normalTails } from './normal-tails.js';
import { countBelow, countUpTo } from './sorted.js';

/** The lowest and highest rank that the figures allow, in the order of the field. */
export interface RankIntervals {
  best: Int32Array;
  worst: Int32Array;
}

/** Rates of a field on the log scale, with the variance of each: 1 ÷ count + τ² ÷ 2. */
interface LogRates {
  logs: Float64Array;
  variances: Float64Array;
}

/** A count of 0 has no logarithm: ½ is added to every count that is compared with one. */
function logRates(field: readonly Exposure[], tau: number, added: number): LogRates {
  const counts = Float64Array.from(field, ({ count }) => (count === 0 ? 0.5 : count + added));
  return {
    logs: counts.map((count, index) => Math.log(count / field[index]!.personYears)),
    variances: counts.map((count) => 1 / count + tau ** 2 / 2),
  };
}

/** Intervals from the exact rule for each pair. Takes O(n²). */
export function intervalsByPairs(field: readonly Exposure[], tau: number): RankIntervals {
  const size = field.length;
  const best = new Int32Array(size).fill(1);
  const worst = new Int32Array(size).fill(size);
  const rates = field.map(({ count, personYears }) => count / personYears);
  const order = [...field.keys()].sort((a, b) => rates[a]! - rates[b]!);
  const plain = logRates(field, tau, 0);
  const withHalf = logRates(field, tau, 0.5);
  for (let upper = 1; upper < size; upper += 1) {
    const high = order[upper]!;
    if (field[high]!.count === 0) continue;
    for (let lower = 0; lower < upper; lower += 1) {
      const low = order[lower]!;
      const { logs, variances } = field[low]!.count === 0 ? withHalf : plain;
      const apart = logs[high]! - logs[low]!;
      if (apart <= 0 || apart * apart <= Z95 * Z95 * (variances[high]! + variances[low]!)) continue;
      best[high]! += 1;
      worst[low]! -= 1;
    }
  }
  return { best, worst };
}

/** Intervals from bounds around each rate. Takes O(n log n). */
export function intervalsByBounds(field: readonly Exposure[], tau: number): RankIntervals {
  const { logs, variances } = logRates(field, tau, 0);
  const errors = variances.map(Math.sqrt);
  const multiplier = multiplierFor(errors);
  const lowers = logs.map((log, index) =>
    field[index]!.count === 0 ? -Infinity : log - multiplier * errors[index]!,
  );
  const uppers = logs.map((log, index) => log + multiplier * errors[index]!);
  const [byLower, byUpper] = [lowers.slice().sort(), uppers.slice().sort()];
  return {
    best: Int32Array.from(lowers, (lower) => 1 + countBelow(byUpper, lower)),
    worst: Int32Array.from(uppers, (upper) => countUpTo(byLower, upper)),
  };
}

// Pairs of 40 standard errors spread evenly over the field give the multiplier to three decimals.
const SAMPLED = 40;

/**
 * How many standard errors wide bounds must be, so that those of the average pair of equal rates
 * fail to overlap in 5% of cases. For equal errors it is 1.39 (Goldstein & Healy).
 */
function multiplierFor(errors: Float64Array): number {
  const sorted = errors.slice().sort();
  const sample = Array.from(
    { length: SAMPLED },
    (_, index) => sorted[Math.floor(((index + 0.5) * sorted.length) / SAMPLED)]!,
  );
  const widths = sample.flatMap((one, index) =>
    sample.slice(index).map((other) => (one + other) / Math.hypot(one, other)),
  );
  const share = (multiplier: number): number =>
    widths.reduce((sum, width) => sum + normalTails(multiplier * width), 0) / widths.length;
  let [low, high] = [1, Z95];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (share(middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}
