import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { workbookFile } from '../../demo/files/workbook.js';
import { zipFile } from '../../demo/zip.js';
import { namedSource, readOfficial } from './read-official.js';

const OPEN_DATA =
  '\uFEFFFinancial Year,Financial Quarter,Force Name,Offence Group,Number of Offences\r\n' +
  '2024/25,1,"London, City of",Theft offences,"1,234"\r\n' +
  '2024/25,1,"London, City of",Fraud offences,9\r\n';

function fileOf(content: string | Uint8Array, name = 'table.csv'): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('a file of official figures', () => {
  test('as CSV with a byte order mark, CRLF and quotes', async () => {
    const { tables, bytes, rows, sha256 } = await readOfficial(namedSource(fileOf(OPEN_DATA)));
    expect([bytes, rows, sha256.length]).toEqual([Buffer.byteLength(OPEN_DATA), 2, 64]);
    expect(tables[0]!.figures).toMatchObject([
      { force: { name: 'London, City of' }, count: 1234, line: 2 },
    ]);
  });

  test('as CSV of an annual table, with a title above its headings', async () => {
    const path = fileOf(
      '"Table P1: Police recorded crime by force, number of offences, year ending March 2025 ' +
        '[note 1]",,\n,,\n' +
        'Area Code,Area Name,"Total recorded crime\n(excluding fraud)"\n' +
        'E23000026,Bedfordshire,52032\n',
    );
    const { tables } = await readOfficial(namedSource(path));
    expect(tables[0]!.figures).toMatchObject([{ count: 52_032, line: 5 }]);
  });

  test('whatever its name, as a workbook', async () => {
    const rows = OPEN_DATA.slice(1)
      .trim()
      .split('\r\n')
      .map((line) => line.replace(/"([^"]*),([^"]*)"/g, '$1$2').split(','));
    const { content } = await workbookFile('x', [{ name: '2024_25', rows }]);
    const { tables } = await readOfficial(namedSource(fileOf(content, 'table.csv')));
    expect(tables[0]).toMatchObject({ sheet: '2024_25', figures: [{ count: 1234 }] });
  });

  test.each([
    ['in another encoding', Buffer.from('Financial Year,M\xF4n\n', 'latin1'), 'not UTF-8 text'],
    ['that is empty', '', 'no headings of a table of recorded crime'],
    ['of another table', 'a,b\n1,2\n', 'it begins with “a b”'],
    [
      'with a figure that is none',
      OPEN_DATA.replace('"1,234"', 'many'),
      'line 2: “many” is not a number of offences',
    ],
    ['with a line that never ends', `x${'y'.repeat(1_100_000)}`, 'not a row of a table'],
  ])('%s is refused, and named', async (_, content, sentence) => {
    const path = fileOf(content);
    await expect(readOfficial(namedSource(path))).rejects.toThrow(sentence);
    await expect(readOfficial(namedSource(path))).rejects.toThrow(path);
  });

  test.each([
    [
      'an OpenDocument spreadsheet',
      [
        { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { path: 'content.xml', content: '<x/>' },
      ],
      'an OpenDocument spreadsheet (ODS), which this program does not read. Open it and save it as XLSX',
    ],
    [
      'a ZIP of something else',
      [{ path: 'a.csv', content: 'a' }],
      'a ZIP that is no XLSX workbook',
    ],
  ])('%s is refused with what to do', async (_, members, sentence) => {
    const { content } = await zipFile('x', members);
    await expect(readOfficial(namedSource(fileOf(content, 'a.ods')))).rejects.toThrow(sentence);
  });

  test('that is not there is refused', async () => {
    await expect(readOfficial(namedSource('/no/such/file.xlsx'))).rejects.toThrow(
      '/no/such/file.xlsx: cannot be read (ENOENT',
    );
  });
});
