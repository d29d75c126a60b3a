import type { Lang } from './language.js';

const WORDS: Record<Lang, { under: (text: string) => string; over: (text: string) => string; point: string; comma: string }> = {
  en: { under: (text) => `under ${text}`, over: (text) => `over ${text}`, point: '.', comma: ',' },
};

const MINUS = '−';
const EN_DASH = '–';

/** A whole number with thousands separated and a true minus sign: `28,722`, `−4`. */
export function countText(value: number, lang: Lang): string {
  return decimalText(value, 0, lang);
}

/**
 * A rate as it is shown: whole from 10 up, one decimal below.
 *
 * @example
 * import { rateText } from '@crimetrends/sdk/sentences';
 * rateText(85.2874, 'en'); // '85'
 * rateText(9.949, 'en'); // '9.9'
 */
export function rateText(ratePer1000: number, lang: Lang): string {
  return decimalText(ratePer1000, decimalsOf(ratePer1000), lang);
}

/** Lower and upper limit, shown apart: a decimal more where rounding would make one number of them, `undefined` where even that does. */
export function limitTexts(lower: number, upper: number, lang: Lang): readonly [string, string] | undefined {
  for (const extra of [0, 1]) {
    const texts = [lower, upper].map((limit) => decimalText(limit, Math.min(decimalsOf(limit) + extra, 1), lang));
    if (texts[0] !== texts[1]) return [texts[0]!, texts[1]!];
  }
  return undefined;
}

/** Two limits with an en dash, for tables: `97–129`. */
export function rangeText(lower: number, upper: number, lang: Lang): string {
  return (limitTexts(lower, upper, lang) ?? [rateText(lower, lang)]).join(EN_DASH);
}

/** A part of a whole as a percentage, never rounded to none or all: `38%`, `under 1%`. */
export function shareText(part: number, whole: number, lang: Lang): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.5) return WORDS[lang].under('1%');
  if (percent < 100 && percent >= 99.5) return WORDS[lang].over('99%');
  return `${countText(percent, lang)}%`;
}

/** A number of people to three figures, for a census table of the same area may differ by up to 15: `1,740`, `472,000`. */
export function peopleText(people: number, lang: Lang): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) - 2);
  return countText(Math.round(people / step) * step, lang);
}

function decimalsOf(rate: number): 0 | 1 {
  return rate === 0 || Math.round(rate * 10) >= 100 ? 0 : 1;
}

function decimalText(value: number, decimals: number, lang: Lang): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, WORDS[lang].comma);
  const digits = fraction === undefined ? grouped : `${grouped}${WORDS[lang].point}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
