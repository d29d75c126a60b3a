/** Rows of files of one type by force slug and month. */
export type RowsByForce = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Groups the rows of files of one type. */
export function rowsByForce(
  files: readonly { force: string; month: string; read: number }[],
): RowsByForce {
  const rows = new Map<string, Map<string, number>>();
  for (const { force, month, read } of files)
    rows.set(force, (rows.get(force) ?? new Map<string, number>()).set(month, read));
  return rows;
}
