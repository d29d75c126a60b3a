import type { Standing } from '@crimetrends/sdk/sentences';
import { elementWords, midSentence } from '../words/element-words.js';

/** Labels of the table of kinds. */
export interface BreakdownWords {
  caption: string;
  kind: string;
  count: string;
  countOf: (count: string) => string;
  rate: string;
  likely: string;
  scale: string;
  against: (place: string) => string;
  standing: Readonly<Record<Standing, string>>;
  key: (place: string) => string;
  separate: string;
  download: string;
}

export const breakdownWords = elementWords('breakdown', {
  caption: 'Kinds of crime, by how many were recorded',
  kind: 'Kind',
  count: 'Recorded',
  countOf: (count) => `${count} recorded`,
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  against: (place) => `Beside ${midSentence(place)}`,
  standing: { higher: 'higher', lower: 'lower', aboutTheSame: 'about the same' },
  key: (place) =>
    `Dot and bar: this area and its likely range. Upright mark: ${midSentence(place)}.`,
  separate: 'Not a kind of crime, and counted apart:',
  download: 'Download as CSV',
});
