import type { Exposure } from './rate-ratio.js';

/** How much the areas of a level vary from year to year beyond chance. */
export interface ExtraVariation {
  /** Standard deviation on the log scale of an area's change, beyond that of two Poisson counts. */
  tau: number;
  /** How many areas it is measured in: those with 20 incidents or more in both windows together. */
  areas: number;
  /** Weighted mean change of those areas, as a logarithm: 0.01 is a rise of about 1%. */
  levelChange: number;
}

// Methodology §5: the areas that change is judged for.
const FEWEST_IN_BOTH = 20;

/**
 * τ of a level and measure, by Paule and Mandel's method: the τ² at which the weighted squares of
 * the areas' log rate ratios around their weighted mean come to their degrees of freedom, the
 * weights being 1 ÷ (1/a + 1/b + τ²). `undefined` for fewer than 2 areas with 20 incidents in both
 * windows; by the methodology it is used from 20 such areas up. Source: Paule & Mandel, J. Res. Natl
 * Bur. Stand. 87 (1982); DerSimonian & Kacker, Contemp. Clin. Trials 28 (2007).
 *
 * @example
 * import { extraVariation } from '@crimetrends/sdk/stats';
 * extraVariation([
 *   { newer: { count: 600, personYears: 1 }, older: { count: 400, personYears: 1 } },
 *   { newer: { count: 400, personYears: 1 }, older: { count: 600, personYears: 1 } },
 * ])?.tau.toFixed(2); // '0.57'
 */
export function extraVariation(
  areas: readonly { newer: Exposure; older: Exposure }[],
): ExtraVariation | undefined {
  const [changes, variances] = logChanges(areas);
  if (changes.length < 2) return undefined;
  const freedom = changes.length - 1;
  const squaresAt = (tau2: number): number => weighted(changes, variances, tau2).squares;
  let [low, high] = [0, 1];
  if (squaresAt(0) > freedom) {
    while (squaresAt(high) > freedom) high *= 2;
    for (let step = 0; step < 50; step += 1) {
      const middle = (low + high) / 2;
      if (squaresAt(middle) > freedom) low = middle;
      else high = middle;
    }
  }
  return {
    tau: Math.sqrt(low),
    areas: changes.length,
    levelChange: weighted(changes, variances, low).mean,
  };
}

/** Log rate ratios of the areas with enough incidents, and their variances by chance alone. */
function logChanges(areas: readonly { newer: Exposure; older: Exposure }[]): [number[], number[]] {
  const [changes, variances]: [number[], number[]] = [[], []];
  for (const { newer, older } of areas) {
    if (newer.count + older.count < FEWEST_IN_BOTH) continue;
    if (newer.personYears <= 0 || older.personYears <= 0) continue;
    const added = newer.count === 0 || older.count === 0 ? 0.5 : 0;
    const [b, a] = [newer.count + added, older.count + added];
    changes.push(Math.log((b * older.personYears) / (a * newer.personYears)));
    variances.push(1 / a + 1 / b);
  }
  return [changes, variances];
}

function weighted(
  changes: readonly number[],
  variances: readonly number[],
  tau2: number,
): { mean: number; squares: number } {
  let [weights, sum, squares] = [0, 0, 0];
  for (const [index, change] of changes.entries()) {
    const weight = 1 / (variances[index]! + tau2);
    weights += weight;
    sum += weight * change;
  }
  const mean = sum / weights;
  for (const [index, change] of changes.entries())
    squares += (change - mean) ** 2 / (variances[index]! + tau2);
  return { mean, squares };
}
