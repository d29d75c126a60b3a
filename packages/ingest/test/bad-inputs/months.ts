import type { BadInput } from './bad-input.js';
import { STREET, type InputDraft } from './input-draft.js';

const NAME = /2025-01-wexmere/;
const moved =
  (to: string, change: (text: string) => string = (text) => text) =>
  (draft: InputDraft): void => {
    const text = change(draft.text(STREET));
    draft.remove(STREET);
    draft.write(STREET.replace(NAME, to), text);
  };
const copied =
  (path: string, change: (text: string) => string) =>
  (draft: InputDraft): void =>
    draft.write(path, change(draft.text(STREET)));
const halved = (text: string): string => text.split('\n').slice(0, 226).join('\n').concat('\n');

export const MONTHS: readonly BadInput[] = [
  {
    name: 'a file named for another month than its rows',
    spoil: moved('2024-11-wexmere'),
    end: {
      code: 'mixedMonths',
      line: 2,
      says: [
        '2024-11-wexmere-street.csv, line 2:',
        'named for 2024-11 but its first row is of 2025-01',
        'Give it the right name',
      ],
    },
    inspect: ['named for 2024-11'],
  },
  {
    name: 'a month that does not exist, in the name',
    spoil: moved('2025-13-wexmere'),
    end: {
      code: 'mixedMonths',
      line: 2,
      says: [
        '2025-13-wexmere-street.csv, line 2:',
        'neither the file’s name nor its first row',
        'Name it YYYY-MM-<force>-street.csv',
      ],
    },
    inspect: ['neither the file’s name'],
  },
  {
    name: 'no month and no force in the name',
    spoil: moved('street'),
    end: {
      code: 'mixedMonths',
      line: 2,
      says: ['found month “2025-01”, reported by “Wexmere Constabulary”'],
    },
    inspect: ['Name it YYYY-MM'],
  },
  {
    name: 'a month far ahead of the others',
    spoil: copied(STREET.replace(NAME, '2099-01-wexmere'), (text) =>
      text.replaceAll('2025-01', '2099-01'),
    ),
    end: {
      code: 'monthAhead',
      says: [
        '2099-01-wexmere-street.csv:',
        'lies 888 months after',
        '--release 2099-01',
        '--release 2025-01',
      ],
    },
    inspect: ['2099-01', 'lies 888 months after'],
  },
  {
    name: 'a next month of one force only',
    spoil: copied(STREET.replace(NAME, '2025-02-wexmere'), (text) =>
      text.replaceAll('2025-01', '2025-02'),
    ),
    end: { code: 'monthAhead', says: ['has files of 1 of the 5 forces', '--release 2025-02'] },
    inspect: ['1 of the 5 forces'],
  },
  {
    name: 'a month far ahead, accepted',
    spoil: copied(STREET.replace(NAME, '2099-01-wexmere'), (text) =>
      text.replaceAll('2025-01', '2099-01'),
    ),
    end: {},
    options: { release: '2025-01' },
  },
  {
    name: 'two months joined in one file',
    spoil: (draft) =>
      draft.edit(
        STREET,
        (text) =>
          text +
          draft.text('police/2024-12/2024-12-wexmere-street.csv').split('\n').slice(1).join('\n'),
      ),
    end: {
      code: 'malformedRows',
      line: 453,
      says: [`${STREET}, line 453:`, 'the Month column should say 2025-01, found “2024-12”'],
    },
  },
  {
    name: 'the same file twice',
    spoil: copied('copy/2025-01-wexmere-street.csv', (text) => text),
    end: {
      says: [
        '2025-01 wexmere: used police/2025-01/2025-01-wexmere-street.csv, the same bytes; left copy/2025-01-wexmere-street.csv',
      ],
    },
  },
  {
    name: 'a force’s month twice, once half of it',
    spoil: copied('zz/2025-01-wexmere-street.csv', halved),
    end: { says: [`used ${STREET}, fuller (451 rows against 225)`] },
  },
  {
    name: 'a force’s month twice, once with older outcomes',
    spoil: copied('zz/2025-01-wexmere-street.csv', (text) =>
      text.replaceAll('Investigation complete; no suspect identified', 'Under investigation'),
    ),
    end: { says: [`used ${STREET}, newer`] },
  },
  {
    name: 'a force’s month twice, and the other copy damaged',
    spoil: copied('zz/2025-01-wexmere-street.csv', (text) => text.replace('On or near', '\u0000')),
    end: { code: 'notUtf8', says: ['zz/2025-01-wexmere-street.csv, line'] },
  },
  {
    name: 'a force that nobody knows',
    spoil: copied('police/2025-01/2025-01-atlantis-street.csv', (text) =>
      text.replaceAll('Wexmere Constabulary', 'Atlantis Police'),
    ),
    end: {
      ledger: { read: 451, counted: 435, duplicate: 2, noLocation: 14 },
      says: ['2025-01-atlantis-street.csv', 'no police force area', 'atlantis'],
    },
  },
  {
    name: 'a file named for one force with the rows of another',
    spoil: (draft) =>
      draft.edit(STREET, (text) => text.replaceAll('Wexmere Constabulary', 'Gwent Police')),
    end: {
      code: 'mixedForces',
      line: 2,
      says: [
        `${STREET}, line 2:`,
        'named for wexmere but its first row is reported by “Gwent Police”',
      ],
    },
    inspect: ['named for wexmere'],
  },
  {
    name: 'two forces joined in one file',
    spoil: (draft) =>
      draft.edit(
        STREET,
        (text) =>
          text +
          draft.text('police/2025-01/2025-01-skelder-street.csv').split('\n').slice(1).join('\n'),
      ),
    end: {
      code: 'mixedForces',
      line: 453,
      says: [`${STREET}, line 453:`, '“Skelder Constabulary” (rows: 311)', '--accept mixedForces'],
    },
  },
  {
    name: 'no street file at all',
    spoil: (draft) => draft.remove('police/'),
    end: { code: 'missingInput', says: ['No street file was found', 'data.police.uk'] },
    inspect: ['No street file was found'],
  },
];
