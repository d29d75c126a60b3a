import { ordinal } from './rank.en.js';

export const ranking = {
  title: (subject: string, areas: string, within: string) => `${subject}: ${areas} in ${within}`,
  complete: (areas: string, year: string) =>
    `Ordered by rate per 1,000 people in ${year}; all ${areas} have complete data.`,
  some: (field: string, areas: string, year: string) =>
    `Ordered by rate per 1,000 people in ${year}; ${field} of ${areas} have complete data, and ` +
    'the others have no place.',
  none: (areas: string, year: string) =>
    `None of ${areas} has complete data in ${year}, so none has a place.`,
  position: (rank: number, tied: number, of: string) =>
    `${tied > 1 ? 'joint ' : ''}${ordinal(rank)} of ${of}`,
  noOther: ', no other place',
  between: (lowest: number, highest: number) =>
    `, between ${ordinal(lowest)} and ${ordinal(highest)}`,
  betweenOf: (lowest: number, highest: number, of: string) =>
    `between ${ordinal(lowest)} and ${ordinal(highest)} of ${of}`,
  unranked: {
    known: 'The only one with complete data, so there is no other to rank it with.',
    partial: 'Some months, or the figures of some parts, were not supplied.',
    notSupplied: 'No figures were supplied.',
    suppressed: 'No rate per person can be given.',
  },
};
