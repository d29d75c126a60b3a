import type { Proportion } from '@crimetrends/sdk/stats';
import { numberText } from '../number-text.js';

export { rateSteps } from '@crimetrends/sdk/stats';
export type { FormulaStep } from '@crimetrends/sdk/stats';

/** A share as text, with Wilson limits: `81 ÷ 263 = 30.8%, Wilson 25.5% to 36.6%`. */
export function shareOf(
  part: number,
  whole: number,
  { share, lower95, upper95 }: Proportion,
): string {
  return (
    `${numberText(part)} ÷ ${numberText(whole)} = ${percent(share)}, Wilson ${percent(lower95)} ` +
    `to ${percent(upper95)}`
  );
}

/** A fraction of 1 as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** A number with commas between thousands, to a fixed number of decimals. */
export function decimals(value: number, places: number): string {
  const [whole, fraction] = value.toFixed(places).split('.');
  const sign = whole!.startsWith('-') ? '−' : '';
  return `${sign}${numberText(Math.abs(Number(whole)))}${fraction === undefined ? '' : `.${fraction}`}`;
}
