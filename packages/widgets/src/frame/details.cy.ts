import type { DetailsWords } from './details.words.js';

export const detailsCy: DetailsWords = {
  area: 'Troseddau fesul 1,000 o drigolion',
  rate: 'Cyfradd',
  interval: 'Cyfwng hyder 95%',
  month: 'Mis',
  noFigures: 'dim data',
  counted: (count, people) => `${count} o droseddau, ${people} o bobl adeg Cyfrifiad 2021.`,
  recorded: (count, people) => `${count} wedi’u cofnodi, ${people} o bobl adeg Cyfrifiad 2021.`,
};
