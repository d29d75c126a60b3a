/** Labels of the figures behind a card. */
const ENGLISH = {
  area: 'Crimes per 1,000 people',
  rate: 'Rate',
  interval: '95% interval',
  month: 'Month',
  noFigures: 'no data',
  counted: (count: string, people: string) => `${count} crimes, ${people} people at Census 2021.`,
  recorded: (count: string, people: string) =>
    `${count} recorded, ${people} people at Census 2021.`,
};

export type DetailsWords = typeof ENGLISH;

export const detailsWords = (lang: 'en' | { details: DetailsWords }): DetailsWords =>
  lang === 'en' ? ENGLISH : lang.details;
