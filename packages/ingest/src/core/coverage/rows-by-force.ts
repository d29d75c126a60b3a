import type { PoliceFiles } from '../input/checked-files.js';
import type { PoliceFileType } from '../input/police-months.js';

/** Rows of files of one type by force slug and month; coverage is judged by them. */
export type RowsByForce = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Rows of every type of police file. */
export function policeRows(police: PoliceFiles): Record<PoliceFileType, RowsByForce> {
  const of = (type: PoliceFileType): RowsByForce =>
    rowsByForce(police[type].map(({ lines, ...file }) => ({ ...file, read: lines })));
  return { street: of('street'), outcomes: of('outcomes'), stopAndSearch: of('stopAndSearch') };
}

/** Groups the rows of files of one type. */
export function rowsByForce(
  files: readonly { force: string; month: string; read: number }[],
): RowsByForce {
  const rows = new Map<string, Map<string, number>>();
  for (const { force, month, read } of files)
    rows.set(force, (rows.get(force) ?? new Map<string, number>()).set(month, read));
  return rows;
}
