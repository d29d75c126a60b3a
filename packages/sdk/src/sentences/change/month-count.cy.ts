import type { Phrases } from '../language/phrases.js';
import { counted, CRIME } from '../language/grammar.cy.js';

export const monthCount: Phrases['monthCount'] = {
  recorded: (count, text, month) =>
    count === 0
      ? `Ni chofnodwyd unrhyw droseddau ${month}`
      : `Cofnodwyd ${counted(count, text, CRIME)} ${month}`,
  yearBefore: (recorded, _, text, month) => `${recorded}; y nifer ${month} oedd ${text}.`,
  yearBeforeMissing: (recorded, month) =>
    `${recorded}; nid oes ffigurau ar gyfer yr un mis flwyddyn ynghynt, ${month}.`,
  usual: {
    within: (recorded, range) =>
      `${recorded}, o fewn yr amrediad arferol ar gyfer y mis hwnnw yma (${range}).`,
    above: (recorded, range) =>
      `${recorded}, uwchlaw’r amrediad arferol ar gyfer y mis hwnnw yma (${range}).`,
    below: (recorded, range) =>
      `${recorded}, islaw’r amrediad arferol ar gyfer y mis hwnnw yma (${range}).`,
  },
};
