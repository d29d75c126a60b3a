import { wilson95 } from './proportion.js';

/** A number of incidents and the person-years to divide it by. */
export interface Exposure {
  count: number;
  /** Residents × months ÷ 12. */
  personYears: number;
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
 * `rate` ÷ `base` with 95% limits; `undefined` if neither has an incident. Given their sum, one of
 * two Poisson counts is binomial. The limits of the ratio follow from Wilson's limits of that
 * share, widened by the square root of `overdispersion`. Source: Przyborowski & Wilenski,
 * Biometrika 31 (1940), for the conditional binomial.
 *
 * @example
 * import { rateRatio } from '@crimetrends/sdk/stats';
 * rateRatio({ count: 120, personYears: 1_000 }, { count: 100, personYears: 1_000 })?.ratio; // 1.2
 */
export function rateRatio(
  rate: Exposure,
  base: Exposure,
  overdispersion = 1,
): RateRatio | undefined {
  const both = rate.count + base.count;
  if (both === 0 || rate.personYears === 0 || base.personYears === 0) return undefined;
  const { lower95, upper95 } = wilson95(rate.count, both, overdispersion);
  const exposures = base.personYears / rate.personYears;
  const ofShare = (share: number): number => (share / (1 - share)) * exposures;
  return {
    ratio: (rate.count / base.count) * exposures,
    lower95: ofShare(lower95),
    upper95: ofShare(upper95),
  };
}
