import type { Phrases } from '../language/phrases.js';
import { counted, CRIME, withMonths } from '../language/grammar.cy.js';

export const brochure: Phrases['brochure'] = {
  rate: (count, text, year, rate, likely) =>
    `${placed(count, text)} yn ${year}, cyfradd o ${rate} fesul 1,000 o drigolion, ${likely}.`,
  months: (count, text, months, year) =>
    `${placed(count, text)} yn ${year}, ${withMonths(months)}.`,
  noFigures: (year) => `nid oes ffigurau ar gyfer ${year}.`,
  noRate: (year) => `nid oes cyfradd ar gyfer ${year}.`,
  source: (release) =>
    'Ffynhonnell: data.police.uk a Chyfrifiad 2021 SYG, o dan y Drwydded Llywodraeth Agored ' +
    `fersiwn 3.0; cyhoeddiad ${release}.`,
};

function placed(count: number, text: string): string {
  const crimes = count === 0 ? 'dim troseddau' : counted(count, text, CRIME);
  return `${crimes} a leolwyd yno gan yr heddlu`;
}
