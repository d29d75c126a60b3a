import { poissonLimits95 } from './interval.js';

/** A rate per 1,000 person-years with its 95 % limits, each rounded to 4 decimals. */
export interface Rate {
  ratePer1000: number;
  lower95: number;
  upper95: number;
}

/** Usual residents × observed months ÷ 12. */
export function personYears(population: number, monthsObserved: number): number {
  return (population * monthsObserved) / 12;
}

/**
 * Incidents per 1,000 people a year, with 95 % limits (Byar from 10 incidents up, exact Poisson below).
 * The months must all have been supplied: a part-year is never scaled up.
 *
 * @example
 * import { rate } from '@crimetrends/sdk/stats';
 * rate(19_212, 225_262, 12).ratePer1000; // 85.2874
 */
export function rate(count: number, population: number, monthsObserved: number): Rate {
  const perThousand = (incidents: number): number => round4((incidents * 1000) / personYears(population, monthsObserved));
  const { lower95, upper95 } = poissonLimits95(count);
  return { ratePer1000: perThousand(count), lower95: perThousand(lower95), upper95: perThousand(upper95) };
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
