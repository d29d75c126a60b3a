import type { Recognised } from './layout.js';

/** Says what a table of these columns is, or that it is none of its own. */
export type Recogniser = (columns: Columns) => Recognised | undefined;

/** An ONS geography among the columns, in its newest year: `{ code: 'WD24CD', stem: 'WD24', year: '24' }`. */
export interface GeographyColumn {
  code: string;
  stem: string;
  year: string;
}

/** The columns of a table, found in any case. */
export class Columns {
  readonly #byLower: Map<string, string>;

  constructor(readonly all: readonly string[]) {
    this.#byLower = new Map(all.map((column) => [column.toLowerCase(), column]));
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#byLower.has(name.toLowerCase()));
  }

  /** The code column of an ONS geography such as `wd` or `lad|ltla`. */
  geography(prefix: string): GeographyColumn | undefined {
    const found = this.all
      .map((column) => new RegExp(`^(${prefix})(\\d\\d)cd$`, 'i').exec(column))
      .filter((match) => match !== null)
      .sort((a, b) => Number(b[2]) - Number(a[2]))[0];
    return found ? { code: found[0], stem: `${found[1]}${found[2]}`, year: found[2]! } : undefined;
  }

  /** The first of the names that is here, as the file spells it. */
  named(...names: string[]): string | undefined {
    return names.map((name) => this.#byLower.get(name.toLowerCase())).find((name) => name !== undefined);
  }
}
