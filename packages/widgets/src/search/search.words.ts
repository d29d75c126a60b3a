import type { Level } from '@crimetrends/sdk';
import { elementWords } from '../words/element-words.js';

/** Labels of the search field. */
export interface SearchLabels {
  label: string;
  hint: string;
  searching: string;
  /** One area of a level, by itself. */
  levels: Readonly<Record<Level, string>>;
  lyingIn: (level: string, place: string) => string;
  postcode: string;
  ended: (month: string) => string;
  found: (count: number) => string;
  first: (count: number) => string;
  none: (text: string) => string;
  advice: string;
  noLimit: (found: string) => string;
  noLevel: (found: string, known: string) => string;
  noAddress: (found: string) => string;
  noElement: (id: string) => string;
}

export const searchWords = elementWords('search', {
  label: 'Find a place',
  hint: 'Name, postcode or GSS code.',
  searching: 'Searching',
  levels: {
    lsoa21: 'Small area (LSOA)',
    msoa21: 'Neighbourhood (MSOA)',
    ward: 'Ward',
    ltla: 'Local authority',
    county: 'County',
    region: 'Region',
    country: 'Country',
    nation: 'Nation',
    outcode: 'Postcode district',
    town: 'Town or city',
    pfa: 'Police force area',
  },
  lyingIn: (level, place) => `${level} in ${place}`,
  postcode: 'Postcode',
  ended: (month) => `Postcode, ended in ${month}`,
  found: (count) => (count === 1 ? '1 place found.' : `${count} places found.`),
  first: (count) =>
    count === 1
      ? 'The first place. Type more to narrow it down.'
      : `The first ${count} places. Type more to narrow them down.`,
  none: (text) => `No place found for “${text}”.`,
  advice: 'Check the spelling, or give a postcode.',
  noLimit: (found) => `limit “${found}” is not a whole number from 1 to 50.`,
  noLevel: (found, known) => `levels “${found}” is none of ${known}.`,
  noAddress: (found) =>
    `to “${found}” is no http(s) address with {code}, {postcode} or {outcode} in it.`,
  noElement: (id) => `for “${id}” is the id of no CrimeTrends element on this page.`,
});
