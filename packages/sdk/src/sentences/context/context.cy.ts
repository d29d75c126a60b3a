import type { Phrases } from '../language/phrases.js';

export const context: Phrases['context'] = {
  title: (place) => `Pobl, cartrefi a lleoedd: ${place}`,
  around: (postcode) => `Pobl, cartrefi a lleoedd o amgylch ${postcode}`,
  explainsNothing:
    'Yr hyn sydd o amgylch ffigurau troseddau a gofnodwyd. Nid yw dim ohono yn eu hesbonio.',
  density: (residents) =>
    `Trigolion arferol fesul cilometr sgwâr adeg Cyfrifiad 2021: ${residents}.`,
  notPublished: 'Ni chyhoeddir ffigurau am bobl, cartrefi na lleoedd ar gyfer yr ardal hon.',
};
