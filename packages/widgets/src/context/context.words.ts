import type { CensusTable, PropertyType } from '@crimetrends/sdk/contract';
import { elementWords } from '../words/element-words.js';

/** Labels of what surrounds the figures. */
export interface ContextLabels {
  people: string;
  homes: string;
  prices: string;
  places: string;
  outcomes: string;
  denominators: string;
  category: string;
  count: Readonly<Record<CensusTable['of'], string>>;
  share: string;
  /** A census table; its title in the publisher's English where it has no other. */
  tableOf: (
    title: { name: string | undefined; english: string },
    id: string,
    total: string,
    of: CensusTable['of'],
  ) => string;
  type: string;
  types: Readonly<Record<PropertyType, string>>;
  median: string;
  sales: string;
  before: string;
  salesBefore: string;
  change: string;
  medians: (period: string) => string;
  fewSales: string;
  notSupplied: string;
  placeType: string;
  incidents: string;
  topPlaces: (total: string) => string;
  outcome: string;
  crimes: string;
  latestOutcomes: (total: string) => string;
  noneOnRecord: string;
  divisor: string;
  number: string;
  rate: string;
  likely: string;
  divisors: string;
  download: string;
}

export const contextWords = elementWords('context', {
  people: 'People',
  homes: 'Homes',
  prices: 'House prices',
  places: 'Where incidents lie',
  outcomes: 'Outcomes a year on',
  denominators: 'Numbers to divide by',
  category: 'Category',
  count: { residents: 'Residents', households: 'Households' },
  share: 'Share',
  tableOf: ({ english }, id, total, of) => `${english} (${id}), share of ${total} ${of}`,
  type: 'Type of home',
  types: {
    all: 'All',
    detached: 'Detached',
    semiDetached: 'Semi-detached',
    terraced: 'Terraced',
    flat: 'Flat',
  },
  median: 'Median price',
  sales: 'Sales',
  before: 'Median, 12 months before',
  salesBefore: 'Sales, 12 months before',
  change: 'Change',
  medians: (period) =>
    `Median price by type of home, ${period}, and change from the 12 months before`,
  fewSales: 'fewer than 5 sales',
  notSupplied: 'not supplied',
  placeType: 'Kind of place',
  incidents: 'Incidents',
  topPlaces: (total) => `Kinds of place with most incidents, share of ${total} incidents`,
  outcome: 'Latest outcome',
  crimes: 'Crimes',
  latestOutcomes: (total) => `Latest outcome, share of ${total} crimes`,
  noneOnRecord: 'None on record',
  divisor: 'Divided by',
  number: 'Number',
  rate: 'Crimes per 1,000',
  likely: 'Likely range',
  divisors: 'The same crimes divided by other numbers',
  download: 'Download as CSV',
});
