import type { Phrases } from '../language/phrases.js';

export const rate: Phrases['rate'] = {
  crimesPer1000: 'o droseddau fesul 1,000 o drigolion yn y flwyddyn',
  likelyBetween: (lower, upper) => `amrediad tebygol: ${lower} i ${upper}`,
  likelyWithin: (margin) => `yn debygol o fod o fewn ${margin} iddi`,
};
