import { phrases, type Lang } from './language.js';
import { numbers as english } from './numbers.en.js';

const WORDS = phrases('numbers', english);

const MINUS = '−';
const EN_DASH = '–';

/** A whole number with thousands separators and a true minus sign: `28,722`, `−4`. */
export function countText(value: number): string {
  return decimalText(value, 0);
}

/**
 * A rate as displayed: whole from 10, one decimal below.
 *
 * @example
 * import { rateText } from '@crimetrends/sdk/sentences';
 * rateText(85.2874); // '85'
 * rateText(9.949); // '9.9'
 */
export function rateText(ratePer1000: number): string {
  return decimalText(ratePer1000, decimalsOf(ratePer1000));
}

/**
 * A lower and an upper limit as displayed. Adds a decimal if both would round to the same number;
 * `undefined` if even that is not enough.
 */
export function limitTexts(lower: number, upper: number): readonly [string, string] | undefined {
  for (const extra of [0, 1]) {
    const texts = [lower, upper].map((limit) =>
      decimalText(limit, Math.min(decimalsOf(limit) + extra, 1)),
    );
    if (texts[0] !== texts[1]) return [texts[0]!, texts[1]!];
  }
  return undefined;
}

/** Two limits with an en dash, for tables: `97–129`. */
export function rangeText(lower: number, upper: number): string {
  return (limitTexts(lower, upper) ?? [rateText(lower)]).join(EN_DASH);
}

/** A share as a percentage, never rounded to none or all: `38%`, `under 1%`. */
export function shareText(part: number, whole: number, lang: Lang): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.5) return WORDS(lang).under('1%');
  if (percent < 100 && percent >= 99.5) return WORDS(lang).over('99%');
  return `${countText(percent)}%`;
}

/**
 * A number of people to three significant figures, four from 100,000 (census tables of one area
 * differ by up to 15): `1,740`, `472,500`.
 */
export function peopleText(people: number): string {
  return countText(Number(people.toPrecision(people < 100_000 ? 3 : 4)));
}

function decimalsOf(rate: number): 0 | 1 {
  return rate === 0 || Math.round(rate * 10) >= 100 ? 0 : 1;
}

/**
 * A number with up to 3 decimals, the same in English and Welsh. Not from Intl, which lacks Welsh
 * in some browsers.
 */
export function decimalText(value: number, decimals: number): string {
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+\b)/g, ',');
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
