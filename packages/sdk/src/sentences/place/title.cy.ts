import type { Phrases } from '../language/phrases.js';

export const title: Phrases['title'] = {
  crime: 'Troseddau a gofnodwyd',
  crimeIn: (place) => `Troseddau a gofnodwyd: ${place}`,
  crimeAround: (postcode) => `Troseddau a gofnodwyd o amgylch ${postcode}`,
  homeTo: (people) => `cartref i oddeutu ${people} o bobl adeg Cyfrifiad 2021`,
  nobody: 'heb drigolion adeg Cyfrifiad 2021',
  smallAreaIn: (place) => `Ardal fach o fewn ${place}`,
  wardIn: (place) => `Ward o fewn ${place}`,
  figureIsFor: (place, people) =>
    `Mae’r ffigurau ar gyfer ${place}, yr ardal o’i amgylch, cartref i oddeutu ${people} o bobl ` +
    'adeg Cyfrifiad 2021.',
  figureIsForEmpty: (place) =>
    `Mae’r ffigurau ar gyfer ${place}, yr ardal o’i amgylch, heb drigolion adeg Cyfrifiad 2021.`,
};
