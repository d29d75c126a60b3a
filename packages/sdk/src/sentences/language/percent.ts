import { decimalText } from './numbers.js';

/** Values as percentages, or as plain numbers, all with the same decimals. */
export type Rounded = (value: number) => string;

/**
 * Writes values with the fewest decimals with which they still say what is said of them, at most
 * two more than asked for: a rise of 0.3 % must not read 0 %.
 *
 * @param says whether the rounded values bear the verdict out
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

/** With its sign, plus or a true minus: `+6%`, `−4%`, `0%`. */
export function signedPercent(value: number, rounded: Rounded): string {
  const text = rounded(value);
  return `${value > 0 && /[1-9]/.test(text) ? '+' : ''}${text}%`;
}
