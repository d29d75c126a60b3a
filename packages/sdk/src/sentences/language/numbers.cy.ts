import type { Phrases } from './phrases.js';

export const numbers: Phrases['numbers'] = {
  under: (text) => `o dan ${text}`,
  over: (text) => `dros ${text}`,
};

/** A whole number with commas between thousands, as in English. */
export const numberText = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
