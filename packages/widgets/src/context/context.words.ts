import type { CensusTable, PropertyType } from '@crimetrends/sdk/contract';
import { elementWords } from '../words/element-words.js';

/** Labels of the context. */
const ENGLISH = {
  people: 'People',
  homes: 'Homes',
  prices: 'House prices',
  places: 'Where incidents lie',
  outcomes: 'Outcomes a year on',
  denominators: 'Numbers to divide by',
  category: 'Category',
  count: { residents: 'Residents', households: 'Households' },
  share: 'Share',
  /** Caption of a census table; `name` is its title in the reader's language, if it has one. */
  tableOf: (
    { english }: { name: string | undefined; english: string },
    id: string,
    total: string,
    of: CensusTable['of'],
  ) => `${english} (${id}), share of ${total} ${of}`,
  type: 'Type of home',
  types: {
    all: 'All',
    detached: 'Detached',
    semiDetached: 'Semi-detached',
    terraced: 'Terraced',
    flat: 'Flat',
  } satisfies Record<PropertyType, string>,
  median: 'Median price',
  sales: 'Sales',
  before: 'Median, 12 months before',
  salesBefore: 'Sales, 12 months before',
  change: 'Change, 95% limits',
  noClearChange: 'no clear change',
  changeBetween: (percent: string, lower: string, upper: string) =>
    `${percent} (${lower} to ${upper})`,
  fewForChange: 'too few sales',
  medians: (period: string) =>
    `Median price by type of home, ${period}, and change from the 12 months before`,
  fewSales: 'fewer than 5 sales',
  notSupplied: 'not supplied',
  placeType: 'Kind of place',
  incidents: 'Incidents',
  topPlaces: (total: string) => `Kinds of place with most incidents, share of ${total} incidents`,
  outcome: 'Latest outcome',
  crimes: 'Crimes',
  latestOutcomes: (total: string) => `Latest outcome, share of ${total} crimes`,
  noneOnRecord: 'None on record',
  divisor: 'Divided by',
  number: 'Number',
  rate: 'Crimes per 1,000',
  likely: 'Likely range',
  divisors: 'The same crimes divided by other numbers',
  download: 'Download as CSV',
};

export type ContextWords = typeof ENGLISH;

export const contextWords = elementWords('context', ENGLISH);
