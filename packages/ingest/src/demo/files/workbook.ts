import type { DemoFile } from '../demo-file.js';
import type { Field } from '../table.js';
import { zipFile } from '../zip.js';

/** A sheet of a workbook: its name and rows. An empty field has no cell. */
export interface DemoSheet {
  name: string;
  rows: readonly (readonly Field[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An XLSX workbook as a spreadsheet program writes it: texts are shared between cells. */
export function workbookFile(path: string, sheets: readonly DemoSheet[]): Promise<DemoFile> {
  const shared = new Map<string, number>();
  const number = (text: string): number => {
    if (!shared.has(text)) shared.set(text, shared.size);
    return shared.get(text)!;
  };
  const contents = sheets.map(({ rows }) => sheetXml(rows, number));
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return zipFile(path, [
    {
      path: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      path: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content:
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        sheets
          .map(
            ({ name }, index) =>
              `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content:
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', part(index))).join('') +
        relation(`rId${sheets.length + 1}`, 'sharedStrings', 'sharedStrings.xml') +
        '</Relationships>',
    },
    ...contents.map((content, index) => ({ path: `xl/${part(index)}`, content })),
    {
      path: 'xl/sharedStrings.xml',
      content:
        `${HEAD}<sst xmlns="${MAIN}">` + [...shared.keys()].map(stringXml).join('') + '</sst>',
    },
  ]);
}

function sheetXml(rows: readonly (readonly Field[])[], number: (text: string) => number): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((field, column) => {
      const at = `${columnName(column)}${index + 1}`;
      if (field === '') return `<c r="${at}" s="1"/>`;
      return typeof field === 'number'
        ? `<c r="${at}"><v>${field}</v></c>`
        : `<c r="${at}" t="s"><v>${number(field)}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A note in brackets is in another font, so that the text is in two pieces. */
function stringXml(text: string): string {
  const note = text.indexOf('[note');
  const piece = (part: string): string => `<r><t xml:space="preserve">${escaped(part)}</t></r>`;
  return note > 0
    ? `<si>${piece(text.slice(0, note))}${piece(text.slice(note))}</si>`
    : `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
