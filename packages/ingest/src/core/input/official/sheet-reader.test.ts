import { describe, expect, test } from 'vitest';
import type { IngestError } from '../../ingest-error.js';
import { officialFile } from './official-file.js';
import type { SheetContent } from './official-table.js';
import { SheetReader } from './sheet-reader.js';

const P1 = [
  ['Table P1: Police recorded crime by force area, number of offences, year ending March 2025'],
  ['Area Code', 'Area Name', 'Total recorded crime (excluding fraud)'],
];
const C2 = [
  ['Table C2: Number of police recorded crimes by partnership, year ending March 2025'],
  [
    'Police Force Area code',
    'Police Force Area name',
    'Community Safety Partnership code',
    'Community Safety Partnership name',
    'Local Authority code',
    'Local Authority name',
    'Total recorded crime (excluding fraud)',
  ],
];
const OPEN = [
  ['Financial Year', 'Financial Quarter', 'Force Name', 'Offence Group', 'Number of Offences'],
];
const YEAR = { from: '2024-04', to: '2025-03' };

function read(rows: readonly string[][], sheet?: string): SheetContent {
  const reader = new SheetReader('tables.xlsx', sheet);
  rows.forEach((cells, index) => reader.read({ line: index + 1, cells }));
  return reader.end();
}

function figures(rows: readonly string[][]): unknown {
  const content = read(rows);
  return 'table' in content ? content.table.figures : content;
}

function errorOf(work: () => unknown): IngestError {
  try {
    work();
  } catch (error) {
    return error as IngestError;
  }
  throw new Error('no error');
}

describe('an annual table', () => {
  test('has a figure for each force; regions, countries and notes below are left out', () => {
    expect(
      figures([
        ...P1,
        ['K04000001', 'ENGLAND AND WALES [note 3]', '5350405'],
        ['E12000006', 'East ', '452505'],
        ['E23000026', 'Bedfordshire', '52032'],
        ['E23000021', 'Leicestershire [note 4]', '97,193'],
        ['', '', ''],
        ['W15000004', 'Dyfed-Powys ', '[x]'],
        ['', 'British Transport Police', '82863'],
        ['', 'Source: Home Office', ''],
      ]),
    ).toEqual([
      {
        force: { name: 'Bedfordshire', code: 'E23000026' },
        period: YEAR,
        count: 52_032,
        line: 5,
      },
      {
        force: { name: 'Leicestershire', code: 'E23000021' },
        note: '4',
        period: YEAR,
        count: 97_193,
        line: 6,
      },
      { force: { name: 'Dyfed-Powys', code: 'W15000004' }, period: YEAR, line: 8 },
      { force: { name: 'British Transport Police' }, period: YEAR, count: 82_863, line: 9 },
    ]);
  });

  test('of partnerships keeps those without an authority, and those with several', () => {
    expect(
      figures([
        ...C2,
        ['E23000035', 'Devon and Cornwall', '', '', '', '', '120245'],
        ['E23000035', 'Devon and Cornwall', 'E22000360', 'Torbay', 'E06000027', 'Torbay', '9999'],
        [
          'E23000035',
          'Devon and Cornwall',
          'E22000363',
          'North Devon',
          'Combined Local Authorities',
          '',
          '9213',
        ],
        ['E23000035', 'Devon and Cornwall', '', 'Unassigned Devon and Cornwall ', '', '', '-17'],
      ]),
    ).toMatchObject([
      { force: { code: 'E23000035' }, count: 120_245 },
      { partnership: { name: 'Torbay', ltla: 'E06000027' }, count: 9999 },
      { partnership: { name: 'North Devon' }, count: 9213 },
      { partnership: { name: 'Unassigned Devon and Cornwall' }, count: -17 },
    ]);
  });

  test.each([
    [
      'of percentages is not read',
      'Table P2: Police recorded crime by force area, percentage change, year ending March 2025',
      'its title does not say that it holds a number of offences',
    ],
    [
      'without a year in its title is not read',
      'Table P1: Police recorded crime, number of offences',
      'does not say of which year ending it is',
    ],
  ])('%s', (_, title, why) => {
    expect(read([[title], P1[1]!, ['E23000026', 'Bedfordshire', '52032']])).toMatchObject({
      why: expect.stringContaining(why) as string,
    });
  });

  test('with a figure that is no number names file, sheet, line and what was found', () => {
    const error = errorOf(() => read([...P1, ['E23000026', 'Bedfordshire', '#REF!']], 'Table P1'));
    expect(error).toMatchObject({ code: 'malformedRows', line: 3 });
    expect(error.message).toBe(
      'tables.xlsx › Table P1, line 3: “#REF!” is not a number of recorded crimes. ' +
        'Mend the table or fetch it again.',
    );
  });
});

describe('open data', () => {
  // claim: official-without-fraud
  test('is added up by force and quarter without fraud', () => {
    expect(
      figures([
        ...OPEN,
        ['2024/25', '1', 'Bedfordshire', 'Theft offences', '5000'],
        ['2024/25', '1', 'Bedfordshire', 'Fraud offences', '77'],
        ['2024/25', '1', 'Action Fraud', 'Fraud offences', '80000'],
        ['2024/25', '1', 'Bedfordshire', 'Violence against the person', '8000'],
        ['2024/25', '2', 'Bedfordshire', 'Theft offences', '5001'],
        ['', '', '', '', ''],
      ]),
    ).toEqual([
      {
        force: { name: 'Bedfordshire' },
        period: { from: '2024-04', to: '2024-06' },
        count: 13_000,
        line: 2,
      },
      {
        force: { name: 'Bedfordshire' },
        period: { from: '2024-07', to: '2024-09' },
        count: 5001,
        line: 6,
      },
    ]);
  });

  test.each([
    [['2024/25', '6', 'Bedfordshire', 'Theft offences', '1'], '“2024/25 6” is not a quarter'],
    [['2024/25', '1', 'Bedfordshire', 'Theft offences', 'many'], '“many” is not a number'],
  ])('with %j is refused', (row, sentence) => {
    const { message } = errorOf(() => read([...OPEN, row]));
    expect(message).toContain(`tables.xlsx, line 2: ${sentence}`);
  });
});

describe('a file of official figures', () => {
  const of = { file: 'tables.xlsx', bytes: 1, sha256: 'x' };
  const force = (sheet: string, quarter: string): { sheet: string; content: SheetContent } => ({
    sheet,
    content: read([...OPEN, ['2024/25', quarter, 'Bedfordshire', 'Theft offences', '1']], sheet),
  });

  test('joins the years of open data into one table', () => {
    const { tables } = officialFile(of, [force('2023_24', '1'), force('2024_25', '2')]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ sheet: '2023_24, 2024_25' });
    expect(tables[0]!.figures).toHaveLength(2);
  });

  test('without any table says what each sheet is, and which tables are read', () => {
    const error = errorOf(() =>
      officialFile(of, [
        { sheet: 'Notes', content: read([['Notes']]) },
        { sheet: 'P9', content: read([['Area Code', 'Area Name', 'Jan 2024']]) },
      ]),
    );
    expect(error.code).toBe('missingInput');
    expect(error.message).toContain(
      'tables.xlsx: no table of recorded crime was understood. Notes: no headings of a table of ' +
        'recorded crime; it begins with “Notes”; P9: it has no column “Total recorded crime ' +
        '(excluding fraud)”. Give the ONS police force area tables',
    );
  });
});
