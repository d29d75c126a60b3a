import type { CompareWords } from './compare.words.js';

export const compareCy: CompareWords = {
  subtitle: (year) =>
    `Cyfraddau fesul 1,000 o drigolion yn ${year}, pob un gyda’i hamrediad tebygol.`,
  caption: (subject) => `${subject} fesul 1,000 o drigolion`,
  area: 'Ardal',
  rate: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  scale: 'Cyfradd ac amrediad tebygol',
  scaleEnd: (rate) => `0 i ${rate}`,
  around: (postcode) => `Yr ardal o amgylch ${postcode.replace(' ', '\u00A0')}`,
  pairs: 'Pob ardal ochr yn ochr â phob un arall',
  download: 'Lawrlwytho fel CSV',
  csv: {
    code: 'Cod',
    lower: 'Terfyn isaf (95%)',
    upper: 'Terfyn uchaf (95%)',
    likelyLower: 'Tebygol o',
    likelyUpper: 'Tebygol hyd at',
    count: 'Cofnodwyd',
    people: 'Trigolion, Cyfrifiad 2021',
    figures: 'Ffigurau',
  },
  setAreas:
    'gosodwch areas="…" i ddau, tri neu bedwar o godau GSS, codau allanol neu godau post ' +
    'gyda choma rhyngddynt, megis areas="E06000032, LU1".',
  tooMany: (count) =>
    `mae areas yn enwi ${count} o leoedd, a phedwar ar y mwyaf sy’n sefyll ochr yn ochr.`,
  twice: (text) => `mae areas yn enwi “${text}” ddwywaith.`,
};
