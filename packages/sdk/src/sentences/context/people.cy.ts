import type { Phrases } from '../language/phrases.js';

export const people: Phrases['people'] = {
  of: {
    residents: (_, text) => `${text} o drigolion`,
    households: (_, text) => `${text} o aelwydydd`,
  },
  share: (share, of, category, table) => `${share} o’r ${of}: “${category}” (${table}).`,
  none: { residents: 'Dim trigolion', households: 'Dim aelwydydd' },
  table: ({ name, english }, id) => `${name ?? `“${english}”`}; SYG, Cyfrifiad 2021, tabl ${id}`,
  notSupplied: 'Ni ddarparwyd tablau Cyfrifiad 2021 ar gyfer yr ardal hon.',
};
