import type { Phrases } from '../language/phrases.js';
import { joined } from '../language/grammar.cy.js';

export const status: Phrases['status'] = {
  month: {
    supplied: (_, whose, month) => `Darparwyd ffigurau ${whose} ar gyfer ${month}.`,
    partial: (_, whose, month) =>
      `Mae ffigurau ${whose} ar gyfer ${month} yn anghyflawn, yn ôl hysbysiad dyddiedig.`,
    suspect: (_, whose, month) =>
      `Mae llawer llai o resi nag arfer yn ffigurau ${whose} ar gyfer ${month}, felly cânt eu trin fel rhai anghyflawn.`,
    absent: (force, _, month) => `Ni ddarparodd ${force} unrhyw ffigurau ar gyfer ${month}.`,
  },
  apportioned: {
    residentsCensus2021: (outcode) =>
      `Mae ardaloedd bach (AGEHI) yn croesi ffin ${outcode}: rhennir eu digwyddiadau a’u trigolion yn ôl ble roedd y trigolion yn byw adeg Cyfrifiad 2021.`,
    livePostcodes: (outcode) =>
      `Mae ardaloedd bach (AGEHI) yn croesi ffin ${outcode}: rhennir eu digwyddiadau a’u trigolion yn ôl lleoliad eu codau post byw.`,
  },
  complete: (year) => `Darparwyd pob mis o${joined(year)}.`,
};
