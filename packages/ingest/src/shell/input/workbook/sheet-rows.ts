import type { SheetRow } from '../../../core/input/official/official-table.js';
import { IngestError } from '../../../core/ingest-error.js';
import type { ArchiveMember } from '../archive.js';
import { TextOfItem } from './shared-strings.js';
import { feedXml, type XmlHandler } from './xml-feed.js';

// The limits of the format.
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The rows of a worksheet that have cells. A line of the sheet is a row of the spreadsheet. */
export async function* sheetRows(
  part: ArchiveMember,
  file: string,
  shared: readonly string[],
): AsyncGenerator<SheetRow> {
  const sheet = new SheetParser(file, shared);
  for await (const _ of feedXml(await part.open(), file, sheet)) yield* sheet.take();
}

/** Where a cell is: `C7` is the third column. Without a reference it follows the cell before. */
function columnOf(reference: string | undefined, last: number): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return last + 1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

class SheetParser implements XmlHandler {
  #rows: SheetRow[] = [];
  #line = 0;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #value = '';
  #isValue = false;
  readonly #inline = new TextOfItem();

  constructor(
    readonly file: string,
    readonly shared: readonly string[],
  ) {}

  /** The rows that were completed since the last call. */
  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, { r, t }: Readonly<Record<string, string>>): void {
    this.#inline.open(name);
    if (name === 'row') {
      this.#line = /^\d+$/.test(r ?? '') ? Number(r) : this.#line + 1;
      this.#cells = [];
      this.#column = -1;
      if (this.#line > MOST_ROWS) throw this.#refused(`more than ${MOST_ROWS} rows`);
    } else if (name === 'c') {
      this.#column = columnOf(r, this.#column);
      this.#type = t ?? 'n';
      this.#value = '';
      if (this.#column >= MOST_COLUMNS) throw this.#refused(`more than ${MOST_COLUMNS} columns`);
    }
    this.#isValue = name === 'v';
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    this.#inline.add(text);
  }

  close(name: string): void {
    this.#inline.close(name);
    this.#isValue = false;
    if (name === 'c') {
      const text = this.#textOfCell();
      while (this.#cells.length < this.#column) this.#cells.push('');
      this.#cells[this.#column] = text;
    } else if (name === 'row' && this.#cells.some((cell) => cell !== ''))
      this.#rows.push({ line: this.#line, cells: this.#cells });
  }

  #textOfCell(): string {
    const inline = this.#inline.take();
    if (this.#type === 'inlineStr') return inline;
    if (this.#type !== 's') return this.#value;
    const text = this.shared[Number(this.#value)];
    if (text !== undefined) return text;
    throw new IngestError(
      'damagedArchive',
      `${this.file}, line ${this.#line}: a cell refers to text ${this.#value}, which the workbook ` +
        'lacks. Fetch it again, or save it anew as XLSX or CSV.',
      this.file,
      this.#line,
    );
  }

  #refused(what: string): IngestError {
    return new IngestError(
      'refusedArchive',
      `${this.file}: claims ${what}, which no workbook has. Fetch it again.`,
      this.file,
    );
  }
}
