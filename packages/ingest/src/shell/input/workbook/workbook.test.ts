import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../../../../test/england/fresh-folder.js';
import { workbookFile } from '../../../demo/files/workbook.js';
import { zipFile } from '../../../demo/zip.js';
import { openWorkbook } from './workbook.js';

const RELS =
  '<Relationships xmlns="x"><Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/>' +
  '<Relationship Id="r2" Type="x/sharedStrings" Target="/xl/texts.xml"/></Relationships>';
const BOOK = '<workbook xmlns:r="x"><sheets><sheet name=" One " r:id="r1"/></sheets></workbook>';
const TEXTS = '<sst><si><t>Area</t></si><si><r><t>To</t></r><r><t>tal</t></r></si></sst>';

/** A workbook of one sheet, with parts replaced or left out. */
async function bookWith(
  sheet: string,
  parts: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const members: Readonly<Record<string, string | undefined>> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': RELS,
    'xl/sheet.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
    'xl/texts.xml': TEXTS,
    ...parts,
  };
  const path = join(freshFolder(), 'book.xlsx');
  const { content } = await zipFile(
    'book.xlsx',
    Object.entries(members).flatMap(([name, text]) =>
      text === undefined ? [] : [{ path: name, content: text }],
    ),
  );
  writeFileSync(path, content);
  return path;
}

async function rowsOf(path: string): Promise<(readonly [number, readonly string[]])[]> {
  const workbook = await openWorkbook(path, 'book.xlsx');
  try {
    const rows = [];
    for await (const { line, cells } of workbook.sheets[0]!.rows())
      rows.push([line, cells] as const);
    return rows;
  } finally {
    workbook.close();
  }
}

describe('a workbook', () => {
  test('of a spreadsheet program is read row by row, as text', async () => {
    const path = join(freshFolder(), 'book.xlsx');
    const rows = [
      ['Area & “Name” <1>', 'Total [note 2]'],
      ['', 52_207],
    ];
    writeFileSync(path, (await workbookFile('b.xlsx', [{ name: 'P1', rows }])).content);
    expect(await rowsOf(path)).toEqual([
      [1, ['Area & “Name” <1>', 'Total [note 2]']],
      [2, ['', '52207']],
    ]);
  });

  test('has shared, inline and calculated texts, holes, and rows without a number', async () => {
    const path = await bookWith(
      '<x:row r="3"><x:c r="A3" t="s"><x:v>1</x:v></x:c>' +
        '<x:c r="D3" t="str"><x:f>A1&amp;B1</x:f><x:v>made</x:v></x:c></x:row>' +
        '<x:row><x:c t="inlineStr"><x:is><x:t>in</x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>' +
        '<x:c><x:v>7</x:v></x:c></x:row><x:row r="9"/>',
    );
    expect(await rowsOf(path)).toEqual([
      [3, ['Total', '', '', 'made']],
      [4, ['in', '7']],
    ]);
  });

  test('can be left in the middle of a sheet', async () => {
    const path = await bookWith(
      Array.from(
        { length: 50_000 },
        (_, row) => `<x:row><x:c><x:v>${row ** 3}</x:v></x:c></x:row>`,
      ).join(''),
    );
    const workbook = await openWorkbook(path, 'book.xlsx');
    for await (const { cells } of workbook.sheets[0]!.rows()) {
      expect(cells).toEqual(['0']);
      break;
    }
    workbook.close();
  });
});

describe('a workbook that cannot be read is refused with the part and the next step', () => {
  const ROW = '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>';

  test.each([
    [
      'without its list of parts',
      ROW,
      { 'xl/_rels/workbook.xml.rels': undefined },
      'lacks its part xl/_rels',
    ],
    ['without a sheet', ROW, { 'xl/sheet.xml': undefined }, 'lacks its part xl/sheet.xml'],
    ['with XML cut short', `${ROW}<x:row`, {}, 'book.xlsx › One: the workbook cannot be read (1:'],
    [
      'with a text that is not there',
      ROW.replace('<x:v>0', '<x:v>9'),
      {},
      'book.xlsx › One, line 1: a cell refers to text 9, which the workbook lacks',
    ],
    [
      'with entities of its own',
      ROW,
      { 'xl/texts.xml': '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>' },
      'declares entities of its own',
    ],
    [
      'with more rows than the format has',
      '<x:row r="1048577"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
      {},
      'claims more than 1048576 rows',
    ],
    [
      'with more columns than the format has',
      '<x:row r="1"><x:c r="ZZZ1"><x:v>1</x:v></x:c></x:row>',
      {},
      'claims more than 16384 columns',
    ],
  ])('%s', async (_, sheet, parts, sentence) => {
    await expect(rowsOf(await bookWith(sheet, parts))).rejects.toThrow(sentence);
  });

  test('with a cell longer than any', async () => {
    // Not so repetitive that the ZIP is taken for a bomb.
    const long = Array.from({ length: 900_000 }, (_, index) => (index * 7919).toString(36)).join(
      '',
    );
    const path = await bookWith(`<x:row r="1"><x:c t="str"><x:v>${long}</x:v></x:c></x:row>`);
    await expect(rowsOf(path)).rejects.toThrow('holds a value longer than 4 MB');
  });

  test('that is a ZIP bomb, before it is unpacked', async () => {
    const path = await bookWith('<x:row/>'.repeat(2_000_000));
    await expect(rowsOf(path)).rejects.toThrow('no table packs tighter than 200 to 1');
  });
});
