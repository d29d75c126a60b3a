import { workbookFile } from '../../src/demo/files/workbook.js';
import { zipFile } from '../../src/demo/zip.js';
import type { BadInput } from './bad-input.js';
import type { InputDraft } from './input-draft.js';

const OPEN_DATA = 'official/prc-pfa.csv';
const HEADINGS = 'Financial Year,Financial Quarter,Force Name,Offence Group,Number of Offences';
const YEAR = 'number of offences, year ending December 2024';

const openData =
  (...rows: string[]) =>
  (draft: InputDraft): void =>
    draft.write(OPEN_DATA, [HEADINGS, ...rows, ''].join('\n'));

const workbook =
  (title: string, figure: string | number) =>
  async (draft: InputDraft): Promise<void> => {
    const rows = [
      [title],
      ['Area Code', 'Area Name', 'Total recorded crime (excluding fraud)'],
      ['E23900001', 'Wexmere', figure],
    ];
    const { content } = await workbookFile('book.xlsx', [{ name: 'Table P1', rows }]);
    draft.write('official/book.xlsx', content as Uint8Array);
  };

export const OFFICIAL_TABLES: readonly BadInput[] = [
  {
    name: 'official figures as an OpenDocument spreadsheet',
    spoil: async (draft) => {
      const { content } = await zipFile('tables.ods', [
        { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { path: 'content.xml', content: '<x/>' },
      ]);
      draft.write('official/tables.ods', content as Uint8Array);
    },
    end: {
      says: [
        'official/tables.ods: an OpenDocument spreadsheet (ODS), which is not read; save it as XLSX',
      ],
    },
    inspect: ['save it as XLSX'],
  },
  {
    name: 'a workbook of percentages',
    spoil: workbook('Table P2: Police recorded crime, percentage change', 1.5),
    end: {
      says: [
        'official/book.xlsx: an office document; save each table as CSV (no sheet of it is a ' +
          'table of recorded crime)',
      ],
    },
    inspect: ['no sheet of it is a table of recorded crime'],
  },
  {
    name: 'a figure of a workbook that is no number',
    spoil: workbook(`Table P1: Police recorded crime, ${YEAR}`, '#REF!'),
    end: {
      code: 'malformedRows',
      line: 3,
      says: [
        'official/book.xlsx › Table P1, line 3: “#REF!” is not a number of recorded crimes',
        'Mend the table or fetch it again',
      ],
    },
    inspect: ['“#REF!” is not a number of recorded crimes'],
  },
  {
    name: 'a number of offences in words',
    spoil: openData('2024/25,1,Wexmere,Theft offences,many'),
    end: {
      code: 'malformedRows',
      line: 2,
      says: [`${OPEN_DATA}, line 2: “many” is not a number of offences`],
    },
  },
  {
    name: 'official figures of other years',
    spoil: openData('2012/13,1,Wexmere,Theft offences,1200'),
    end: {
      says: [
        `Left ${OPEN_DATA} (Police recorded crime by force and quarter): it has figures for ` +
          '2012-04 to 2012-06, and not 12 months within the series, which is 2024-02 to 2025-01',
      ],
    },
  },
];
