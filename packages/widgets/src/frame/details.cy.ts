import type { DetailsWords } from './details.words.js';

export const detailsCy: DetailsWords = {
  area: 'Troseddau fesul 1,000 o drigolion',
  rate: 'Cyfradd',
  interval: 'Cyfwng hyder 95%, hap yn unig',
  month: 'Mis',
  noFigures: 'dim data',
  likely: 'Amrediad tebygol',
  limitations: 'Yr hyn nad yw’r ffigurau’n ei gynnwys:',
  counted: (count, people) =>
    `Troseddau a leolwyd yma gan yr heddlu: ${count}. Pobl adeg Cyfrifiad 2021: ${people}.`,
  recorded: (count, people) => `Cofnodwyd: ${count}. Pobl adeg Cyfrifiad 2021: ${people}.`,
};
