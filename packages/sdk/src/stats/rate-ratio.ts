import { Z95 } from './normal.js';

/** A number of incidents and the person-years to divide it by. */
export interface Exposure {
  count: number;
  /** Residents × months ÷ 12. */
  personYears: number;
}

/**
 * An area's incidents, its person-years, and τ of its level and measure: how much such an area
 * varies from year to year beyond chance, as a standard deviation on the log scale.
 */
export interface VaryingExposure extends Exposure {
  tau: number;
}

/**
 * The ratio of two rates with its 95% limits. `upper95` and `ratio` are Infinity if the base rate
 * is 0.
 */
export interface RateRatio {
  ratio: number;
  lower95: number;
  upper95: number;
}

/**
 * `rate` ÷ `base` with 95% limits; `undefined` if neither has an incident or one has no
 * person-years. The limits are normal on the log scale, with the variance 1 ÷ count + 1 ÷ count +
 * `extraVariance`; if a count is 0, ½ is added to both.
 *
 * @param extraVariance beyond chance: τ² for two years of one area, τ₁² ÷ 2 + τ₂² ÷ 2 for two areas
 * @example
 * import { rateRatio } from '@crimetrends/sdk/stats';
 * rateRatio({ count: 120, personYears: 1_000 }, { count: 100, personYears: 1_000 }, 0.04)?.ratio;
 * // 1.2
 */
export function rateRatio(
  rate: Exposure,
  base: Exposure,
  extraVariance: number,
): RateRatio | undefined {
  if (rate.count + base.count === 0 || rate.personYears <= 0 || base.personYears <= 0)
    return undefined;
  const added = rate.count === 0 || base.count === 0 ? 0.5 : 0;
  const [count, other] = [rate.count + added, base.count + added];
  const exposures = base.personYears / rate.personYears;
  const middle = (count / other) * exposures;
  const factor = Math.exp(Z95 * Math.sqrt(1 / count + 1 / other + extraVariance));
  return {
    ratio: (rate.count / base.count) * exposures,
    lower95: rate.count === 0 ? 0 : middle / factor,
    upper95: base.count === 0 ? Infinity : middle * factor,
  };
}
