import { plural } from '@crimetrends/sdk/sentences';
import type { Level } from '@crimetrends/sdk';
import { elementWords } from '../words/element-words.js';

/** Labels of the search field. */
const ENGLISH = {
  label: 'Find a place',
  hint: 'Name, postcode or GSS code.',
  searching: 'Searching',
  /** One area of a level. */
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
  } satisfies Record<Level, string>,
  lyingIn: (level: string, place: string) => `${level} in ${place}`,
  postcode: 'Postcode',
  ended: (month: string) => `Postcode, ended in ${month}`,
  found: (count: number) => `${count} ${plural(count, 'place')} found.`,
  first: (count: number) =>
    count === 1
      ? 'The first place. Type more to narrow it down.'
      : `The first ${count} places. Type more to narrow them down.`,
  none: (text: string) => `No place found for “${text}”.`,
  advice: 'Check the spelling, or give a postcode.',
  noLimit: (found: string) => `limit “${found}” is not a whole number from 1 to 50.`,
  noLevel: (found: string, known: string) => `levels “${found}” is none of ${known}.`,
  noAddress: (found: string) =>
    `to “${found}” is no http(s) address with {code}, {postcode} or {outcode} in it.`,
  noElement: (id: string) => `for “${id}” is the id of no CrimeTrends element on this page.`,
};

export type SearchWords = typeof ENGLISH;

export const searchWords = elementWords('search', ENGLISH);
