import type { BadInput } from './bad-input.js';
import { SALES, type InputDraft } from './input-draft.js';

const WITH = ['price-paid/pp-2023', 'price-paid/pp-2024'];
const ID = 0,
  PRICE = 1,
  DATE = 2,
  POSTCODE = 3,
  TYPE = 4,
  STATUS = 15;

/**
 * The first line of a standard sale in May 2024, so that the sale is counted where nothing is wrong
 * with it.
 */
const counted = (draft: InputDraft): number =>
  draft
    .lines(SALES)
    .findIndex(
      (row) =>
        /"2024-05-.*,"[DSTF]",.*"A","A"$/.test(row) && !/"",/.test(row.split(',')[POSTCODE]!),
    ) + 1;
const field =
  (column: number, value: string) =>
  (draft: InputDraft): void =>
    draft.editField(SALES, counted(draft), column, `"${value}"`);
const rows =
  (count: number, column: number, value: string) =>
  (draft: InputDraft): void => {
    for (let at = 0; at < count; at += 1) draft.editField(SALES, 5 + at, column, `"${value}"`);
  };
const sale = (bad: Omit<BadInput, 'with'>): BadInput => ({ with: WITH, ...bad });
// The share of sales in no median is told with figures, so it is told otherwise.
const malformed: BadInput['end'] = {
  sales: { malformed: 1, counted: -1 },
  says: ['of 2,202 house sales are in no median'],
};

export const PRICES: readonly BadInput[] = [
  sale({ name: 'a sale at a price of 0', spoil: field(PRICE, '0'), end: malformed }),
  sale({ name: 'a sale at a price in words', spoil: field(PRICE, 'POA'), end: malformed }),
  sale({ name: 'a sale below 0', spoil: field(PRICE, '-250000'), end: malformed }),
  sale({
    name: 'a sale on a day that is none',
    spoil: field(DATE, '2024-02-30 00:00'),
    end: malformed,
  }),
  sale({
    name: 'a sale before there were any (1894)',
    spoil: field(DATE, '1894-05-01 00:00'),
    end: malformed,
  }),
  sale({ name: 'a record status nobody knows (X)', spoil: field(STATUS, 'X'), end: malformed }),
  sale({ name: 'a property type nobody knows', spoil: field(TYPE, 'Z'), end: malformed }),
  sale({ name: 'a transaction without an id', spoil: field(ID, ''), end: malformed }),
  sale({
    name: 'a sale without a postcode',
    spoil: field(POSTCODE, ''),
    end: {
      sales: { noPostcode: 1, counted: -1 },
      says: ['11 of 2,203 house sales are in no median: 6 have no postcode'],
    },
  }),
  sale({
    name: 'a sale with a postcode that nobody knows',
    spoil: field(POSTCODE, 'ZZ1 1ZZ'),
    end: {
      sales: { unknownPostcode: 1, counted: -1 },
      says: ['6 one that the postcode table does not place'],
    },
  }),
  sale({
    name: 'a sale twice',
    spoil: (draft) => draft.editLine(SALES, counted(draft), (row) => `${row}\n${row}`),
    end: { sales: { read: 1, superseded: 1 } },
  }),
  sale({
    name: 'the price missing in many rows',
    spoil: rows(8, PRICE, ''),
    end: {
      code: 'malformedRows',
      line: 5,
      says: [
        `${SALES}, line 5:`,
        'the price should be a whole number of pounds above 0, found “”',
        '8 of 1290 rows',
        '--accept malformedRows',
      ],
    },
  }),
  sale({
    name: 'a quote that is never closed in a sale',
    spoil: (draft) => draft.editLine(SALES, 9, (row) => row.slice(0, -1)),
    end: {
      code: 'rowsLost',
      line: 9,
      says: [`${SALES}, line 9:`, 'a quote is opened and not closed'],
    },
  }),
  sale({
    name: 'half a sale at the end, where the file was cut',
    spoil: (draft) => draft.edit(SALES, (text) => text.slice(0, text.lastIndexOf(',"'))),
    end: { code: 'rowsLost', says: [SALES, 'ends in the middle of a row'] },
  }),
  sale({
    name: 'sales with names of columns above them',
    spoil: (draft) => draft.edit(SALES, (text) => `Transaction id,Price,Date of transfer\n${text}`),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [`${SALES}, line 1:`, 'Price Paid has no names of columns', 'Remove the line'],
    },
    inspect: ['Remove the line'],
  }),
];
