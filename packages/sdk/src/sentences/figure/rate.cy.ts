import type { Phrases } from '../language/phrases.js';
import { counted, CRIME, withMonths } from '../language/grammar.cy.js';

export const rate: Phrases['rate'] = {
  crimesPer1000: 'o droseddau fesul 1,000 o drigolion yn y flwyddyn',
  likelyBetween: (lower, upper) => `amrediad tebygol: ${lower} i ${upper}`,
  likelyWithin: (margin) => `yn debygol o fod o fewn ${margin} iddi`,
  crimesRecorded: (count) => `${counted(count, '', CRIME).trim()} a gofnodwyd`,
  recorded: 'a gofnodwyd',
  inPart: (unit, part) => `${unit} yn ${part}`,
  withMonths: (unit, months) => `${unit}, ${withMonths(months)}`,
};
