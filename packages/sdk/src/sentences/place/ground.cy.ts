import type { Phrases } from '../language/phrases.js';

export const ground: Phrases['ground'] = {
  supplied: (place) => `y rhannau o fewn ${place} a ddarparodd ffigurau`,
  label: (place) => `${place}, rhannau a ddarparwyd`,
};
