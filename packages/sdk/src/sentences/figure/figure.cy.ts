import type { Phrases } from '../language/phrases.js';
import { counted as inNumbers, CRIME, INCIDENT, withMonths } from '../language/grammar.cy.js';
import type { CountInWords } from './figure.en.js';

const NOUN = { crime: CRIME, incident: INCIDENT } as const;

const recorded = ({ counted, count, text }: CountInWords): string =>
  `${inNumbers(count, text, NOUN[counted])} a gofnodwyd`;

export const figure: Phrases['figure'] = {
  around: (postcode) => `o amgylch ${postcode}`,
  ofKind: (place, kind) => `${place}, ${kind}`,
  asb: 'ymddygiad gwrthgymdeithasol',
  all: 'troseddau ac ymddygiad gwrthgymdeithasol',
  rate: (whose, what, rate, year, likely) =>
    `${whose}: ${rate} o ${NOUN[what].of} fesul 1,000 o drigolion yn ${year}, ${likely}.`,
  months: (whose, crimes, year, months) =>
    `${whose}: ${recorded(crimes)} yn ${year}, ${withMonths(months)}.`,
  part: (whose, crimes, year, covered, people) =>
    `${whose}: ${recorded(crimes)} yn ${year}, ymhlith ${covered} o’r ${people} o drigolion; ni ` +
    'roddir cyfradd.',
  partAndMonths: (whose, crimes, year, covered, people, months) =>
    `${whose}: ${recorded(crimes)} yn ${year}, ymhlith ${covered} o’r ${people} o drigolion, ` +
    `${withMonths(months)}; ni roddir cyfradd.`,
  noFigures: (whose, year) => `${whose}: dim ffigurau ar gyfer ${year}.`,
  noRate: (whose, year) => `${whose}: dim cyfradd ar gyfer ${year}.`,
};
