import type { Phrases } from '../language/phrases.js';
import { joined } from '../language/grammar.cy.js';

export const change: Phrases['change'] = {
  rise: (subject, percent, [lower, upper], year, before) =>
    `${subject}: ${percent} yn fwy yn ${year} nag yn ${before}, amrediad tebygol: ${lower} i ${upper} yn fwy.`,
  fall: (subject, percent, [lower, upper], year, before) =>
    `${subject}: ${percent} yn llai yn ${year} nag yn ${before}, amrediad tebygol: ${lower} i ${upper} yn llai.`,
  noClearChange: (subject, percent, [lower, upper], year, before, clear) =>
    `${subject}: dim newid clir yn ${year} o gymharu â${joined(before)} (${percent}, amrediad ` +
    `tebygol: ${lower} i ${upper}); byddai ${clear} wedi bod yn glir.`,
  smallest: (rise, fall) =>
    fall === undefined ? `cynnydd o ${rise} yn unig` : `cynnydd o ${rise} neu ostyngiad o ${fall}`,
  fromNone: {
    rise: (subject, year, before) => `${subject}: yn fwy yn ${year}, ar ôl dim yn ${before}.`,
    noClearChange: (subject, year, before) =>
      `${subject}: dim newid clir yn ${year}, ar ôl dim yn ${before}.`,
  },
  notComparable: (subject, year, before, reason) =>
    `${subject}: ni chymherir ${year} â${joined(before)}, gan ${reason}.`,
  reasons: {
    incompleteWindow: 'na ddarparwyd pob mis o’r ddwy',
    partOfArea: 'fod y ffigurau’n cwmpasu rhan o’r ardal yn unig',
    break: 'i’r ffordd o lunio’r ffigurau newid yn ystod y 24 mis hynny',
    under20:
      'fod llai nag 20 wedi’u cofnodi yn y ddwy flynedd gyda’i gilydd, sy’n rhy ychydig ar gyfer canran',
  },
};
