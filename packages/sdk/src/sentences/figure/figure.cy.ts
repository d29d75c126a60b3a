import type { Phrases } from '../language/phrases.js';
import { counted, CRIME, INCIDENT } from '../language/grammar.cy.js';

const NOUN = { crimes: CRIME, incidents: INCIDENT } as const;

export const figure: Phrases['figure'] = {
  around: (postcode) => `o amgylch ${postcode}`,
  ofKind: (place, kind) => `${place}, ${kind}`,
  asb: 'ymddygiad gwrthgymdeithasol',
  all: 'troseddau ac ymddygiad gwrthgymdeithasol',
  rate: (whose, what, rate, year, likely) =>
    `${whose}: ${rate} o ${NOUN[what].of} fesul 1,000 o drigolion yn ${year}, ${likely}.`,
  months: (whose, what, count, text, monthsObserved, year) =>
    `${whose}: ${counted(count, text, NOUN[what])} wedi’u cofnodi yn ${year}, gyda ` +
    `${monthsObserved} o’r 12 mis wedi’u darparu.`,
  noFigures: (whose, year) => `${whose}: dim ffigurau ar gyfer ${year}.`,
  noRate: (whose, year) => `${whose}: dim cyfradd ar gyfer ${year}.`,
};
