import type { PeriodWords } from './period.js';

// "Mis" stands between the preposition and the month's name, which so never mutates.
export const period: PeriodWords = {
  yearTo: (month) => `y flwyddyn hyd at fis ${month}`,
  inMonth: (month) => `ym mis ${month}`,
  during: (_, from, to) => `rhwng mis ${from} a mis ${to}`,
};
