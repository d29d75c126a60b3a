import type { PeopleWords } from '../people.js';

export const people: PeopleWords = {
  of: {
    residents: (_, text) => `${text} o drigolion`,
    households: (_, text) => `${text} o aelwydydd`,
  },
  share: (share, of, category, table) => `${share} o’r ${of}: “${category}” (${table}).`,
  none: { residents: 'Dim trigolion', households: 'Dim aelwydydd' },
  // Title and category are the publisher's own words, which the table gives in English.
  table: (title, id) => `“${title}”; SYG, Cyfrifiad 2021, tabl ${id}`,
  notSupplied: 'Ni ddarparwyd tablau Cyfrifiad 2021 ar gyfer yr ardal hon.',
};
