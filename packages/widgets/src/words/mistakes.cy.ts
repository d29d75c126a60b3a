import type { MistakesWords } from './mistakes.words.js';

export const mistakesCy: MistakesWords = {
  checkCode: 'Gwiriwch y cod, neu defnyddiwch postcode="…".',
  setPlace: 'gosodwch area="…" i god GSS megis E06000032, neu postcode="…".',
  bothPlaces: 'gosodwch un yn unig o area, postcode ac outcode.',
  noBundle: 'gosodwch bundle="…" i’r ffolder sy’n dal latest.json.',
  noMeasure: (found, known) => `nid yw measure “${found}” yn un o ${known}.`,
};
