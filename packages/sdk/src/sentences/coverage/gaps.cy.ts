import type { Phrases } from '../language/phrases.js';
import { monthYear } from '../language/months.cy.js';

export const gaps: Phrases['gaps'] = {
  monthsSupplied: (observed, of) => `Darparwyd ${observed} o’r ${of} mis.`,
  shortfall: { missing: 'ar goll', incomplete: 'yn anghyflawn', both: 'ar goll neu’n anghyflawn' },
  forceShort: (force, months, shortfall) =>
    `Mae ffigurau ${force} ar gyfer ${months} ${shortfall}, felly ni roddir cyfradd flynyddol na safle.`,
  othersShort: 'Mae’r gweddill ar goll, felly ni roddir cyfradd flynyddol na safle.',
  noFigures: 'Dim ffigurau.',
  knownGap: ({ from, to }, force) => {
    const whose = force ? `ffigurau ${force}` : 'y ffigurau';
    const when =
      to === undefined
        ? `ers mis ${monthYear(from)}`
        : from === to
          ? `ym mis ${monthYear(from)}`
          : `rhwng mis ${monthYear(from)} a mis ${monthYear(to)}`;
    return `Mae bwlch hysbys yn ${whose} ${when}.`;
  },
  suppliedNone: (force, months) => `Ni ddarparodd ${force} unrhyw ffigurau ar gyfer ${months}.`,
  suppliedNoWholeMonth: (force, months) =>
    `Ni ddarparodd ${force} fis cyfan o ffigurau ar gyfer ${months}.`,
  noneSupplied: (months) => `Ni ddarparwyd dim ar gyfer ${months}.`,
  gapNotAbsence: 'Bwlch yn y data yw hwn, nid absenoldeb troseddau.',
};
