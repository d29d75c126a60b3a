import { personYears, poissonLimits95, type Measure, type Proportion } from '@crimetrends/sdk/stats';
import { number } from '../report-lines.js';

/** One line of the calculation: what it gives and how, with the numbers in it. */
export interface FormulaStep {
  what: string;
  /** A number, or a finding in words. */
  value: number | string;
  how: string;
  /** Decimals of the value that are shown; none where absent. */
  decimals?: number;
}

// Byar's formula with z as it is written out; the calculation itself is sdk/stats' and carries nine decimals of it.
const Z = '1.96';
const EXACT_BELOW = 10;

/** The calculation of a rate and its limits; empty where a figure has no rate. */
export function rateSteps(figure: Measure): FormulaStep[] {
  if (!('ratePer1000' in figure)) return [];
  const { count, populationCovered, monthsObserved, ratePer1000, lower95, upper95 } = figure;
  const years = personYears(populationCovered, monthsObserved);
  const limits = poissonLimits95(count);
  const per1000 = (incidents: string): string => `${incidents} ÷ ${number(years)} × 1,000`;
  return [
    { what: 'person-years', value: years, how: `${number(populationCovered)} residents × ${monthsObserved} months ÷ 12` },
    { what: 'rate', value: ratePer1000, how: per1000(number(count)), decimals: 4 },
    { what: 'count, lower', value: limits.lower95, how: count < EXACT_BELOW ? exact(count, 'lower') : byar(count, '−'), decimals: 2 },
    { what: 'count, upper', value: limits.upper95, how: count < EXACT_BELOW ? exact(count, 'upper') : byar(count + 1, '+'), decimals: 2 },
    { what: 'rate, lower', value: lower95, how: per1000(decimals(limits.lower95, 2)), decimals: 4 },
    { what: 'rate, upper', value: upper95, how: per1000(decimals(limits.upper95, 2)), decimals: 4 },
  ];
}

/** A share of a count in words, with Wilson’s limits: `81 ÷ 263 = 30.8%, Wilson 25.5% to 36.6%`. */
export function shareOf(part: number, whole: number, { share, lower95, upper95 }: Proportion): string {
  return `${number(part)} ÷ ${number(whole)} = ${percent(share)}, Wilson ${percent(lower95)} to ${percent(upper95)}`;
}

/** A part of 1 as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function exact(count: number, side: 'lower' | 'upper'): string {
  if (side === 'lower' && count === 0) return 'exact Poisson: none below 0';
  return side === 'lower' ? `exact Poisson: ½ χ²(0.025; ${2 * count})` : `exact Poisson: ½ χ²(0.975; ${2 * count + 2})`;
}

function byar(n: number, sign: '−' | '+'): string {
  const shown = number(n);
  return `Byar: ${shown} × (1 − 1/(9×${shown}) ${sign} ${Z}/(3×√${shown}))³`;
}

/** A number with a comma between thousands and so many decimals. */
export function decimals(value: number, places: number): string {
  const [whole, fraction] = value.toFixed(places).split('.');
  const sign = whole!.startsWith('-') ? '−' : '';
  return `${sign}${number(Math.abs(Number(whole)))}${fraction === undefined ? '' : `.${fraction}`}`;
}
