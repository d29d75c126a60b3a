import type { Recognised } from './layout.js';

/** Recognises a table by its columns; `undefined` where it is another kind. */
export type Recogniser = (columns: Columns) => Recognised | undefined;

/**
 * The newest year of an ONS geography among the columns: `{ code: 'WD24CD', stem: 'WD24', year:
 * '24' }`.
 */
export interface GeographyColumn {
  code: string;
  stem: string;
  year: string;
}

/**
 * A table's columns, found in any case, and its first row, which shows levels and units that
 * columns do not.
 */
export class Columns {
  readonly #byLower: Map<string, string>;

  constructor(
    readonly all: readonly string[],
    readonly firstRow: readonly string[],
    readonly file: string,
  ) {
    this.#byLower = new Map(all.map((column) => [column.trim().toLowerCase(), column]));
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#byLower.has(name.toLowerCase()));
  }

  /** The code column of an ONS geography such as `wd` or `lad|ltla`. */
  geography(prefix: string): GeographyColumn | undefined {
    const found = this.all
      .map((column) => new RegExp(`^(${prefix})(\\d\\d)cd$`, 'i').exec(column.trim()))
      .filter((match) => match !== null)
      .sort((a, b) => Number(b[2]) - Number(a[2]))[0];
    return found
      ? { code: this.named(found[0])!, stem: `${found[1]}${found[2]}`, year: found[2]! }
      : undefined;
  }

  /** The first of these names among the columns, as the file spells it. */
  named(...names: string[]): string | undefined {
    return names
      .map((name) => this.#byLower.get(name.toLowerCase()))
      .find((name) => name !== undefined);
  }

  /** The first column that matches. */
  like(pattern: RegExp): string | undefined {
    return this.all.find((column) => pattern.test(column.trim()));
  }

  /** The first row's value in a column. */
  first(column: string | undefined): string | undefined {
    return column === undefined ? undefined : this.firstRow[this.all.indexOf(column)]?.trim();
  }
}
