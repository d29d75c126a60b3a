import type { Phrases } from '../language/phrases.js';

export const title: Phrases['title'] = {
  crime: 'Troseddau a gofnodwyd',
  crimeIn: (place) => `Troseddau a gofnodwyd: ${place}`,
  crimeAround: (postcode) => `Troseddau a gofnodwyd o amgylch ${postcode}`,
  smallAreaIn: (place) => `Ardal fach o fewn ${place}`,
  wardIn: (place) => `Ward o fewn ${place}`,
};
