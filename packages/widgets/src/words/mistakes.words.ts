import { elementWords } from './element-words.js';

/** What the page's author did wrong. Loaded only then. */
const ENGLISH = {
  checkCode: 'Check the code, or use postcode="…".',
  setPlace: 'set area="…" to a GSS code such as E06000032, or postcode="…".',
  bothPlaces: 'set only one of area, postcode and outcode.',
  noBundle: 'set bundle="…" to the folder that holds latest.json.',
  noMeasure: (found: string, known: string) => `measure “${found}” is none of ${known}.`,
};

export type MistakesWords = typeof ENGLISH;

export const mistakesWords = elementWords('mistakes', ENGLISH);
