import type { Lang } from '../../src/sentences/index.js';

/** A row of the table in docs/sentences.md: its label, and the sentence in a language. */
export type ChosenSentence = readonly [what: string, say: (lang: Lang) => string | undefined];
