import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import { LEAST_COVERED } from '@crimetrends/sdk/contract';
import type { YearlyRate } from '@crimetrends/sdk/sentences';
import { rate, rollingYear } from '@crimetrends/sdk/stats';
import { countsOf } from './usual-months.js';

/**
 * The rate over the 12 months ending in each month, from the 12th on. Empty if nobody lives in the
 * area, if it is not known which residents the counts cover, or if those are too few.
 */
export function rollingRates(
  {
    measures,
    tau: byMeasure,
    populationCensus2021,
    series,
  }: Pick<AreaProfile, 'measures' | 'tau' | 'populationCensus2021' | 'series'>,
  measure: MeasureName,
): YearlyRate[] {
  const figure = measures[measure];
  // Parts of a larger area may be missing: numerator and denominator must cover the same parts.
  const people = figure.kind === 'partial' ? figure.populationCovered : populationCensus2021;
  const tau = byMeasure?.[measure];
  const isSliver = people < populationCensus2021 * LEAST_COVERED;
  if (tau === undefined || people === 0 || isSliver || series[measure].length < 12) return [];
  const years = rollingYear(countsOf(series[measure]));
  return series[measure]
    .map(({ month }, at) => {
      const count = years[at];
      return { month, ...(count !== undefined && { rate: rate(count, people, 12, tau) }) };
    })
    .slice(11);
}
