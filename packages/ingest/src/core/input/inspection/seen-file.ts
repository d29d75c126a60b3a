import type { KnownGapEntry } from '../known-gaps.js';
import type { KnownForce } from '../forces.js';
import type { FoundFile, LeftFile } from '../inventory.js';

/** Rows below the header: counted, or estimated from the file's size and its first lines. */
export interface RowCount {
  rows: number;
  exact: boolean;
}

/** A recognised file; tables have a number of rows. */
export interface SeenFile extends FoundFile {
  counted?: RowCount;
}

/** Everything known of a folder after looking at every file. */
export interface Seen {
  files: SeenFile[];
  left: LeftFile[];
  forces: readonly KnownForce[];
  gaps: readonly KnownGapEntry[];
}
