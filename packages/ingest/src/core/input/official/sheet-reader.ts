import { IngestError } from '../../ingest-error.js';
import { quoted } from '../../quotation.js';
import { headingsOf, plain, withoutNotes, type Headings } from './headings.js';
import type { SheetContent, SheetRow } from './official-table.js';
import { annualReader, combinedReader, openDataReader, type TableRows } from './table-rows.js';
import { yearEnding } from './periods.js';

// The official tables have their headings on line 1 to 10.
const MOST_LINES_ABOVE = 40;

/** Reads one sheet of a file of official figures, row by row. */
export class SheetReader {
  readonly #above: string[] = [];
  #lines = 0;
  #rows: TableRows | undefined;
  #why: string | undefined;

  /**
   * @param file path as the operator named it
   * @param sheet name of the sheet; absent for a CSV
   */
  constructor(
    readonly file: string,
    readonly sheet?: string,
  ) {}

  /** Whether the sheet is no table of recorded crime, so that no further row need be read. */
  get isSettled(): boolean {
    return this.#why !== undefined;
  }

  /** Reads the next row. Throws `malformedRows` with sheet and line. */
  read({ line, cells }: SheetRow): void {
    if (this.#why !== undefined) return;
    if (this.#rows) {
      if (cells.some((cell) => cell.trim() !== '')) this.#rows.read({ line, cells });
      return;
    }
    const headings = headingsOf(cells);
    if (headings) this.#begin(headings);
    else {
      this.#above.push(withoutNotes(cells.join(' ')));
      this.#lines += 1;
      if (this.#lines > MOST_LINES_ABOVE) this.#why = this.#noHeadings();
    }
  }

  /** What the sheet is. Call after its last row. */
  end(): SheetContent & { rows?: number } {
    if (this.#why !== undefined) return { why: this.#why };
    if (!this.#rows) return { why: this.#noHeadings() };
    return { ...this.#rows.content(this.#title), rows: this.#rows.count };
  }

  #begin(headings: Headings): void {
    const fault = (line: number, sentence: string): IngestError =>
      new IngestError(
        'malformedRows',
        `${this.file}${this.sheet === undefined ? '' : ` › ${this.sheet}`}, line ${line}: ` +
          `${sentence} Mend the table or fetch it again.`,
        this.file,
        line,
      );
    const { sheet } = this;
    if (headings.layout === 'unusable') this.#why = headings.why;
    else if (headings.layout === 'combined') this.#rows = combinedReader(headings.columns);
    else if (headings.layout === 'openData')
      this.#rows = openDataReader({ columns: headings.columns, sheet, fault });
    else {
      const above = this.#above.join(' ');
      const period = yearEnding(this.#title) ?? yearEnding(above);
      if (!/\bnumber of\b/i.test(plain(above)))
        this.#why = 'its title does not say that it holds a number of offences';
      else if (!period)
        this.#why = `its title ${quoted(this.#title)} does not say of which year ending it is`;
      else this.#rows = annualReader({ headings, period, sheet, fault });
    }
  }

  /** The first line above the headings. */
  get #title(): string {
    return this.#above.find((text) => text !== '') ?? this.sheet ?? '';
  }

  #noHeadings(): string {
    const first = this.#above.find((text) => text !== '');
    return `no headings of a table of recorded crime${first === undefined ? '' : `; it begins with ${quoted(first)}`}`;
  }
}
