import { join } from 'node:path';
import * as z from 'zod/mini';
import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { Warehouse } from '../warehouse.js';
import { checkNothingLost } from './check-lines.js';
import { checkedCopy, type CheckedFile } from './checked-copy.js';
import type { Workbench } from './workbench.js';

/** A lookup that was read, and what it was recognised as. */
export interface CheckedLookup extends CheckedFile {
  found: FoundFile;
}

/**
 * Checks a lookup's bytes and rows, and runs the statement file that stages it. Throws IngestError
 * where a row cannot be read.
 */
export async function readLookup(
  { files, warehouse, scratch }: Workbench,
  found: FoundFile,
  sql: string,
): Promise<CheckedLookup> {
  const checked = await checkedCopy(files.get(found.file)!, join(scratch, 'lookup.csv'));
  if (checked.lines === 0)
    throw new IngestError(
      'missingInput',
      `${found.file}: the file has names of columns and no rows below them. ` +
        'Fetch it again, or remove it.',
      found.file,
    );
  await warehouse.set('path', checked.path);
  await warehouse.set(
    'columns',
    Object.fromEntries(columnNames(found).map((name) => [name, 'VARCHAR'])),
  );
  await warehouse.run('staging/geography/lookup_macros.sql');
  await warehouse.run(sql);
  await checkEveryRow(checked, warehouse);
  return { ...checked, found };
}

const REJECTED = z.object({
  rowCount: z.int(),
  line: z.nullable(z.int()),
  lastLine: z.nullable(z.int()),
  problem: z.nullable(z.string()),
});

const ROWS = z.object({ rowCount: z.int() });

// Every row of a lookup must be read: without one, an area would be missing.
async function checkEveryRow(checked: CheckedFile, warehouse: Warehouse): Promise<void> {
  const [rejected] = await warehouse.rows('reports/geography/rejected_lookup_lines.sql', REJECTED);
  const { rowCount, line, lastLine, problem } = rejected!;
  // Without quotes each line is a row or was rejected, so nothing need be counted.
  const read = checked.hasQuotes
    ? (await warehouse.rows('reports/geography/lookup_rows.sql', ROWS))[0]!.rowCount + rowCount
    : checked.lines;
  await checkNothingLost(checked, read, lastLine ?? undefined);
  if (line === null) return;
  throw new IngestError(
    'malformedRows',
    `${checked.file}, line ${line}: not a row like the names of its columns ` +
      `(${problem!.split('\n')[0]}). Mend the line or fetch the file again.`,
    checked.file,
    line,
  );
}

/** What statements call a file's columns: known ones by their part, others `column_7` and so on. */
export function columnNames({ layout }: FoundFile): string[] {
  const parts = new Map(Object.entries(layout.columns).map(([part, column]) => [column, part]));
  return layout.header.map((column, index) => {
    const part = parts.get(column);
    return part === undefined
      ? `column_${index + 1}`
      : part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  });
}
