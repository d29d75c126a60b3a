import type { Phrases } from './phrases.js';
import { aspirate, soft } from './grammar.cy.js';

const MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const BEGINS_WITH_MONTH = new RegExp(`^(${MONTHS.join('|')})\\b`);

export const months: Phrases['months'] = {
  months: MONTHS,
  short: [
    'Ion',
    'Chwef',
    'Maw',
    'Ebr',
    'Mai',
    'Meh',
    'Gorff',
    'Awst',
    'Medi',
    'Hyd',
    'Tach',
    'Rhag',
  ],
  span: (from, to) => `${from} i ${soft(to)}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and(items.at(-1)!)}`,
};

/** `2025-12` as `Rhagfyr 2025`, for dates from the data. */
export const monthYear = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

// Names from the data keep their spelling; only our own words (lower case) and months mutate.
function and(item: string): string {
  if (/^[aeiouyâêîôûŷ]/i.test(item)) return `ac ${item}`;
  return `a ${BEGINS_WITH_MONTH.test(item) || /^\p{Ll}/u.test(item) ? aspirate(item) : item}`;
}
