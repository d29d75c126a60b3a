import { absence } from './absence.js';
import { categories } from './categories.js';
import { caveat } from './caveat.js';
import { comparison } from './comparison.js';
import { coverage } from './coverage.js';
import { method } from './method.js';
import { months } from './months.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { rate } from './rate.js';
import { title } from './title.js';
import { trend } from './trend.js';
import type { Phrases } from '../phrases.js';

/**
 * Welsh: the phrases of every sentence, to be passed where `'en'` would stand.
 *
 * @example
 * import { cy } from '@crimetrends/sdk/sentences/cy';
 * import { monthYear } from '@crimetrends/sdk/sentences';
 * monthYear('2025-12', cy); // 'Rhagfyr 2025'
 */
export const cy: Phrases = {
  tag: 'cy', absence, categories, caveat, comparison, coverage, method, months, names, numbers, rate, title, trend,
};
