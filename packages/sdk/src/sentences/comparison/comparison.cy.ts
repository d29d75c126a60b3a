import type { Phrases } from '../language/phrases.js';
import { months } from '../language/months.cy.js';

// Always "ac", because every item starts with the vowel of "ar gyfer".
/** `ar gyfer Luton ac ar gyfer Bedford` */
export const forEach = (places: readonly string[]): string =>
  months.list(places.map((place) => `ar gyfer ${place}`));

export const comparison: Phrases['comparison'] = {
  verdict: {
    higher: (places) => `yn uwch na’r gyfradd ${forEach(places)}`,
    lower: (places) => `yn is na’r gyfradd ${forEach(places)}`,
    noClearDifference: (places) => `heb fod yn amlwg yn wahanol i’r gyfradd ${forEach(places)}`,
  },
  rest: (ground) => `gweddill ${ground}`,
};
