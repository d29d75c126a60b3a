import { poissonLimits95 } from './interval.js';
import type { Exposure } from './rate-ratio.js';

/** A rate per 1,000 person-years with its 95% limits, all rounded to 4 decimals. */
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
 * Incidents per 1,000 people per year, with 95% limits (Byar from 10 incidents, exact Poisson
 * below). All months must have been supplied: part-years are never scaled up.
 *
 * @example
 * import { rate } from '@crimetrends/sdk/stats';
 * rate(19_212, 225_262, 12).ratePer1000; // 85.2874
 */
export function rate(count: number, population: number, monthsObserved: number): Rate {
  const perThousand = (incidents: number): number =>
    round4((incidents * 1000) / personYears(population, monthsObserved));
  const { lower95, upper95 } = poissonLimits95(count);
  return {
    ratePer1000: perThousand(count),
    lower95: perThousand(lower95),
    upper95: perThousand(upper95),
  };
}

/**
 * The median rate of some areas per 1,000 person-years, rounded to 4 decimals. All areas count
 * equally. `undefined` if there are none.
 *
 * @param areas with complete figures and residents
 * @example
 * import { medianRatePer1000 } from '@crimetrends/sdk/stats';
 * medianRatePer1000([
 *   { count: 90, personYears: 1_000 },
 *   { count: 30, personYears: 1_000 },
 *   { count: 62, personYears: 1_000 },
 * ]); // 62
 */
export function medianRatePer1000(areas: readonly Exposure[]): number | undefined {
  if (areas.length === 0) return undefined;
  const rates = new Float64Array(areas.length);
  for (let index = 0; index < areas.length; index += 1)
    rates[index] = (areas[index]!.count * 1000) / areas[index]!.personYears;
  rates.sort();
  const middle = rates.length >> 1;
  return round4(
    rates.length % 2 === 1 ? rates[middle]! : (rates[middle - 1]! + rates[middle]!) / 2,
  );
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
