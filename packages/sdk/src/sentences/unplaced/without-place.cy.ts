import type { Phrases } from '../language/phrases.js';
import { counted, CRIME } from '../language/grammar.cy.js';

export const withoutPlace: Phrases['withoutPlace'] = {
  share: (force, percent, when) =>
    `Ni roddodd ${force} leoliad ar gyfer ${percent} o’r troseddau a gofnododd yn ${when}; nid ` +
    'ydynt yn ffigurau unrhyw ardal fach.',
  partYear: (months, year) =>
    months === 1
      ? `yr unig fis a ddarparodd yn ${year}`
      : `y misoedd a ddarparodd (${months}) o’r 12 yn ${year}`,
  recordedBy: (forces, count, text, year) =>
    `Gan gynnwys troseddau heb leoliad, cofnododd ${forces} ${counted(count, text, CRIME)} yn ${year}.`,
  forcesOf: (place) => `heddluoedd ${place}`,
};
