import type { Phrases } from '../language/phrases.js';
import { numberText } from '../language/numbers.cy.js';

// A rank is a cardinal ("safle 22"), as in tables: Welsh has two systems of ordinals above ten.
export const rank: Phrases['rank'] = {
  ranked: (subject, { rank: position, tied, best, worst }, field, within, year) =>
    `${subject}: safle ${numberText(position)}${tied > 1 ? ' (ar y cyd)' : ''} allan o ${field} ` +
    `â data cyflawn o fewn ${within} yn ${year}, gyda’r gyfradd isaf yn gyntaf; ` +
    (best === worst
      ? 'nid yw’r ffigurau’n caniatáu unrhyw safle arall.'
      : `mae’r ffigurau’n caniatáu unrhyw safle o ${numberText(best)} i ${numberText(worst)}.`),
  only: (subject, only, within, year) =>
    `${subject}: heb safle, gan mai dyma’r unig ${only} â data cyflawn o fewn ${within} yn ${year}.`,
  lowerThan: (subject, percent, many, within, year) =>
    `${subject}: yn is na ${percent === 0 ? 'llai nag 1' : percent}% o ${many} â data cyflawn o ` +
    `fewn ${within} yn ${year}`,
  lowerThanNone: (subject, field, within, year) =>
    `${subject}: ddim yn is nag unrhyw un o blith ${field} â data cyflawn o fewn ${within} yn ${year}`,
  sharesAllowed: (least, most) =>
    least === most
      ? '; nid yw’r ffigurau’n caniatáu unrhyw gyfran arall.'
      : `; mae’r ffigurau’n caniatáu unrhyw gyfran o ${least}% i ${most}%.`,
};
