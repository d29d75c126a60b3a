import type { Phrases } from './phrases.js';

// "Mis" goes between the preposition and the month, so that month names never mutate.
export const period: Phrases['period'] = {
  yearTo: (month) => `y flwyddyn hyd at fis ${month}`,
  inMonth: (month) => `ym mis ${month}`,
  during: (_, from, to) => `rhwng mis ${from} a mis ${to}`,
};
