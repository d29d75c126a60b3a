import { plural } from '../language/plural.en.js';
import { ordinal } from './rank.en.js';

export const ranking = {
  title: (subject: string, areas: string, within: string) => `${subject}: ${areas} in ${within}`,
  complete: (areas: string, count: number, year: string) =>
    `Ordered by rate per 1,000 people in ${year}; ` +
    (count === 1 ? 'the one area has complete data.' : `all ${areas} have complete data.`),
  some: (field: string, ranked: number, areas: string, unranked: number, year: string) =>
    `Ordered by rate per 1,000 people in ${year}; ${field} of ${areas} ` +
    `${plural(ranked, 'has', 'have')} complete data, and the ` +
    `${plural(unranked, 'other has', 'others have')} no place.`,
  none: (areas: string, count: number, year: string) =>
    count === 1
      ? `The one area has no complete data in ${year}, so it has no place.`
      : `None of ${areas} has complete data in ${year}, so none has a place.`,
  position: (rank: number, tied: number, of: string) =>
    `${tied > 1 ? 'joint ' : ''}${ordinal(rank)} of ${of}`,
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
