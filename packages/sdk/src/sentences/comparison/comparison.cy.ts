import type { Phrases } from '../language/phrases.js';
import { months } from '../language/months.cy.js';

// Always "ac", because every item starts with the vowel of "ar gyfer".
const forEach = (places: readonly string[]): string =>
  months.list(places.map((place) => `ar gyfer ${place}`));

export const comparison: Phrases['comparison'] = {
  verdict: {
    higher: (places) => `yn uwch na’r gyfradd ${forEach(places)}`,
    lower: (places) => `yn is na’r gyfradd ${forEach(places)}`,
    noClearDifference: (places) => `heb fod yn amlwg yn wahanol i’r gyfradd ${forEach(places)}`,
  },
  rest: (ground) => `gweddill ${ground}`,
  mostlyThisArea: (places) =>
    `ni chymherir â’r ffigurau ${forEach(places)}, gan mai rhai’r ardal hon ydynt bron i gyd`,
  sameGround: (places) =>
    `ni chymherir hefyd â’r ffigurau ${forEach(places)}, gan eu bod yn cwmpasu’r un tir`,
};
