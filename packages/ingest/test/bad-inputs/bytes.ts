import type { BadInput } from './bad-input.js';
import { POPULATION, STREET, WARDS, type InputDraft } from './input-draft.js';

/** The street file with one line's place replaced by bytes. */
const placed =
  (line: number, place: Uint8Array | string) =>
  (draft: InputDraft): void => {
    const lines = draft.lines(STREET).map((row) => Buffer.from(`${row}\n`));
    const at = lines[line - 1]!.indexOf('On or near');
    lines[line - 1] = Buffer.concat([
      lines[line - 1]!.subarray(0, at),
      Buffer.from(place as string),
      lines[line - 1]!.subarray(at),
    ]);
    draft.write(STREET, Buffer.concat(lines));
  };

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

export const BYTES: readonly BadInput[] = [
  {
    name: 'a byte that is not UTF-8',
    spoil: placed(10, Buffer.from([0xe9])),
    end: {
      code: 'notUtf8',
      line: 10,
      says: [`${STREET}, line 10:`, 'not UTF-8', 'Fetch the file again'],
    },
  },
  {
    name: 'a NUL byte',
    spoil: placed(300, '\u0000'),
    end: { code: 'notUtf8', line: 300, says: [`${STREET}, line 300:`] },
  },
  {
    name: 'a NUL byte in the names of the columns',
    spoil: (draft) => draft.edit(STREET, (text) => text.replace('Crime ID', 'Crime\u0000ID')),
    end: { code: 'notUtf8', line: 1, says: [`${STREET}, line 1:`] },
    inspect: ['not UTF-8'],
  },
  {
    name: 'a street file in UTF-16',
    spoil: (draft) => draft.write(STREET, utf16(draft.text(STREET))),
    end: { code: 'notUtf8', line: 1, says: [STREET, 'UTF-16', 'Save it as “CSV UTF-8”'] },
    inspect: ['UTF-16'],
  },
  {
    name: 'a census table in UTF-16 with the bytes the other way round',
    spoil: (draft) => draft.write(POPULATION, utf16(draft.text(POPULATION), true)),
    end: { code: 'notUtf8', line: 1, says: [POPULATION, 'UTF-16'] },
    inspect: ['UTF-16'],
  },
  {
    name: 'a lookup in Latin-1',
    spoil: (draft) =>
      draft.write(
        WARDS,
        Buffer.from(draft.text(WARDS).slice(1).replace('Abbotsmead', 'Abbotsméad'), 'latin1'),
      ),
    end: { code: 'notUtf8', line: 2, says: [`${WARDS}, line 2:`] },
    inspect: ['not UTF-8'],
  },
  {
    name: 'a byte order mark at the start of a street file',
    spoil: (draft) => draft.edit(STREET, (text) => `\uFEFF${text}`),
    end: {},
  },
  {
    name: 'a byte order mark in the middle, where two files were joined',
    spoil: (draft) =>
      draft.editLine(STREET, 200, (row) => `\uFEFF${draft.lines(STREET)[0]!}\n${row}`),
    end: { ledger: { read: 1, malformed: 1 } },
  },
  {
    name: 'lines that end with CR alone',
    spoil: (draft) => draft.edit(STREET, (text) => text.replaceAll('\n', '\r')),
    end: {
      code: 'lineEnds',
      line: 1,
      says: [
        `${STREET}, line 1:`,
        'carriage return alone',
        'Save the file with one kind of line end',
      ],
    },
    inspect: ['carriage return alone'],
  },
  {
    name: 'one line that ends with CR alone',
    spoil: (draft) => draft.editLine(STREET, 100, (row) => `${row}\r${draft.lines(STREET)[50]!}`),
    end: { code: 'lineEnds', line: 100, says: [`${STREET}, line 100:`] },
  },
  {
    name: 'CRLF line ends',
    spoil: (draft) => draft.edit(STREET, (text) => text.replaceAll('\n', '\r\n')),
    end: {},
  },
  {
    name: 'CRLF and LF line ends in one file',
    spoil: (draft) => {
      let line = 0;
      draft.edit(STREET, (text) =>
        text.replaceAll('\n', () => ((line += 1) === 300 ? '\r\n' : '\n')),
      );
    },
    end: {
      code: 'lineEnds',
      line: 300,
      says: [
        `${STREET}, line 300:`,
        'otherwise than those above it (LF and CRLF)',
        'Save the file with one kind',
      ],
    },
  },
  {
    name: 'a line of 10 MB',
    spoil: placed(20, 'x'.repeat(10_000_000)),
    end: {
      code: 'lineTooLong',
      line: 20,
      says: [`${STREET}, line 20:`, 'longer than 1 MB', 'fetch it again'],
    },
  },
  {
    name: 'a first line of 10 MB',
    spoil: (draft) => draft.edit(STREET, (text) => 'x'.repeat(10_000_000) + text),
    end: { code: 'lineTooLong', line: 1, says: [`${STREET}, line 1:`] },
    inspect: ['longer than 1 MB'],
  },
  {
    name: 'an empty file',
    spoil: (draft) => draft.write('notes.csv', ''),
    end: { says: ['notes.csv: the file is empty'] },
    inspect: ['the file is empty'],
  },
  {
    name: 'a file of blank lines',
    spoil: (draft) => draft.write('notes.csv', '\n\n\r\n'),
    end: { says: ['notes.csv: the file holds blank lines only'] },
    inspect: ['blank lines only'],
  },
];
