import type { NumbersWords } from '../numbers.js';

export const numbers: NumbersWords = { under: (text) => `o dan ${text}`, over: (text) => `dros ${text}` };
