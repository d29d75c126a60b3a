import type { Phrases } from '@crimetrends/sdk/sentences';
import type { ElementWords } from './element-words.js';

/**
 * Labels of the elements themselves. What is said of a place is written by
 * `@crimetrends/sdk/sentences`.
 */
export interface Words {
  loading: string;
  thisArea: string;
  perThousand: string;
  noRate: string;
  mostRecorded: string;
  share: string;
  count: string;
  perThousandShort: string;
  likely: string;
  hatched: string;
  yearTo: (month: string) => string;
  asTable: string;
  method: string;
  retry: string;
  unreachable: string;
  checkConnection: string;
  unreadable: string;
  checkCode: string;
  setPlace: string;
  bothPlaces: string;
  noBundle: string;
  noMeasure: (found: string, known: string) => string;
}

/**
 * What an element is written in: English, or a table with the sentences' phrases and the elements'
 * own labels.
 */
export type Lang =
  | 'en'
  | (Phrases & { widgets: Words; disclosed: DisclosedWords; elements: ElementWords });

/** Labels of what opens on demand. */
export interface DisclosedWords {
  area: string;
  rate: string;
  interval: string;
  month: string;
  noFigures: string;
  counted: (count: string, people: string) => string;
  recorded: (count: string, people: string) => string;
}

const ENGLISH: Words = {
  loading: 'Loading figures',
  thisArea: 'This area',
  perThousand: 'Crimes per 1,000 people, with likely range',
  noRate: 'no rate',
  mostRecorded: 'Most recorded',
  share: 'Share',
  count: 'Crimes',
  perThousandShort: 'Per 1,000 people',
  likely: 'Likely range',
  hatched: 'Hatched: no figures were supplied.',
  yearTo: (month) => `Year to ${month}`,
  asTable: 'Figures as a table',
  method: 'How this is worked out',
  retry: 'Try again',
  unreachable: 'The figures could not be loaded.',
  checkConnection: 'Check the connection and try again.',
  unreadable: 'The figures could not be read.',
  checkCode: 'Check the code, or use postcode="…".',
  setPlace: 'set area="…" to a GSS code such as E06000032, or postcode="…".',
  bothPlaces: 'set only one of area, postcode and outcode.',
  noBundle: 'set bundle="…" to the folder that holds latest.json.',
  noMeasure: (found, known) => `measure “${found}” is none of ${known}.`,
};

/** The elements' labels in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === 'en' ? ENGLISH : lang.widgets;
}
