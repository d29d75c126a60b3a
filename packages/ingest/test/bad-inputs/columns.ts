import type { BadInput } from './bad-input.js';
import { STREET, type InputDraft } from './input-draft.js';

const header =
  (change: (columns: string[]) => string[]) =>
  (draft: InputDraft): void =>
    draft.editLine(STREET, 1, (text) => change(text.split(',')).join(','));
const everyRow =
  (change: (text: string) => string) =>
  (draft: InputDraft): void =>
    draft.edit(STREET, (text) =>
      text
        .split('\n')
        .map((row) => (row === '' ? row : change(row)))
        .join('\n'),
    );
const swap = (row: readonly string[], a: number, b: number): string[] =>
  row.map((field, at) => (at === a ? row[b]! : at === b ? row[a]! : field));
const changed = (...says: string[]): Pick<BadInput, 'end' | 'inspect'> => ({
  end: {
    code: 'headerChanged',
    line: 1,
    says: [`${STREET}, line 1:`, ...says, 'fetch the file again'],
  },
  inspect: says,
});

export const COLUMNS: readonly BadInput[] = [
  {
    name: 'two columns swapped',
    spoil: everyRow((row) => swap(row.split(','), 4, 5).join(',')),
    ...changed('column 5 should be “Longitude”, found “Latitude”'),
  },
  {
    name: 'one column more',
    spoil: everyRow((row) => `${row},x`),
    ...changed('column 13 should be no further column, found “x”'),
  },
  {
    name: 'one column missing',
    spoil: everyRow((row) => row.split(',').slice(0, -1).join(',')),
    ...changed('column 12 should be “Context”, found nothing'),
  },
  {
    name: 'columns in small letters',
    spoil: header((columns) => columns.map((column) => column.toLowerCase())),
    ...changed('column 1 should be “Crime ID”, found “crime id”'),
  },
  {
    name: 'a space behind a column’s name',
    spoil: header((columns) => columns.with(9, 'Crime type ')),
    ...changed('column 10 should be “Crime type”, found “Crime type ”'),
  },
  {
    name: 'no header',
    spoil: (draft) => draft.edit(STREET, (text) => text.slice(text.indexOf('\n') + 1)),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [
        `${STREET}, line 1:`,
        'named for street, but no known table has these columns: b4278',
        'Fetch it again',
      ],
    },
    inspect: ['named for street'],
  },
  {
    name: 'columns separated by semicolons',
    spoil: (draft) => draft.edit(STREET, (text) => text.replaceAll(',', ';')),
    end: {
      code: 'headerChanged',
      line: 1,
      says: ['separated by “;”', 'save the file with commas'],
    },
    inspect: ['separated by “;”'],
  },
  {
    name: 'a blank line above the header',
    spoil: (draft) => draft.edit(STREET, (text) => `\n${text}`),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [`${STREET}, line 1: blank`, 'line 2', 'Remove the blank lines'],
    },
    inspect: ['line 1: blank'],
  },
  {
    name: 'every name in quotes',
    spoil: header((columns) => columns.map((column) => `"${column}"`)),
    end: {},
  },
  {
    name: 'an empty street file',
    spoil: (draft) => draft.write(STREET, ''),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [`${STREET}, line 1:`, 'named for street, but the file is empty', 'Fetch it again'],
    },
    inspect: ['the file is empty'],
  },
  {
    name: 'a header without rows',
    spoil: (draft) => draft.edit(STREET, (text) => text.slice(0, text.indexOf('\n') + 1)),
    end: { ledger: { read: -451, counted: -435, duplicate: -2, noLocation: -14 } },
  },
  {
    name: 'longitude and latitude swapped below a right header',
    spoil: everyRow((row) =>
      row.startsWith('Crime ID') ? row : swap(row.split(','), 4, 5).join(','),
    ),
    end: {
      code: 'malformedRows',
      line: 2,
      says: [
        `${STREET}, line 2:`,
        'longitude and latitude should lie in the United Kingdom, found “52.',
        '--accept malformedRows',
      ],
    },
  },
  {
    name: 'code and name of the LSOA swapped below a right header',
    spoil: everyRow((row) =>
      row.startsWith('Crime ID') ? row : swap(row.split(','), 7, 8).join(','),
    ),
    end: {
      code: 'malformedRows',
      line: 2,
      says: [
        `${STREET}, line 2:`,
        'the LSOA code should be like E01000001, found “Aldermarsh 001A”',
      ],
    },
  },
  {
    name: 'category and outcome swapped below a right header',
    spoil: everyRow((row) =>
      row.startsWith('Crime ID') ? row : swap(row.split(','), 9, 10).join(','),
    ),
    end: { code: 'malformedRows', says: [STREET, 'the Crime type column is empty'] },
  },
];
