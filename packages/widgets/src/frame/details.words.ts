import { plural } from '@crimetrends/sdk/sentences';

/** A count, and the residents that it covers. */
export interface CrimesAndPeople {
  count: number;
  populationCovered: number;
}

const residents = (text: string, { populationCovered }: CrimesAndPeople): string =>
  `${text} ${plural(populationCovered, 'person', 'people')} at Census 2021`;

/** Labels of the figures behind a card. */
const ENGLISH = {
  area: 'Crimes per 1,000 people',
  rate: 'Rate',
  likely: 'Likely range',
  interval: '95% interval, chance alone',
  month: 'Month',
  noFigures: 'no data',
  limitations: 'What the figures leave out:',
  /** The numbers as text, and as they are for their plural. */
  counted: (count: string, people: string, numbers: CrimesAndPeople) =>
    `${count} ${plural(numbers.count, 'crime')} that the police placed here, ${residents(people, numbers)}.`,
  recorded: (count: string, people: string, numbers: CrimesAndPeople) =>
    `${count} recorded, ${residents(people, numbers)}.`,
};

export type DetailsWords = typeof ENGLISH;

export const detailsWords = (lang: 'en' | { details: DetailsWords }): DetailsWords =>
  lang === 'en' ? ENGLISH : lang.details;
