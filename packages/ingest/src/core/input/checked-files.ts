import type { PoliceFileType } from './police-months.js';

/** A file with the checksum of its bytes. */
export interface CheckedFile {
  file: string;
  bytes: number;
  sha256: string;
}

/**
 * Every police file read, by type. `lines` is its number of rows; a build stops where another
 * number was read.
 */
export type PoliceFiles = Readonly<
  Record<PoliceFileType, readonly (CheckedFile & { force: string; month: string; lines: number })[]>
>;
