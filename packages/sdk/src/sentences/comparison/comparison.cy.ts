import type { Phrases } from '../language/phrases.js';
import { months } from '../language/months.cy.js';

// Always "ac", because every item starts with the vowel of "ar gyfer".
const forEach = (places: readonly string[]): string =>
  months.list(places.map((place) => `ar gyfer ${place}`));

export const comparison: Phrases['comparison'] = {
  standing: {
    higher: (places) => `yn uwch na’r gyfradd ${forEach(places)}`,
    lower: (places) => `yn is na’r gyfradd ${forEach(places)}`,
    aboutTheSame: (places) => `tua’r un faint â’r gyfradd ${forEach(places)}`,
  },
  partsSupplied: (place) => `y rhannau o fewn ${place} a ddarparodd ffigurau`,
  partsLabel: (place) => `${place}, rhannau a ddarparwyd`,
};
