// Everything that the sentences can say, with inputs that reach each of their branches. The order
// is the same in every language.
import type { Lang } from '../../src/sentences/index.js';
import { BRIEF_CASES } from './brief-cases.js';
import { COMPARISON_CASES } from './comparison-cases.js';
import { CONTEXT_CASES } from './context-cases.js';
import { FIGURE_CASES } from './figure-cases.js';

/** A text and the function that returned it; `undefined` if the function has nothing to say. */
export interface Said {
  by: string;
  text: string | undefined;
}

const CASES = { ...FIGURE_CASES, ...BRIEF_CASES, ...COMPARISON_CASES, ...CONTEXT_CASES };

/** All cases in one language. */
export function everything(lang: Lang): Said[] {
  return Object.entries(CASES).flatMap(([by, cases]) => cases(lang).map((text) => ({ by, text })));
}

/** The functions that have cases here. */
export const SAID_BY: readonly string[] = Object.keys(CASES);
