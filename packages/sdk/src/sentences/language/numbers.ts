import { phrases, type Lang } from './language.js';
import { numbers as english } from './numbers.en.js';

const WORDS = phrases('numbers', english);

const MINUS = '−';
const EN_DASH = '–';

/** A whole number with thousands separated and a true minus sign: `28,722`, `−4`. */
export function countText(value: number): string {
  return decimalText(value, 0);
}

/**
 * A rate as it is shown: whole from 10 up, one decimal below.
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
 * Lower and upper limit, shown apart: a decimal more where rounding would make one number of them,
 * `undefined` where even that does.
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

/** A part of a whole as a percentage, never rounded to none or all: `38%`, `under 1%`. */
export function shareText(part: number, whole: number, lang: Lang): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.5) return WORDS(lang).under('1%');
  if (percent < 100 && percent >= 99.5) return WORDS(lang).over('99%');
  return `${countText(percent)}%`;
}

/**
 * A number of people to three figures, for a census table of the same area may differ by up to 15:
 * `1,740`, `472,000`.
 */
export function peopleText(people: number): string {
  return countText(Number(people.toPrecision(3)));
}

function decimalsOf(rate: number): 0 | 1 {
  return rate === 0 || Math.round(rate * 10) >= 100 ? 0 : 1;
}

/**
 * A number with so many decimals, fewer than four. English and Welsh write it alike; by hand, for
 * some browsers have no Welsh.
 */
export function decimalText(value: number, decimals: number): string {
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+\b)/g, ',');
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
