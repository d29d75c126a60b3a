import { wilson95 } from './proportion.js';

/** Incidents and the people they are divided by, times years. */
export interface Exposure {
  count: number;
  /** Residents × months ÷ 12. */
  personYears: number;
}

/**
 * One rate divided by another, with 95 % limits. `upper95` and `ratio` are Infinity where the rate
 * divided by is 0.
 */
export interface RateRatio {
  ratio: number;
  lower95: number;
  upper95: number;
}

/**
 * `rate` ÷ `base` with 95 % limits; `undefined` when neither holds an incident. Given the sum of
 * two Poisson counts, one of them is binomial: its share's Wilson limits, widened by the square
 * root of `overdispersion`, become those of the ratio. Source: Przyborowski & Wilenski, Biometrika
 * 31 (1940), for the conditional binomial.
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
