import type { Phrases } from '../language/phrases.js';
import { counted, MONTH } from '../language/grammar.cy.js';
import { numberText } from '../language/numbers.cy.js';

export const revision: Phrases['revision'] = {
  revised: (since, place, months, list) =>
    `Ers cyhoeddiad mis ${since}, diwygiwyd ${counted(months, numberText(months), MONTH)} o’r ` +
    `ffigurau ar gyfer ${place}: ${list}.`,
  none: (since, place) =>
    `Ers cyhoeddiad mis ${since}, ni ddiwygiwyd unrhyw fis o’r ffigurau ar gyfer ${place}.`,
};
