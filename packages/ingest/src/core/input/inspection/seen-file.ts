import type { KnownGapEntry } from '../known-gaps.js';
import type { KnownForce } from '../forces.js';
import type { FoundFile, LeftFile } from '../inventory.js';

/** Rows below the header: counted, or reckoned from the file’s size and its first lines. */
export interface RowCount {
  rows: number;
  exact: boolean;
}

/** A file that was recognised, with its rows where it is a table. */
export interface SeenFile extends FoundFile {
  counted?: RowCount;
}

/** What is known of a folder once every file was looked at. */
export interface Seen {
  files: SeenFile[];
  left: LeftFile[];
  forces: readonly KnownForce[];
  gaps: readonly KnownGapEntry[];
}
