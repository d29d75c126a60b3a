import type { BadInput } from './bad-input.js';
import { OUTCOMES, SEARCHES, type InputDraft } from './input-draft.js';

const ID = 0,
  MONTH = 1,
  TYPE = 9,
  DATE = 1;

const rows =
  (path: string, count: number, column: number, value: string) =>
  (draft: InputDraft): void => {
    for (let at = 0; at < count; at += 1) draft.editField(path, 20 + at, column, value);
  };
const outcomes = (bad: Omit<BadInput, 'with'>): BadInput => ({ with: [OUTCOMES], ...bad });
const searches = (bad: Omit<BadInput, 'with'>): BadInput => ({ with: [SEARCHES], ...bad });

export const OTHER_POLICE_FILES: readonly BadInput[] = [
  outcomes({
    name: 'outcomes: a column missing',
    spoil: (draft) => draft.edit(OUTCOMES, (text) => text.replace(',LSOA name', '')),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [
        `${OUTCOMES}, line 1:`,
        'column 9 should be “LSOA name”, found “Outcome type”',
        'an outcomes file',
      ],
    },
    inspect: ['column 9 should be'],
  }),
  outcomes({
    name: 'outcomes: a type that nobody knows',
    spoil: rows(OUTCOMES, 1, TYPE, 'Sent to the moon'),
    end: { code: 'unknownOutcome', says: [OUTCOMES, '“Sent to the moon” (rows: 1)'] },
  }),
  outcomes({
    name: 'outcomes: no Crime ID in many rows',
    spoil: rows(OUTCOMES, 2, ID, ''),
    end: {
      code: 'checkFailed',
      says: [OUTCOMES, 'outcomes carry no Crime ID', '--accept outcomesWithoutId'],
    },
  }),
  outcomes({
    name: 'outcomes: no Crime ID in many rows, accepted',
    spoil: rows(OUTCOMES, 2, ID, ''),
    end: {},
    options: { accept: ['outcomesWithoutId'] },
  }),
  outcomes({
    name: 'outcomes: rows of another month',
    spoil: rows(OUTCOMES, 2, MONTH, '2024-11'),
    end: {
      code: 'malformedRows',
      line: 20,
      says: [`${OUTCOMES}, line 20:`, 'the Month column should say 2025-01, found “2024-11”'],
    },
  }),
  outcomes({
    name: 'outcomes: a quote that is never closed',
    spoil: (draft) =>
      draft.editLine(OUTCOMES, 30, (row) => row.replace('On or near', '"On or near')),
    end: {
      code: 'rowsLost',
      line: 30,
      says: [`${OUTCOMES}, line 30:`, 'a quote is opened and not closed'],
    },
  }),
  outcomes({
    name: 'outcomes: half a row at the end',
    spoil: (draft) => draft.edit(OUTCOMES, (text) => text.slice(0, -70)),
    end: { code: 'rowsLost', says: [OUTCOMES, 'ends in the middle of a row'] },
  }),
  outcomes({
    name: 'outcomes: a file of another force',
    spoil: (draft) =>
      draft.edit(OUTCOMES, (text) =>
        text.replaceAll('Wexmere Constabulary', 'Skelder Constabulary'),
      ),
    end: {
      code: 'mixedForces',
      says: [OUTCOMES, 'named for wexmere, but “Skelder Constabulary” reports'],
    },
  }),
  searches({
    name: 'stop and search: columns in another order',
    spoil: (draft) => draft.edit(SEARCHES, (text) => text.replace('Type,Date', 'Date,Type')),
    end: {
      code: 'headerChanged',
      line: 1,
      says: [`${SEARCHES}, line 1:`, 'column 1 should be “Type”, found “Date”'],
    },
    inspect: ['column 1 should be “Type”'],
  }),
  searches({
    name: 'stop and search: dates of another month',
    spoil: rows(SEARCHES, 1, DATE, '2024-11-02T10:00:00+00:00'),
    end: {
      code: 'malformedRows',
      line: 20,
      says: [`${SEARCHES}, line 20:`, 'the search’s date should lie in 2025-01, found “2024-11-02'],
    },
  }),
];
