import type { MeasuresWords } from './measures.words.js';

export const measuresCy: MeasuresWords = {
  measure: 'Yr hyn a gyfrifir',
  totals: 'Cyfansymiau',
  kinds: 'Mathau o drosedd',
  names: {
    crime: 'Pob trosedd',
    asb: 'Ymddygiad gwrthgymdeithasol',
    all: 'Troseddau ac ymddygiad gwrthgymdeithasol gyda’i gilydd',
  },
};
