import { elementWords } from './element-words.js';

/** Labels of the measures' select. The names of the types of crime come from the sentences. */
const ENGLISH = {
  measure: 'What is counted',
  totals: 'Totals',
  kinds: 'Kinds of crime',
  names: {
    crime: 'All crime',
    asb: 'Anti-social behaviour',
    all: 'Crime and anti-social behaviour together',
  },
};

export type MeasuresWords = typeof ENGLISH;

export const measuresWords = elementWords('measures', ENGLISH);
