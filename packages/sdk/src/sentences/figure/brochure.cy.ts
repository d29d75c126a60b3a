import type { Phrases } from '../language/phrases.js';
import { counted, CRIME } from '../language/grammar.cy.js';

export const brochure: Phrases['brochure'] = {
  rate: (count, text, year, rate, likely) =>
    `${recorded(count, text)} yn ${year}, cyfradd o ${rate} fesul 1,000 o drigolion, ${likely}.`,
  months: (count, text, months, year) =>
    `${recorded(count, text)} yn y misoedd a ddarparwyd (${months}) o’r 12 yn ${year}.`,
  noFigures: (year) => `nid oes ffigurau ar gyfer ${year}.`,
  noRate: (year) => `nid oes cyfradd ar gyfer ${year}.`,
  source: (release) =>
    'Ffynhonnell: data.police.uk a Chyfrifiad 2021 SYG, o dan y Drwydded Llywodraeth Agored ' +
    `fersiwn 3.0; cyhoeddiad ${release}.`,
};

function recorded(count: number, text: string): string {
  return count === 0
    ? 'ni chofnododd yr heddlu unrhyw droseddau'
    : `cofnododd yr heddlu ${counted(count, text, CRIME)}`;
}
