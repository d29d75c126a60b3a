import type { FoundFile } from '../input/inventory.js';
import type { CheckedFile, PoliceFiles } from '../input/checked-files.js';
import { FILE_TYPES } from '../input/police-months.js';
import type { UsedFile } from './publishers.js';

/** Every input file for the manifest: lookups first, then police files by type and month. */
export function usedFiles(
  read: readonly (CheckedFile & { found: FoundFile; lines: number })[],
  police: PoliceFiles,
): UsedFile[] {
  // A table can serve both as population and as a topic, but is one file.
  const lookups = [...new Map(read.map((lookup) => [lookup.file, lookup])).values()];
  return [
    ...lookups.map(({ found, file, lines, bytes, sha256 }) => ({
      kind: found.layout.kind,
      edition: found.layout.edition,
      file,
      rows: lines,
      bytes,
      sha256,
      ...(found.layout.table && { table: found.layout.table.id }),
    })),
    ...FILE_TYPES.flatMap((kind) =>
      police[kind].map(({ file, lines, bytes, sha256 }) => ({
        kind,
        edition: '',
        file,
        rows: lines,
        bytes,
        sha256,
      })),
    ),
  ];
}
