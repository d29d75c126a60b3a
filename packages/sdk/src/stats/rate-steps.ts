import { poissonLimits95 } from './interval.js';
import type { Measure } from './measure.js';
import { personYears } from './rate.js';

/** One step of a calculation: what it gives, and how, with the numbers filled in. */
export interface FormulaStep {
  what: string;
  /** A number, or a result in words. */
  value: number | string;
  how: string;
  /** Decimals to show; 0 if absent. */
  decimals?: number;
}

// z as printed in Byar's formula; the calculation uses nine decimals.
const Z = '1.96';
const EXACT_BELOW = 10;

/**
 * The steps of calculating a rate and its limits, in English; empty if the figure has no rate.
 *
 * @example
 * import { measuresOf, rateSteps } from '@crimetrends/sdk/stats';
 * const area = {
 *   population: 1700,
 *   observed: { kind: 'known' },
 *   counts: [30, ...new Array(13).fill(12)],
 * };
 * const { crime } = measuresOf(area, new Array(17).fill(0.1));
 * console.log(rateSteps(crime)[1].how); // 156 ÷ 1,700 × 1,000
 */
export function rateSteps(figure: Measure): FormulaStep[] {
  if (!('ratePer1000' in figure)) return [];
  const { count, populationCovered, monthsObserved, ratePer1000, lower95, upper95 } = figure;
  const years = personYears(populationCovered, monthsObserved);
  const limits = poissonLimits95(count);
  const per1000 = (incidents: string): string => `${incidents} ÷ ${thousands(years)} × 1,000`;
  return [
    {
      what: 'person-years',
      value: years,
      how: `${thousands(populationCovered)} residents × ${monthsObserved} months ÷ 12`,
    },
    { what: 'rate', value: ratePer1000, how: per1000(thousands(count)), decimals: 4 },
    {
      what: 'count, lower',
      value: limits.lower95,
      how: count < EXACT_BELOW ? exact(count, 'lower') : byar(count, '−'),
      decimals: 2,
    },
    {
      what: 'count, upper',
      value: limits.upper95,
      how: count < EXACT_BELOW ? exact(count, 'upper') : byar(count + 1, '+'),
      decimals: 2,
    },
    {
      what: 'rate, lower',
      value: lower95,
      how: per1000(thousands(limits.lower95, 2)),
      decimals: 4,
    },
    {
      what: 'rate, upper',
      value: upper95,
      how: per1000(thousands(limits.upper95, 2)),
      decimals: 4,
    },
  ];
}

function exact(count: number, side: 'lower' | 'upper'): string {
  if (side === 'lower' && count === 0) return 'exact Poisson: none below 0';
  return side === 'lower'
    ? `exact Poisson: ½ χ²(0.025; ${2 * count})`
    : `exact Poisson: ½ χ²(0.975; ${2 * count + 2})`;
}

function byar(n: number, sign: '−' | '+'): string {
  const shown = thousands(n);
  return `Byar: ${shown} × (1 − 1/(9×${shown}) ${sign} ${Z}/(3×√${shown}))³`;
}

/** Adds thousands separators; fractions keep their decimals, or get as many as asked for. */
function thousands(value: number, places?: number): string {
  const [whole, fraction] = (places === undefined ? String(value) : value.toFixed(places)).split(
    '.',
  );
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
