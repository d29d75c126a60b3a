import { decimalText } from './numbers.js';

/** Formats values, as percentages or numbers, all with the same decimals. */
export type Rounded = (value: number) => string;

/**
 * Rounds values to the fewest decimals (at most two extra) that still support what is said about
 * them: a rise of 0.3% must not read 0%.
 *
 * @param says whether the rounded values support the statement
 */
export function roundedWith(
  values: readonly number[],
  decimals: number,
  says: (rounded: number[]) => boolean,
): Rounded {
  const enough =
    [decimals, decimals + 1].find((places) =>
      says(values.map((value) => Number(value.toFixed(places)))),
    ) ?? decimals + 2;
  return (value) => decimalText(value, enough);
}

/** A percentage with its sign, plus or a true minus: `+6%`, `−4%`, `0%`. */
export function signedPercent(value: number, rounded: Rounded): string {
  const text = rounded(value);
  return `${value > 0 && /[1-9]/.test(text) ? '+' : ''}${text}%`;
}
