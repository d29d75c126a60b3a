import type { BreakdownWords } from './breakdown.words.js';

export const breakdownCy: BreakdownWords = {
  caption: 'Mathau o drosedd, yn ôl y nifer a gofnodwyd',
  kind: 'Math',
  count: 'Cofnodwyd',
  countOf: (count) => `cofnodwyd ${count}`,
  rate: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  scale: 'Cyfradd ac amrediad tebygol',
  against: (place) => `O gymharu â ${place}`,
  standing: { higher: 'uwch', lower: 'is', noClearDifference: 'dim gwahaniaeth clir' },
  key: (place) => `Dot a bar: yr ardal hon a’i hamrediad tebygol. Marc unionsyth: ${place}.`,
  separate: 'Nid math o drosedd, ac fe’i cyfrifir ar wahân:',
  download: 'Lawrlwytho fel CSV',
};
