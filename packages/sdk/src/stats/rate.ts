import { poissonLimits95 } from './interval.js';
import { likelyLimits, type LikelyLimits } from './likely.js';

/**
 * A rate per 1,000 person-years, all rounded to 4 decimals. `lower95` and `upper95` allow for chance
 * alone (Byar or exact Poisson); `likelyLower` and `likelyUpper` also for how much such areas vary
 * from year to year.
 */
export interface Rate extends LikelyLimits {
  ratePer1000: number;
  lower95: number;
  upper95: number;
}

/** Usual residents × observed months ÷ 12. */
export function personYears(population: number, monthsObserved: number): number {
  return (population * monthsObserved) / 12;
}

/**
 * Incidents per 1,000 people per year, with 95% limits (Byar from 10 incidents, exact Poisson
 * below) and likely limits. All months must have been supplied: part-years are never scaled up.
 *
 * @param tau of the area's level and measure, as its profile gives it: `area.tau.crime`
 * @example
 * import { rate } from '@crimetrends/sdk/stats';
 * const { ratePer1000, likelyLower, likelyUpper } = rate(19_212, 225_262, 12, 0.046);
 * // 85.2874, 79.8772, 91.0431
 */
export function rate(count: number, population: number, monthsObserved: number, tau: number): Rate {
  const perThousand = (incidents: number): number =>
    Math.round(((incidents * 1000) / personYears(population, monthsObserved)) * 1e4) / 1e4;
  const { lower95, upper95 } = poissonLimits95(count);
  const likely = likelyLimits({ ratePer1000: count, lower95, upper95 }, count, tau);
  return {
    ratePer1000: perThousand(count),
    lower95: perThousand(lower95),
    upper95: perThousand(upper95),
    likelyLower: perThousand(likely.likelyLower),
    likelyUpper: perThousand(likely.likelyUpper),
  };
}
