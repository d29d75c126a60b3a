import type { Phrases } from '../language/phrases.js';
import { counted, CRIME, withMonths } from '../language/grammar.cy.js';

export const unit: Phrases['unit'] = {
  crimesRecorded: (count) => `${counted(count, '', CRIME).trim()} a gofnodwyd`,
  recorded: 'a gofnodwyd',
  inPart: (unit, part) => `${unit} yn ${part}`,
  withMonths: (unit, months) => `${unit}, ${withMonths(months)}`,
};
