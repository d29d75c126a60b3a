import type { Phrases } from '../language/phrases.js';

export const subtitle: Phrases['subtitle'] = {
  homeTo: (people) => `cartref i oddeutu ${people} o bobl adeg Cyfrifiad 2021`,
  nobody: 'heb drigolion adeg Cyfrifiad 2021',
  figureIsFor: (place, people) =>
    `Mae’r ffigurau ar gyfer ${place}, yr ardal o’i amgylch, cartref i oddeutu ${people} o bobl ` +
    'adeg Cyfrifiad 2021.',
  figureIsForEmpty: (place) =>
    `Mae’r ffigurau ar gyfer ${place}, yr ardal o’i amgylch, heb drigolion adeg Cyfrifiad 2021.`,
};
