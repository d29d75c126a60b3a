import type { Phrases } from './phrases.js';

// "Mis" stands between the preposition and the month's name, which so never mutates.
export const period: Phrases['period'] = {
  yearTo: (month) => `y flwyddyn hyd at fis ${month}`,
  inMonth: (month) => `ym mis ${month}`,
  during: (_, from, to) => `rhwng mis ${from} a mis ${to}`,
};
