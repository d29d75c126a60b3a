import type { Phrases } from '../language/phrases.js';

export const measure: Phrases['measure'] = {
  per1000: 'a gofnodwyd fesul 1,000 o drigolion yn y flwyddyn',
};
