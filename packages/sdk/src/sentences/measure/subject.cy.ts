import type { Phrases } from '../language/phrases.js';

export const subject: Phrases['subject'] = {
  crime: 'Troseddau a gofnodwyd',
  asb: 'Ymddygiad gwrthgymdeithasol a gofnodwyd',
  all: 'Troseddau ac ymddygiad gwrthgymdeithasol a gofnodwyd',
  kind: (category) => `Troseddau a gofnodwyd (${category})`,
};
