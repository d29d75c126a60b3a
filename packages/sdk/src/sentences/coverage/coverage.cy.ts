import type { Phrases } from '../language/phrases.js';
import { joined } from '../language/grammar.cy.js';

export const coverage: Phrases['coverage'] = {
  month: {
    supplied: (_, whose, month) => `Darparwyd ffigurau ${whose} ar gyfer ${month}.`,
    partial: (_, whose, month) =>
      `Mae ffigurau ${whose} ar gyfer ${month} yn anghyflawn, yn ôl hysbysiad dyddiedig.`,
    suspect: (_, whose, month) =>
      `Mae llawer llai o resi o’i ardal ei hun nag y dylai fod mewn mis yn ffeil ${whose} ar gyfer ` +
      `${month}, felly caiff y mis ei drin fel un heb ei ddarparu.`,
    absent: (force, _, month) => `Ni ddarparodd ${force} unrhyw ffigurau ar gyfer ${month}.`,
  },
  complete: (year) => `Darparwyd pob mis o${joined(year)}.`,
};
