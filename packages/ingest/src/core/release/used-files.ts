import type { FoundFile } from '../input/inventory.js';
import { FILE_TYPES, type PoliceFileType } from '../input/police-months.js';
import type { UsedFile } from './publishers.js';

/** A file whose bytes were checked. */
interface Checked {
  file: string;
  bytes: number;
  sha256: string;
}

/**
 * Every police file that was read, by type; `lines` are its rows, and a build stops where fewer or
 * more were read.
 */
export type PoliceFiles = Readonly<
  Record<PoliceFileType, readonly (Checked & { force: string; month: string; lines: number })[]>
>;

/**
 * What the manifest says of every file that went in: lookups first, then police files by type and
 * month.
 */
export function usedFiles(
  read: readonly (Checked & { found: FoundFile; lines: number })[],
  police: PoliceFiles,
): UsedFile[] {
  // A table can serve as population and as a topic: it is one file all the same.
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

/** Rows of each file of one type by force slug and month: what coverage is judged by. */
export type RowsByForce = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The rows of every type of police file. */
export function policeRows(police: PoliceFiles): Record<PoliceFileType, RowsByForce> {
  const of = (type: PoliceFileType): RowsByForce =>
    rowsByForce(police[type].map(({ lines, ...file }) => ({ ...file, read: lines })));
  return { street: of('street'), outcomes: of('outcomes'), stopAndSearch: of('stopAndSearch') };
}

/** Gathers the rows of files of one type. */
export function rowsByForce(
  files: readonly { force: string; month: string; read: number }[],
): RowsByForce {
  const rows = new Map<string, Map<string, number>>();
  for (const { force, month, read } of files)
    rows.set(force, (rows.get(force) ?? new Map<string, number>()).set(month, read));
  return rows;
}
