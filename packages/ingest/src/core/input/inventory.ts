import type { Layout } from './layouts/layout.js';

/** A file found in the input folder, with what its first lines told. */
export interface FoundFile {
  /** Path below the input folder; `archive.zip › member.csv` for a member. */
  file: string;
  bytes: number;
  layout: Layout;
  /** For tables: rows reckoned from the size and the first lines. */
  rowsReckoned?: number;
  /** For police files: the month and the force, from the file's own name or its first row. */
  month?: string;
  forceSlug?: string;
  /** For street files: who reports the first row, in words. */
  firstReporter?: string;
  /** `YYYY-MM` of the police archive a member came from, where its name tells. */
  archiveEdition?: string;
}

/** A file that no layout fits, and why. */
export interface LeftFile {
  file: string;
  why: string;
}

/** All that was found, in the order of paths. */
export interface Inventory {
  files: FoundFile[];
  left: LeftFile[];
}

/** The files of one kind. */
export function filesOf(inventory: Inventory, kind: Layout['kind']): FoundFile[] {
  return inventory.files.filter((found) => found.layout.kind === kind);
}
