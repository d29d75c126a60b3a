import { plural } from '../language/plural.en.js';

export const people = {
  of: {
    residents: (count: number, text: string) => `${text} ${plural(count, 'resident')}`,
    households: (count: number, text: string) => `${text} ${plural(count, 'household')}`,
  },
  share: (share: string, of: string, category: string, table: string) =>
    `${share} of ${of}: “${category}” (${table}).`,
  none: { residents: 'No residents', households: 'No households' },
  /** A census table in brackets; `name` is its title in this language, if ONS has one. */
  table: ({ english }: { name: string | undefined; english: string }, id: string) =>
    `${english}; ONS, Census 2021, table ${id}`,
  notSupplied: 'No Census 2021 tables were supplied for this area.',
};
