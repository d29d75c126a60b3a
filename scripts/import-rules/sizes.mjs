// How long a file may be and how many files a folder may have.
import { posix } from 'node:path';
import { isTest } from './source-files.mjs';

export const LONGEST_FILE = 300;
export const FULLEST_FOLDER = 20;

/**
 * Folders that may have more files, with the reason. None needs it today.
 *
 * @type {ReadonlyMap<string, string>}
 */
const MAY_BE_FULLER = new Map();

/**
 * What is wrong with a file's length, or undefined. A file over the limit gives the reason in its
 * header.
 *
 * @param {string} text
 */
export function tooLong(text) {
  const lines = text.split('\n');
  const length = lines.length - 1;
  if (length <= LONGEST_FILE) return undefined;
  if (/over 300 lines: \S/i.test(lines.slice(0, 10).join('\n'))) return undefined;
  const wayOut = 'cut it, or give the reason in its header ("Over 300 lines: …")';
  return { line: LONGEST_FILE + 1, sentence: `has ${length} lines: ${wayOut}.` };
}

/**
 * The folders with too many source files.
 *
 * @param {Iterable<string>} files
 * @param {ReadonlyMap<string, string>} [exceptions] folder → reason
 * @returns {{ folder: string, sentence: string }[]}
 */
export function tooFull(files, exceptions = MAY_BE_FULLER) {
  return [...filesByFolder(files)]
    .filter(([folder, own]) => own.length > FULLEST_FOLDER && !exceptions.has(folder))
    .map(([folder, own]) => ({
      folder,
      sentence: `has ${own.length} source files: cut it into rooms of at most ${FULLEST_FOLDER}.`,
    }));
}

/**
 * Folder → the source files directly in it, except tests.
 *
 * @param {Iterable<string>} files
 */
export function filesByFolder(files) {
  return Map.groupBy(
    [...files].filter((file) => !isTest(file)),
    (file) => posix.dirname(file),
  );
}
