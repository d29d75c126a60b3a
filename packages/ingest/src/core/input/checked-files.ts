import type { PoliceFileType } from './police-months.js';

/** A file whose bytes were checked. */
export interface CheckedFile {
  file: string;
  bytes: number;
  sha256: string;
}

/**
 * Every police file that was read, by type; `lines` are its rows, and a build stops where fewer or
 * more were read.
 */
export type PoliceFiles = Readonly<
  Record<PoliceFileType, readonly (CheckedFile & { force: string; month: string; lines: number })[]>
>;
