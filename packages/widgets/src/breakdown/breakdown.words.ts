import type { Verdict } from '@crimetrends/sdk/stats';
import { elementWords, midSentence } from '../words/element-words.js';

/** Labels of the table of crime types. */
const ENGLISH = {
  caption: 'Kinds of crime, by how many were recorded',
  kind: 'Kind',
  count: 'Recorded',
  countOf: (count: string) => `${count} recorded`,
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  against: (place: string) => `Beside ${midSentence(place)}`,
  standing: {
    higher: 'higher',
    lower: 'lower',
    noClearDifference: 'not clearly different',
  } satisfies Record<Verdict, string>,
  key: (place: string) =>
    `Dot and bar: this area and its likely range. Upright mark: ${midSentence(place)}.`,
  separate: 'Not a kind of crime, and counted apart:',
  download: 'Download as CSV',
};

export type BreakdownWords = typeof ENGLISH;

export const breakdownWords = elementWords('breakdown', ENGLISH);
