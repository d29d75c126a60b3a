/** Labels of the figures behind a card. */
const ENGLISH = {
  area: 'Crimes per 1,000 people',
  rate: 'Rate',
  likely: 'Likely range',
  interval: '95% interval, chance alone',
  month: 'Month',
  noFigures: 'no data',
  limitations: 'What the figures leave out:',
  counted: (count: string, people: string) =>
    `${count} crimes that the police placed here, ${people} people at Census 2021.`,
  recorded: (count: string, people: string) =>
    `${count} recorded, ${people} people at Census 2021.`,
};

export type DetailsWords = typeof ENGLISH;

export const detailsWords = (lang: 'en' | { details: DetailsWords }): DetailsWords =>
  lang === 'en' ? ENGLISH : lang.details;
