import type { Phrases } from '../language/phrases.js';
import { numberText } from '../language/numbers.cy.js';

export const ranking: Phrases['ranking'] = {
  title: (subject, areas, within) => `${subject}: ${areas} o fewn ${within}`,
  complete: (areas, count, year) =>
    `Yn nhrefn y gyfradd fesul 1,000 o drigolion yn ${year}; mae data cyflawn ar gyfer ` +
    (count === 1 ? 'yr un ardal.' : `pob un o’r ${areas}.`),
  some: (field, _, areas, unranked, year) =>
    `Yn nhrefn y gyfradd fesul 1,000 o drigolion yn ${year}; mae data cyflawn ar gyfer ${field} ` +
    `o’r ${areas}, ac nid oes safle i’r ${unranked === 1 ? 'llall' : 'lleill'}.`,
  none: (areas, count, year) =>
    count === 1
      ? `Nid oes data cyflawn ar gyfer yr un ardal yn ${year}, felly nid oes safle iddi.`
      : `Nid oes data cyflawn ar gyfer yr un o’r ${areas} yn ${year}, felly nid oes safle i’r un ohonynt.`,
  position: (position, tied, of) =>
    `safle ${numberText(position)}${tied > 1 ? ' (ar y cyd)' : ''} allan o ${of}`,
  between: (lowest, highest) => `, o ${numberText(lowest)} i ${numberText(highest)}`,
  betweenOf: (lowest, highest, of) =>
    `safle o ${numberText(lowest)} i ${numberText(highest)} allan o ${of}`,
  unranked: {
    known: 'Yr unig ardal â data cyflawn, felly nid oes un arall i’w chymharu â hi.',
    partial: 'Ni ddarparwyd rhai misoedd, neu ffigurau rhai rhannau.',
    notSupplied: 'Ni ddarparwyd unrhyw ffigurau.',
    suppressed: 'Ni ellir rhoi cyfradd fesul person.',
  },
};
