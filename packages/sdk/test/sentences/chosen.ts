// One sentence of each kind for docs/sentences.md, with figures of a place that illustrates it.
import { CHOSEN_CONTEXT } from './chosen-context.js';
import { CHOSEN_COVERAGE } from './chosen-coverage.js';
import { CHOSEN_FIGURES } from './chosen-figures.js';
import type { ChosenSentence } from './chosen-sentence.js';

/** The rows of the table, in order. */
export const CHOSEN: readonly ChosenSentence[] = [
  ...CHOSEN_FIGURES,
  ...CHOSEN_CONTEXT,
  ...CHOSEN_COVERAGE,
];
