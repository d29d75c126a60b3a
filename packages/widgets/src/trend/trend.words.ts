import { elementWords, midSentence } from '../words/element-words.js';

/** Labels of the line of months. */
const ENGLISH = {
  view: 'Show',
  notCompared: 'Not compared with the year before.',
  monthly: 'Number each month',
  yearly: 'Rate over 12 months',
  yearlyBeside: (place: string) => `Rate over 12 months, beside ${midSentence(place)}`,
  newestRate: (rate: string, month: string) => `${rate} in the year to ${month}`,
  /** The same on a narrow chart. */
  newestRateShort: (rate: string, month: string) => `${rate} to ${month}`,
  dashed: (place: string) => `Dashed: ${midSentence(place)}.`,
  usual: (of100: string) =>
    `Shaded: the usual range, from earlier months. Tried on months held out, it held ${of100} of 100.`,
  likely: 'Shaded: the likely range of the rate.',
  noMonths: 'Hatched: no figures were supplied.',
  noYears: 'Hatched: not all 12 months were supplied.',
  beside:
    'Places of different size are read by rate, not by number. ' +
    'Each point is of the 12 months that end there.',
  keys: 'The left and right arrow keys read the months one by one.',
  plain:
    'The chart could not be loaded. This is the same line in short; the table has every figure.',
  waiting: (place: string) => `Loading ${place}`,
  unreachable: (place: string) => `The figures of ${place} could not be loaded.`,
  month: 'Month',
  yearTo: '12 months to',
  rate: 'Per 1,000 people',
  likelyRange: 'Likely range',
  usualRange: (month: string) => `Usual, year to ${month}`,
  usualFrom: 'Usual from',
  usualTo: 'Usual to',
  none: 'no data',
  count: 'Recorded',
  download: 'Download as CSV',
};

export type TrendWords = typeof ENGLISH;

export const trendWords = elementWords('trend', ENGLISH);
