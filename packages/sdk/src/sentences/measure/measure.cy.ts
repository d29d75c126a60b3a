import type { Phrases } from '../language/phrases.js';

export const measure: Phrases['measure'] = {
  per1000: 'wedi’u cofnodi fesul 1,000 o drigolion yn y flwyddyn',
  inMonths: (months) => `wedi’u cofnodi, gyda ${months} o’r 12 mis wedi’u darparu`,
};
