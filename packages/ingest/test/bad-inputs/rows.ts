import type { BadInput } from './bad-input.js';
import { STREET, type InputDraft } from './input-draft.js';

const MONTH = 1,
  LONGITUDE = 4,
  LATITUDE = 5,
  LOCATION = 6,
  LSOA = 7,
  CATEGORY = 9;

const line =
  (at: number, change: (text: string, draft: InputDraft) => string) =>
  (draft: InputDraft): void =>
    draft.editLine(STREET, at, (text) => change(text, draft));
const field =
  (at: number, column: number, value: string) =>
  (draft: InputDraft): void =>
    draft.editField(STREET, at, column, value);
/** The same fault in so many rows that the share passes what a build bears. */
const rows =
  (count: number, column: number, value: string) =>
  (draft: InputDraft): void => {
    for (let at = 0; at < count; at += 1) draft.editField(STREET, 30 + at, column, value);
  };
/** The first row like a pattern, written again below itself. */
const repeated =
  (like: RegExp) =>
  (draft: InputDraft): void => {
    const at = draft.lines(STREET).findIndex((row) => like.test(row)) + 1;
    draft.editLine(STREET, at, (row) => `${row}\n${row}`);
  };
const malformed = (count = 1): BadInput['end'] => ({
  ledger: { malformed: count, counted: -count },
});

export const ROWS: readonly BadInput[] = [
  {
    name: 'a quote that is never closed',
    spoil: line(21, (row) => row.replace('On or near', '"On or near')),
    end: {
      code: 'rowsLost',
      line: 21,
      says: [
        `${STREET}, line 21:`,
        'a quote is opened and not closed',
        'Mend the line or fetch the file again',
      ],
    },
  },
  {
    name: 'a quoted field that runs over two lines',
    spoil: line(21, (row) => row.replace(/On or near ([^,]*)/, '"On or near\n$1"')),
    end: {
      code: 'rowsLost',
      line: 21,
      says: [`${STREET}, line 21:`, 'a quote is opened and not closed'],
    },
  },
  {
    name: 'a quote in the middle of a field',
    spoil: field(21, LOCATION, 'On or near The "Crown" Inn'),
    end: {},
  },
  {
    name: 'half a row in the middle',
    spoil: line(40, (row) => row.slice(0, 90)),
    end: malformed(),
  },
  {
    name: 'half a row at the end, where the file was cut',
    spoil: (draft) => draft.edit(STREET, (text) => text.slice(0, -60)),
    end: {
      code: 'rowsLost',
      line: 452,
      says: [`${STREET}, line 452:`, 'ends in the middle of a row', 'Fetch it again'],
    },
  },
  {
    name: 'a last row without its line end',
    spoil: (draft) => draft.edit(STREET, (text) => text.trimEnd()),
    end: {},
  },
  {
    name: 'a comma too many in a row',
    spoil: field(40, LOCATION, 'On or near Fenwick, Lowe'),
    end: malformed(),
  },
  {
    name: 'a comma too many in many rows',
    spoil: rows(4, LOCATION, 'x,y'),
    end: {
      code: 'malformedRows',
      line: 30,
      says: [
        `${STREET}, line 30:`,
        'the LSOA code should be like E01000001, found “y”',
        '4 of 451 rows',
        '--accept malformedRows',
      ],
    },
  },
  {
    name: 'a comma too many in many rows, accepted',
    spoil: rows(4, LOCATION, 'x,y'),
    end: malformed(4),
    options: { accept: ['malformedRows'] },
  },
  {
    name: 'columns missing in many rows',
    spoil: (draft) => {
      for (const at of [30, 31, 32]) draft.editLine(STREET, at, (row) => row.slice(0, 90));
    },
    end: {
      code: 'malformedRows',
      line: 30,
      says: [`${STREET}, line 30:`, 'not a row of 12 columns', '3 of 451 rows'],
    },
  },
  {
    name: 'a blank line between rows',
    spoil: line(100, (row) => `\n${row}`),
    end: { says: [`${STREET}: 1 blank line among its rows`] },
  },
  {
    name: 'blank lines at the end',
    spoil: (draft) => draft.edit(STREET, (text) => `${text}\n\n\n`),
    end: {},
  },
  {
    name: 'a line of spaces',
    spoil: line(100, (row) => `   \n${row}`),
    end: { ledger: { read: 1, malformed: 1 } },
  },
  {
    name: 'a line of commas',
    spoil: line(100, (row) => `,,,,,,,,,,,\n${row}`),
    end: { ledger: { read: 1, malformed: 1 } },
  },
  {
    name: 'the header again in the middle',
    spoil: line(100, (row, draft) => `${draft.lines(STREET)[0]!}\n${row}`),
    end: { ledger: { read: 1, malformed: 1 } },
  },
  {
    name: 'an unknown category',
    spoil: field(40, CATEGORY, 'Cyber crime'),
    end: {
      code: 'unknownCategory',
      line: 40,
      says: [`${STREET}, line 40:`, '“Cyber crime” (rows: 1)', '--accept unknownCategory'],
    },
  },
  {
    name: 'an unknown category, accepted',
    spoil: field(40, CATEGORY, 'Cyber crime'),
    end: malformed(),
    options: { accept: ['unknownCategory'] },
  },
  {
    name: 'a category of the years before 2013',
    spoil: field(40, CATEGORY, 'Violent crime'),
    end: { code: 'unknownCategory', says: ['“Violent crime”'] },
  },
  { name: 'no category', spoil: field(40, CATEGORY, ''), end: malformed() },
  {
    name: 'a space behind a category',
    spoil: field(40, CATEGORY, 'Burglary '),
    end: { code: 'unknownCategory', says: ['“Burglary ”'] },
  },
  { name: 'an unknown month', spoil: field(40, MONTH, '2025-13'), end: malformed() },
  {
    name: 'a month in words',
    spoil: rows(4, MONTH, 'Jan-25'),
    end: {
      code: 'malformedRows',
      line: 30,
      says: ['the Month column should say 2025-01, found “Jan-25”'],
    },
  },
  { name: 'a row of another month', spoil: field(40, MONTH, '2024-12'), end: malformed() },
  { name: 'a place without latitude', spoil: field(40, LATITUDE, ''), end: malformed() },
  {
    name: 'a place in the Gulf of Guinea (0, 0)',
    spoil: (draft) => {
      draft.editField(STREET, 40, LONGITUDE, '0.0');
      draft.editField(STREET, 40, LATITUDE, '0.0');
    },
    end: malformed(),
  },
  { name: 'a place in words', spoil: field(40, LONGITUDE, 'unknown'), end: malformed() },
  {
    name: 'a place on the national grid',
    spoil: rows(4, LONGITUDE, '530000'),
    end: {
      code: 'malformedRows',
      line: 30,
      says: ['longitude and latitude should lie in the United Kingdom, found “530000”'],
    },
  },
  {
    name: 'an LSOA that no lookup knows',
    spoil: field(40, LSOA, 'E01777777'),
    end: { ledger: { unknownArea: 1, counted: -1 } },
  },
  {
    name: 'an LSOA that no lookup knows, in many rows',
    spoil: rows(6, LSOA, 'E01777777'),
    end: {
      code: 'unknownAreas',
      line: 30,
      says: [
        `${STREET}, line 30:`,
        '6 of',
        '“E01777777” (rows: 6)',
        'Add the lookup',
        '--accept unknownAreas',
      ],
    },
  },
  {
    name: 'an LSOA that no lookup knows, in many rows, accepted',
    spoil: rows(6, LSOA, 'E01777777'),
    end: { ledger: { unknownArea: 6, counted: -6 } },
    options: { accept: ['unknownAreas'] },
  },
  { name: 'an LSOA in small letters', spoil: field(40, LSOA, 'e01900001'), end: malformed() },
  {
    name: 'an LSOA of Scotland',
    spoil: field(40, LSOA, 'S01006506'),
    end: { ledger: { unknownArea: 1, counted: -1 } },
  },
  { name: 'no LSOA', spoil: field(40, LSOA, ''), end: { ledger: { noLocation: 1, counted: -1 } } },
  {
    name: 'a row with a Crime ID, twice',
    spoil: repeated(/^[0-9a-f]{64},/),
    end: { ledger: { read: 1, duplicate: 1 } },
  },
  {
    name: 'a row without a Crime ID, twice',
    spoil: repeated(/^,/),
    end: { ledger: { read: 1, counted: 1 } },
  },
  {
    name: 'a row of the transport police in a force’s file',
    spoil: (draft) => draft.editField(STREET, 40, 2, 'British Transport Police'),
    end: { ledger: { transport: 1, counted: -1 } },
  },
];
