import type { Words } from './words.js';

export const wordsCy: Words = {
  loading: 'Wrthi’n llwytho’r ffigurau',
  thisArea: 'Yr ardal hon',
  perThousand: 'Troseddau fesul 1,000 o drigolion, gydag amrediad tebygol',
  mostRecorded: 'Cofnodwyd amlaf',
  share: 'Cyfran',
  count: 'Troseddau',
  perThousandShort: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  hatched: 'Llinellau: ni ddarparwyd ffigurau.',
  since: (month) => `ers ${month}`,
  yearTo: (month) => `Y flwyddyn hyd at fis ${month}`,
  asTable: 'Y ffigurau fel tabl',
  figuresAndMethod: 'Ffigurau a dull',
  method: 'Sut y cyfrifwyd hyn',
  retry: 'Rhowch gynnig arall arni',
  unfetched: 'Ni ellid nôl y ffigurau ar hyn o bryd.',
  notHere: 'Ni ellir dangos ffigurau yma.',
};
