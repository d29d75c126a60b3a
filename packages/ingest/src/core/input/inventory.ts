import type { Layout } from './layouts/layout.js';

/** A file found in the input folder, and what its first lines say. */
export interface FoundFile {
  /** Path below the input folder; `archive.zip › member.csv` for a member. */
  file: string;
  bytes: number;
  layout: Layout;
  /** For tables: rows estimated from the size and the first lines. */
  rowsReckoned?: number;
  /** For police files: month and force, from the file's name or its first row. */
  month?: string;
  forceSlug?: string;
  /** For street files: “Reported by” in the first row. */
  firstReporter?: string;
  /** `YYYY-MM` of the police archive that a member came from, if the archive's name says it. */
  archiveEdition?: string;
}

/** A file that no layout fits, and why. */
export interface LeftFile {
  file: string;
  why: string;
}

/** All files found, in the order of paths. */
export interface Inventory {
  files: FoundFile[];
  left: LeftFile[];
}

/** The files of one kind. */
export function filesOf(inventory: Inventory, kind: Layout['kind']): FoundFile[] {
  return inventory.files.filter((found) => found.layout.kind === kind);
}
